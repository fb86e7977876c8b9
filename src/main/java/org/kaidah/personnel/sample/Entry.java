package org.kaidah.personnel.sample;

import java.time.LocalDate;

/** The first study and the entry into service that follows from it. */
final class Entry {

	private final Studies studies;

	Entry(Studies studies) {
		this.studies = studies;
	}

	void write(Draft draft, String pendidikanNama) {
		Dice dice = draft.dice;
		draft.firstStudy = this.studies.named(pendidikanNama);
		int born = draft.birth.date().getYear();
		int graduation = born + ageAtGraduation(draft.firstStudy) + dice.below(3);
		if (draft.contract) {
			draft.entry = draft.asOf.minusMonths(dice.between(dice.percent(15) ? 1 : 13, 64)).withDayOfMonth(1);
			draft.graduation = Math.min(graduation, draft.entry.getYear() - 1);
			return;
		}
		draft.graduation = Math.min(graduation, draft.asOf.getYear() - 2);
		int year = Math.max(draft.graduation + 1, born + 20) + dice.below((draft.occupation != null) ? 7 : 3);
		draft.entry = LocalDate.of(Math.min(year, draft.asOf.getYear() - 1), dice.between(1, 12), 1);
	}

	private static int ageAtGraduation(Study study) {
		return switch (study.tingkat()) {
			case "SD" -> 13;
			case "SLTP" -> 16;
			case "SLTA" -> 18;
			case "D-III" -> 21;
			default -> study.bidangIlmu().equals("KEDOKTERAN") ? 24 : 22;
		};
	}

}
