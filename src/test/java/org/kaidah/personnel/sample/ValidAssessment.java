package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kaidah.personnel.CompetenceScore;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.PotentialScore;

/** The newest complete assessment, where it is still valid. */
final class ValidAssessment {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final Set<String> COMPETENCES = Set.of("INTEGRITAS", "KERJA SAMA", "KOMUNIKASI",
			"ORIENTASI PADA HASIL", "PELAYANAN PUBLIK", "PENGEMBANGAN DIRI DAN ORANG LAIN", "MENGELOLA PERUBAHAN",
			"PENGAMBILAN KEPUTUSAN", "PEREKAT BANGSA");

	private static final Set<String> ASPECTS = Set.of("KEMAMPUAN INTELEKTUAL", "KEMAMPUAN INTERPERSONAL",
			"KESADARAN DIRI", "BERPIKIR KRITIS DAN STRATEGIS", "PEMECAHAN MASALAH", "KECERDASAN EMOSIONAL",
			"KEMAUAN BELAJAR DAN BERTUMBUH", "MOTIVASI DAN KOMITMEN");

	private ValidAssessment() {
	}

	/**
	 * The ratio of attained to standard levels, at most 100, or {@code null} without a
	 * valid assessment.
	 */
	static BigDecimal competence(Dossier dossier, LocalDate asOf) {
		List<CompetenceScore> rows = newest(
				dossier.competences().stream().filter((row) -> !row.jenis().equals("KOMPETENSI_TEKNIS")).toList(),
				CompetenceScore::tanggal, CompetenceScore::namaKompetensi, COMPETENCES, asOf);
		if (rows == null) {
			return null;
		}
		BigDecimal reached = sum(rows, CompetenceScore::levelCapaian);
		BigDecimal standard = sum(rows, CompetenceScore::levelStandar);
		return reached.multiply(HUNDRED).divide(standard, MathContext.DECIMAL128).min(HUNDRED);
	}

	/** The share of 40 points, or {@code null} without a valid assessment. */
	static BigDecimal potential(Dossier dossier, LocalDate asOf) {
		List<PotentialScore> rows = newest(dossier.potentials(), PotentialScore::tanggal, PotentialScore::aspek,
				ASPECTS, asOf);
		return (rows != null) ? sum(rows, PotentialScore::nilai).multiply(new BigDecimal("2.5")) : null;
	}

	private static <T> List<T> newest(List<T> rows, Function<T, LocalDate> day, Function<T, String> name,
			Set<String> complete, LocalDate asOf) {
		return rows.stream()
			.map(day)
			.filter((date) -> !date.isAfter(asOf))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.map((date) -> rows.stream().filter((row) -> day.apply(row).equals(date)).toList())
			.filter((same) -> same.stream().map(name).collect(Collectors.toSet()).containsAll(complete))
			.findFirst()
			.filter((same) -> !day.apply(same.get(0)).plusYears(3).isBefore(asOf))
			.orElse(null);
	}

	private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> value) {
		return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
