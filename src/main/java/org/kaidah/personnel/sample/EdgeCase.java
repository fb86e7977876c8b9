package org.kaidah.personnel.sample;

/**
 * People at the edges of the rules, where a wrong comparison or a forgotten case shows.
 * Each occurs once among the first thousand; but for the one thing named, all of them
 * have the best evidence.
 */
public enum EdgeCase {

	/** Everything is good: the person from whom the others differ in one thing. */
	ALL_GATES_PASS,

	/** Competence and potential were assessed 3 years and 1 day ago: not assessed. */
	ASSESSMENT_ONE_DAY_TOO_OLD,

	/** Competence and potential were assessed exactly 3 years ago: still valid. */
	ASSESSMENT_ON_ITS_LAST_DAY,

	/** The best predicate and nothing else: Y is exactly 60. */
	PERFORMANCE_EXACTLY_60,

	/** The newest assessment is lower than the older one; the newest counts. */
	NEWEST_ASSESSMENT_LOWER,

	/** The newest assessment lacks one competence; the older complete one counts. */
	NEWEST_ASSESSMENT_INCOMPLETE,

	/** More is attained than the standard asks for; the ratio is cut to 100. */
	ATTAINED_ABOVE_STANDARD,

	/** A severe sanction was cancelled: never punished. */
	SEVERE_SANCTION_CANCELLED,

	/** The cancellation is dated after the as-of date and does not exist yet. */
	CANCELLATION_STILL_TO_COME,

	/** The cancellation has a number but no date: cancelled. */
	CANCELLATION_WITHOUT_DATE,

	/** A moderate sanction is being served. */
	MODERATE_SANCTION_BEING_SERVED,

	/** A moderate sanction ended exactly 2 years ago and still bars. */
	SANCTION_ENDED_AT_THE_WINDOW_EDGE,

	/**
	 * Three years as Plt administrator and one definitive: the years as Plt do not count.
	 */
	YEARS_AS_PLT,

	/** The one course began in December and ended in January of the year that counts. */
	COURSE_ENDS_IN_JANUARY,

	/** A PPPK at ahli madya: no rank as civil servant. */
	CONTRACT_EXPERT,

	/** The job family was left and taken up again: both periods count together. */
	TWO_PERIODS_IN_THE_FIELD,

	/** The 56th birthday is the as-of date. */
	BIRTHDAY_56_ON_THE_DAY,

	/** The 56th birthday was yesterday. */
	BIRTHDAY_56_THE_DAY_BEFORE,

	/** The 56th birthday is tomorrow. */
	BIRTHDAY_56_THE_DAY_AFTER,

	/** On study leave: assessed, but in no pool. */
	ON_STUDY_LEAVE,

	/** On unpaid leave. */
	ON_UNPAID_LEAVE,

	/** Two awards of the same level in one year. */
	TWO_EQUAL_AWARDS,

	/** D-III is too little for the highest posts. */
	DIPLOMA_ONLY,

	/** No register post and no job family in the post history. */
	NO_JOB_FAMILY,

	/** Retires within 12 months. */
	ABOUT_TO_RETIRE,

	/** Award, team and sanction are dated after the as-of date and do not exist yet. */
	EVENTS_STILL_TO_COME,

	/** The post history lacks the present post, which is added from the master data. */
	PRESENT_POST_NOT_IN_HISTORY;

	private static final int FIRST = 29;

	private static final int DISTANCE = 36;

	private static final EdgeCase[] ALL = values();

	/** The number of the person who shows this case. */
	public int number() {
		return FIRST + DISTANCE * ordinal();
	}

	/** The case that the person of this number shows, or {@code null}. */
	static EdgeCase at(int number) {
		int ordinal = (number - FIRST) / DISTANCE;
		boolean one = number >= FIRST && (number - FIRST) % DISTANCE == 0 && ordinal < ALL.length;
		return one ? ALL[ordinal] : null;
	}

}
