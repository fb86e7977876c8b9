package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kaidah.personnel.Award;
import org.kaidah.personnel.CompetenceScore;
import org.kaidah.personnel.Education;
import org.kaidah.personnel.Feedback;
import org.kaidah.personnel.Innovation;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.PotentialScore;
import org.kaidah.personnel.RankHeld;
import org.kaidah.personnel.Sanction;
import org.kaidah.personnel.TeamAssignment;
import org.kaidah.personnel.Training;
import org.kaidah.personnel.YearlyPerformance;

/**
 * A person in the making. The parts of a life are written one after another and lean on
 * what is already there: the entry on the first study, the career on the entry, the rank
 * on the career.
 */
final class Draft {

	final int number;

	final LocalDate asOf;

	final Dice dice;

	/** What the person brings along, 0 to 100; results of assessments follow it. */
	final int ability;

	/** What the person makes of it, 0 to 100; performance and recognition follow it. */
	final int drive;

	Birth birth;

	boolean contract;

	Occupation occupation;

	String agency;

	String status;

	Study firstStudy;

	int graduation;

	Study lastStudy;

	int lastGraduation;

	LocalDate entry;

	Seat seat;

	LocalDate seatSince;

	String rank;

	LocalDate rankSince;

	/** Whether the post register has the post held and its job family is known. */
	boolean registered = true;

	final List<PostHeld> posts = new ArrayList<>(5);

	final List<RankHeld> ranks = new ArrayList<>(9);

	final List<Education> educations = new ArrayList<>(4);

	final List<YearlyPerformance> performances = new ArrayList<>(5);

	final List<Sanction> sanctions = new ArrayList<>(1);

	final List<Training> trainings = new ArrayList<>(6);

	final List<Award> awards = new ArrayList<>(3);

	final List<CompetenceScore> competences = new ArrayList<>(20);

	final List<PotentialScore> potentials = new ArrayList<>(16);

	final List<Feedback> feedbacks = new ArrayList<>(2);

	final List<TeamAssignment> teams = new ArrayList<>(2);

	final List<Innovation> innovations = new ArrayList<>(1);

	Draft(int number, LocalDate asOf, Dice dice, Birth birth) {
		this.number = number;
		this.asOf = asOf;
		this.dice = dice;
		this.birth = birth;
		this.ability = dice.bell();
		this.drive = dice.bell();
	}

	/** The full year that ended last before the as-of date. */
	int lastYear() {
		return this.asOf.getYear() - 1;
	}

	/** A day between so many months ago. */
	LocalDate monthsAgo(int least, int most) {
		return this.asOf.minusMonths(this.dice.between(least, most)).minusDays(this.dice.below(27));
	}

	/** The number of a decree: kind, running number, year. */
	String decree(String kind, int year) {
		return kind + '/' + this.dice.between(100, 999) + '/' + year;
	}

	/** Takes up a post for good. */
	void hold(Seat newSeat, String agencyName, LocalDate from) {
		boolean sworn = newSeat.jenis().equals("STRUKTURAL");
		this.posts.add(new PostHeld(newSeat.jenis(), newSeat.nama(), newSeat.jenjang(), newSeat.eselon(),
				newSeat.unor(), newSeat.office().nama(), agencyName, newSeat.rumpun(), "DEFINITIF", from, null,
				sworn ? from : null, decree("821.2", from.getYear()), from.minusDays(this.dice.between(1, 12))));
		this.seat = newSeat;
		this.seatSince = from;
	}

	/** Acts in a post, as Plt or Plh. */
	void act(Seat actingSeat, String duty, LocalDate from, LocalDate to) {
		this.posts.add(new PostHeld(actingSeat.jenis(), actingSeat.nama(), actingSeat.jenjang(), actingSeat.eselon(),
				actingSeat.unor(), actingSeat.office().nama(), this.agency, actingSeat.rumpun(), duty, from, to, null,
				decree("821.3", from.getYear()), from.minusDays(this.dice.between(1, 5))));
	}

}
