package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * Writes the people of the {@link EdgeCase edge cases}: a model life, and then the one
 * thing that differs.
 */
final class EdgeLives {

	private final ModelLife model;

	private final long seed;

	private final LocalDate asOf;

	EdgeLives(long seed, LocalDate asOf, Formation formation, Studies studies, Occupations occupations) {
		this.seed = seed;
		this.asOf = asOf;
		this.model = new ModelLife(formation, studies, occupations);
	}

	Draft write(int number, EdgeCase edgeCase) {
		int ordinal = edgeCase.ordinal();
		Birth birth = new Birth(birthDate(edgeCase), ordinal % 2 == 0, 990 + ordinal % 10);
		Draft draft = new Draft(number, this.asOf, new Dice(this.seed, number), birth);
		this.model.write(draft, edgeCase == EdgeCase.CONTRACT_EXPERT);
		change(draft, edgeCase);
		return draft;
	}

	private LocalDate birthDate(EdgeCase edgeCase) {
		return switch (edgeCase) {
			case BIRTHDAY_56_ON_THE_DAY -> this.asOf.minusYears(56);
			case BIRTHDAY_56_THE_DAY_BEFORE -> this.asOf.minusDays(1).minusYears(56);
			case BIRTHDAY_56_THE_DAY_AFTER -> this.asOf.plusDays(1).minusYears(56);
			case ABOUT_TO_RETIRE -> this.asOf.minusYears(60).plusMonths(7);
			default -> this.asOf.minusYears(50).minusDays(17L * edgeCase.ordinal());
		};
	}

	private void change(Draft draft, EdgeCase edgeCase) {
		switch (edgeCase) {
			case PERFORMANCE_EXACTLY_60 -> onlyTheBestPredicate(draft);
			case CONTRACT_EXPERT, ALL_GATES_PASS, ABOUT_TO_RETIRE, BIRTHDAY_56_ON_THE_DAY, BIRTHDAY_56_THE_DAY_BEFORE,
					BIRTHDAY_56_THE_DAY_AFTER -> {
				// the model life with this birth date, or under contract, is the case
			}
			case YEARS_AS_PLT -> this.model.rewriteAsPlt(draft);
			case TWO_PERIODS_IN_THE_FIELD -> this.model.rewriteInTwoPeriods(draft);
			case NO_JOB_FAMILY -> this.model.rewriteWithoutJobFamily(draft);
			case PRESENT_POST_NOT_IN_HISTORY -> draft.posts.remove(draft.posts.size() - 1);
			case DIPLOMA_ONLY -> this.model.rewriteWithDiploma(draft);
			case ON_STUDY_LEAVE -> draft.status = "Tugas Belajar";
			case ON_UNPAID_LEAVE -> draft.status = "CLTN";
			case ASSESSMENT_ONE_DAY_TOO_OLD, ASSESSMENT_ON_ITS_LAST_DAY, NEWEST_ASSESSMENT_LOWER,
					NEWEST_ASSESSMENT_INCOMPLETE, ATTAINED_ABOVE_STANDARD ->
				changeAssessment(draft, edgeCase);
			default -> changeEvents(draft, edgeCase);
		}
	}

	private static void changeAssessment(Draft draft, EdgeCase edgeCase) {
		LocalDate threeYearsAgo = draft.asOf.minusYears(3);
		draft.competences.clear();
		switch (edgeCase) {
			case ASSESSMENT_ONE_DAY_TOO_OLD -> assessAll(draft, threeYearsAgo.minusDays(1));
			case ASSESSMENT_ON_ITS_LAST_DAY -> assessAll(draft, threeYearsAgo);
			case NEWEST_ASSESSMENT_LOWER -> {
				ModelLife.assess(draft, draft.asOf.minusMonths(20), 9, 3, 3);
				ModelLife.assess(draft, draft.asOf.minusMonths(3), 9, 3, 2);
			}
			case NEWEST_ASSESSMENT_INCOMPLETE -> {
				ModelLife.assess(draft, draft.asOf.minusMonths(20), 9, 3, 3);
				ModelLife.assess(draft, draft.asOf.minusMonths(3), 8, 3, 2);
			}
			default -> ModelLife.assess(draft, draft.asOf.minusMonths(9), 9, 3, 4);
		}
	}

	private static void assessAll(Draft draft, LocalDate day) {
		draft.potentials.clear();
		ModelLife.assess(draft, day, 9, 3, 3);
		ModelLife.assessPotential(draft, day);
	}

	private static void onlyTheBestPredicate(Draft draft) {
		draft.performances.clear();
		for (int year : List.of(draft.lastYear() - 1, draft.lastYear())) {
			draft.performances.add(Performances.of(year, 0, 0));
		}
		draft.awards.clear();
		draft.teams.clear();
		draft.feedbacks.clear();
	}

	private static void changeEvents(Draft draft, EdgeCase edgeCase) {
		LocalDate day = draft.asOf.minusMonths(18);
		String decree = draft.decree("862.9", day.getYear());
		switch (edgeCase) {
			case SEVERE_SANCTION_CANCELLED -> Discipline.add(draft, "B", 12, day, decree, day.plusMonths(4));
			case CANCELLATION_STILL_TO_COME -> Discipline.add(draft, "B", 12, day, decree, draft.asOf.plusDays(1));
			case CANCELLATION_WITHOUT_DATE -> Discipline.add(draft, "B", 12, day, decree, null);
			case MODERATE_SANCTION_BEING_SERVED ->
				Discipline.add(draft, "S", 12, draft.asOf.minusMonths(6), null, null);
			case SANCTION_ENDED_AT_THE_WINDOW_EDGE ->
				Discipline.add(draft, "S", 6, draft.asOf.minusYears(2).plusDays(1).minusMonths(6), null, null);
			case COURSE_ENDS_IN_JANUARY -> {
				draft.trainings.clear();
				LocalDate december = LocalDate.of(draft.lastYear() - 1, 12, 28);
				Courses.add(draft, "TEKNIS", "Pelatihan Analisis Data", december, december.plusDays(8), 24);
			}
			case TWO_EQUAL_AWARDS ->
				Merits.addAward(draft, "Inovator Pelayanan Tingkat Nasional", "NASIONAL", draft.lastYear());
			case EVENTS_STILL_TO_COME -> {
				draft.teams.clear();
				Merits.addTeam(draft, "KETUA", "LINTAS INSTANSI", draft.asOf.plusDays(1));
				Discipline.add(draft, "S", 12, draft.asOf.plusDays(1), null, null);
			}
			default -> throw new IllegalStateException("No change for " + edgeCase);
		}
	}

}
