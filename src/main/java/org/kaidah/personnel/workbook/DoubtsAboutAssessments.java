package org.kaidah.personnel.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes an assessment whose levels reached exceed the standard as a whole: its score will
 * be cut to 100.
 */
final class DoubtsAboutAssessments {

	private DoubtsAboutAssessments() {
	}

	/**
	 * Looks at the assessments of one person.
	 * @param rows accepted rows of one person
	 * @return by the first row of the assessment what there is to say
	 */
	static Map<Row, Finding> in(List<Row> rows) {
		Map<LocalDate, List<Row>> assessments = new LinkedHashMap<>();
		for (Row row : rows) {
			if (!row.text("jenis").equals(Codes.TECHNICAL)) {
				assessments.computeIfAbsent(row.date("tanggal"), (date) -> new ArrayList<>()).add(row);
			}
		}
		Map<Row, Finding> doubts = new LinkedHashMap<>();
		for (List<Row> assessment : assessments.values()) {
			BigDecimal reached = sum(assessment, "levelCapaian");
			BigDecimal standard = sum(assessment, "levelStandar");
			if (reached.compareTo(standard) > 0) {
				Row first = assessment.stream().min(Comparator.comparingInt(Row::number)).orElseThrow();
				doubts.put(first, Finding.of("levelCapaian", "assessment-above-standard", reached.toPlainString(),
						standard.toPlainString(), Dates.shown(first.date("tanggal"))));
			}
		}
		return doubts;
	}

	private static BigDecimal sum(List<Row> rows, String column) {
		return rows.stream().map((row) -> row.decimal(column)).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
