package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.YearlyPerformance;

/** The gates for JPT Pratama, each {@code +}, {@code -} or {@code ?}. */
final class ReferenceGates {

	private static final Set<String> DEGREES = Set.of("D-IV", "S-1", "S-2", "S-3");

	private static final Set<String> LEVELS = Set.of("ADMINISTRATOR", "AHLI MADYA");

	private static final Set<String> GOOD = Set.of("BAIK", "SANGAT BAIK");

	private final LocalDate asOf;

	ReferenceGates(LocalDate asOf) {
		this.asOf = asOf;
	}

	SortedMap<String, Character> of(Dossier dossier, DefinitivePosts posts, DisciplineRecord discipline,
			BigDecimal competence) {
		Person person = dossier.person();
		String family = posts.family();
		SortedMap<String, Character> gates = new TreeMap<>();
		gates.put("E1", sign(DEGREES.contains(person.tkPendidikanTerakhir())));
		gates.put("E2", (family == null) ? '?' : sign(posts.yearsIn((post) -> family.equals(post.rumpun())) >= 5));
		gates.put("E3", sign(posts.yearsIn((post) -> LEVELS.contains(post.jenjang())) >= 2));
		gates.put("E4", sign(!person.tglLahir().plusYears(56).isBefore(this.asOf)));
		gates.put("E5", sign(!discipline.weighsOnPromotion()));
		gates.put("E6", performance(dossier.performances()));
		gates.put("E7", sign(person.jenisPegawai().equals("PNS") && person.golRuangAkhir().startsWith("IV/")));
		gates.put("E8", (competence == null) ? '?' : sign(competence.compareTo(BigDecimal.valueOf(80)) >= 0));
		return gates;
	}

	private char performance(List<YearlyPerformance> performances) {
		int fullYear = this.asOf.getYear() - 1;
		List<String> predicates = performances.stream()
			.filter((row) -> row.tahun() == fullYear || row.tahun() == fullYear - 1)
			.map(YearlyPerformance::kuadranKinerja)
			.toList();
		if (!GOOD.containsAll(predicates)) {
			return '-';
		}
		return (predicates.size() == 2) ? '+' : '?';
	}

	private static char sign(boolean passes) {
		return passes ? '+' : '-';
	}

}
