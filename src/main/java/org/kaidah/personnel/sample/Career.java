package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * The posts of somebody in a functional or support post, from entry to the present one.
 */
final class Career {

	private final Formation formation;

	private final Occupations occupations;

	Career(Formation formation, Occupations occupations) {
		this.formation = formation;
		this.occupations = occupations;
	}

	void write(Draft draft) {
		List<String> levels = draft.occupation.levels();
		LocalDate from = firstDay(draft);
		if (startsElsewhere(draft)) {
			draft.hold(seat(draft, levels.get(0)), "Pemerintah Provinsi Nusa Raya", from);
			from = from.plusMonths(draft.dice.between(18, 60));
		}
		int first = startsHigher(draft) ? 1 : 0;
		int level = first;
		while (level == first || level < levels.size() && promoted(draft, level)) {
			if (from.isAfter(draft.asOf)) {
				break;
			}
			draft.hold(seat(draft, levels.get(level)), draft.agency, from);
			level++;
			from = from.plusMonths(isLate(draft) ? 100 : draft.dice.between(80, 150));
		}
		if (draft.occupation.jalur().equals("PELAKSANA") && draft.dice.percent(40) && !from.isAfter(draft.asOf)) {
			draft.hold(seat(draft, levels.get(0)), draft.agency, from);
		}
	}

	/** Civil servants are on probation for a year before they take up a post. */
	static LocalDate firstDay(Draft draft) {
		LocalDate confirmed = draft.entry.plusYears(1);
		return draft.contract || confirmed.isAfter(draft.asOf) ? draft.entry : confirmed;
	}

	/** Whether the person is past the age at which most have retired. */
	static boolean isLate(Draft draft) {
		return !draft.birth.date().plusYears(58).isAfter(draft.asOf);
	}

	private static boolean promoted(Draft draft, int level) {
		if (draft.contract) {
			return false;
		}
		return level == 3 ? draft.dice.percent(2) : isLate(draft) || draft.dice.percent(88);
	}

	/** Some experts under contract are hired at the second level at once. */
	private static boolean startsHigher(Draft draft) {
		return draft.contract && draft.occupation.jalur().equals("AHLI") && draft.dice.percent(4);
	}

	private static boolean startsElsewhere(Draft draft) {
		return !draft.contract && draft.entry.isBefore(draft.asOf.minusYears(8)) && draft.dice.percent(4);
	}

	private Seat seat(Draft draft, String jenjang) {
		Office office = this.occupations.office(draft.occupation, this.formation, draft.dice);
		return draft.occupation.seat(jenjang, office, this.occupations.unit(draft.occupation, office, draft.dice));
	}

}
