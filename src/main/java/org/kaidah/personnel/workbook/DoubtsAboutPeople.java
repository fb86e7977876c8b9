package org.kaidah.personnel.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kaidah.personnel.Spaces;

/**
 * Holds {@code data_utama} against the histories. The sheet is used as it stands; whoever
 * keeps the source is told where the two disagree.
 */
final class DoubtsAboutPeople {

	private final Histories histories;

	private final Reference educations;

	private final LocalDate asOf;

	/**
	 * @param educations names of educations with their fields; if there are none, nothing
	 * is said about names
	 */
	DoubtsAboutPeople(Histories histories, Reference educations, LocalDate asOf) {
		this.histories = histories;
		this.educations = educations;
		this.asOf = asOf;
	}

	List<Finding> about(Row person) {
		List<Finding> doubts = new ArrayList<>();
		aboutEducation(person, doubts);
		aboutEducationName(person, doubts);
		aboutGrade(person, doubts);
		return doubts;
	}

	private void aboutGrade(Row person, List<Finding> doubts) {
		List<Row> ranks = this.histories.rows(Dictionary.RANKS, person.owner())
			.stream()
			.filter((rank) -> !rank.date("tmtGolongan").isAfter(this.asOf))
			.toList();
		LocalDate newest = ranks.stream()
			.map((rank) -> rank.date("tmtGolongan"))
			.max(LocalDate::compareTo)
			.orElse(null);
		List<String> grades = ranks.stream()
			.filter((rank) -> rank.date("tmtGolongan").equals(newest))
			.map((rank) -> rank.text("golongan"))
			.toList();
		if (!grades.isEmpty() && !grades.contains(person.text("golRuangAkhir"))) {
			doubts.add(Finding.of("golRuangAkhir", "grade-differs", person.text("golRuangAkhir"), grades.get(0),
					Dates.shown(newest)));
		}
	}

	private void aboutEducation(Row person, List<Finding> doubts) {
		String stated = person.text("tkPendidikanTerakhir");
		this.histories.rows(Dictionary.EDUCATIONS, person.owner())
			.stream()
			.map((education) -> education.text("tkPendidikanNama"))
			.max(Comparator.comparingInt(Codes.EDUCATION_ORDER::indexOf))
			.filter((highest) -> Codes.EDUCATION_ORDER.indexOf(stated) < Codes.EDUCATION_ORDER.indexOf(highest))
			.ifPresent((highest) -> doubts.add(Finding.of("tkPendidikanTerakhir", "education-lower", stated, highest)));
	}

	private void aboutEducationName(Row person, List<Finding> doubts) {
		String name = person.text("pendidikanTerakhirNama");
		if (!this.educations.isEmpty() && !this.educations.knows(name)) {
			doubts.add(Finding.of("pendidikanTerakhirNama", "education-name-unknown", Spaces.shortened(name)));
		}
	}

}
