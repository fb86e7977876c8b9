package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kaidah.personnel.RegisteredPost;

/**
 * The post register: one entry per person, and the structural posts that nobody holds.
 */
final class Register {

	/**
	 * Codes of posts beyond the formation begin here, so that both kinds differ in
	 * length.
	 */
	private static final int FIRST_OTHER = 1_000_000;

	private final Map<String, SortedMap<String, BigDecimal>> standards = new TreeMap<>();

	Register() {
		for (String jenjang : List.of("JPT PRATAMA", "ADMINISTRATOR", "PENGAWAS", "AHLI UTAMA", "AHLI MADYA",
				"AHLI MUDA", "AHLI PERTAMA", "PENYELIA", "MAHIR", "TERAMPIL", "PELAKSANA")) {
			SortedMap<String, BigDecimal> levels = new TreeMap<>();
			Assessments.COMPETENCES
				.forEach((name) -> levels.put(name, Assessments.level(Assessments.standard(jenjang))));
			this.standards.put(jenjang, Collections.unmodifiableSortedMap(levels));
		}
	}

	RegisteredPost heldBy(Draft draft, String nip) {
		return entry(code(draft.seat, FIRST_OTHER + draft.number), draft.seat, nip);
	}

	RegisteredPost vacant(Seat seat, int place) {
		return entry(code(seat, 1000 + place), seat, null);
	}

	private static String code(Seat seat, int number) {
		return seat.office().kode() + '.' + number;
	}

	private RegisteredPost entry(String code, Seat seat, String nip) {
		return new RegisteredPost(code, seat.nama(), seat.unor(), seat.office().nama(), seat.jenis(), seat.jenjang(),
				seat.eselon(), seat.kelas(), seat.rumpun(),
				seat.jenjang().equals("JPT PRATAMA") || "III.a".equals(seat.eselon()) ? "YA" : "TIDAK",
				leastEducation(seat.jenjang()), this.standards.get(seat.jenjang()), nip);
	}

	private static String leastEducation(String jenjang) {
		return switch (jenjang) {
			case "PELAKSANA" -> "SLTA";
			case "TERAMPIL", "MAHIR", "PENYELIA", "PENGAWAS" -> "D-III";
			default -> "S-1";
		};
	}

}
