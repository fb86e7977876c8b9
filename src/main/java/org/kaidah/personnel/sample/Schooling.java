package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.List;

import org.kaidah.personnel.Education;

/**
 * The education history: school, the study at entry, and what came later beside the work.
 */
final class Schooling {

	private static final List<String> UNIVERSITIES = List.of("Universitas Lintang Nusa", "Universitas Arunika",
			"Institut Padmakarya", "Universitas Negeri Nusa Raya", "Politeknik Wanabumi");

	private final Studies studies;

	Schooling(Studies studies) {
		this.studies = studies;
	}

	void write(Draft draft) {
		Study first = draft.firstStudy;
		if (isHigher(first)) {
			int year = draft.birth.date().getYear() + 18;
			add(draft, this.studies.secondarySchool(draft.dice), Math.min(year, draft.graduation - 1), 0);
		}
		add(draft, first, draft.graduation, 1);
		int earliest = draft.graduation + 4;
		if (earliest > draft.lastYear() || !draft.dice.percent(chance(draft.seat.jenjang()))) {
			return;
		}
		int year = draft.dice.between(earliest, Math.min(draft.lastYear(), earliest + 12));
		if (first.tingkat().equals("SLTA") || first.tingkat().equals("D-III")) {
			add(draft, this.studies.named("S-1 ADMINISTRASI NEGARA"), year, 0);
		}
		else if (isHigher(first)) {
			add(draft, this.studies.master(draft.seat.rumpun(), draft.dice), year, 0);
			if (year + 5 <= draft.lastYear() && draft.dice.percent(3)) {
				add(draft, this.studies.doctorate(draft.dice), year + 5, 0);
			}
		}
	}

	/** Writes one education; the last one written is the highest. */
	static void add(Draft draft, Study study, int year, int atEntry) {
		LocalDate day = LocalDate.of(year, draft.dice.between(5, 9), draft.dice.between(1, 28));
		draft.educations
			.add(new Education(study.tingkat(), study.pendidikanNama(), year, day, school(draft, study), atEntry));
		draft.lastStudy = study;
		draft.lastGraduation = year;
	}

	private static boolean isHigher(Study study) {
		return !List.of("SD", "SLTP", "SLTA").contains(study.tingkat());
	}

	private static int chance(String jenjang) {
		return switch (jenjang) {
			case "JPT PRATAMA", "AHLI UTAMA" -> 85;
			case "ADMINISTRATOR" -> 55;
			case "AHLI MADYA" -> 25;
			case "AHLI MUDA", "PENGAWAS" -> 18;
			default -> 6;
		};
	}

	private static String school(Draft draft, Study study) {
		if (isHigher(study)) {
			return draft.dice.pick(UNIVERSITIES);
		}
		String kind = study.tingkat().equals("SLTA") ? study.pendidikanNama().substring(0, 3) : study.pendidikanNama();
		return kind + " Negeri " + draft.dice.between(1, 9) + " Arunika";
	}

}
