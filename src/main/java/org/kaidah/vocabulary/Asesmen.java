package org.kaidah.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An assessment as a whole: everything assessed about a person on one date.
 *
 * @param perihal {@code KOMPETENSI} (managerial and socio-cultural), {@code TEKNIS} or
 * {@code POTENSI}
 * @param butir the competences or aspects assessed, in alphabetical order
 * @param acuan the as-of date
 */
public record Asesmen(String id, @Pilihan(Daftar.PERIHAL_ASESMEN) String perihal, LocalDate tanggal, List<String> butir,
		LocalDate acuan) implements Fakta, Bertanggal {

	private static final String TEKNIS = "TEKNIS";

	public Asesmen {
		butir = List.copyOf(butir);
	}

	/** Whether all the named competences or aspects were assessed. */
	public boolean memuat(String... nama) {
		for (String satu : nama) {
			if (!this.butir.contains(satu)) {
				return false;
			}
		}
		return true;
	}

	/** The assessments that single results belong to: one for each subject and date. */
	public static List<Asesmen> dari(Collection<Kompetensi> kompetensi, Collection<Potensi> potensi) {
		Map<LocalDate, TreeSet<String>> umum = new TreeMap<>();
		Map<LocalDate, TreeSet<String>> teknis = new TreeMap<>();
		Map<LocalDate, TreeSet<String>> aspek = new TreeMap<>();
		LocalDate acuan = null;
		for (Kompetensi satu : kompetensi) {
			acuan = satu.acuan();
			(TEKNIS.equals(satu.jenis()) ? teknis : umum).computeIfAbsent(satu.tanggal(), (kunci) -> new TreeSet<>())
				.add(satu.nama());
		}
		for (Potensi satu : potensi) {
			acuan = satu.acuan();
			aspek.computeIfAbsent(satu.tanggal(), (kunci) -> new TreeSet<>()).add(satu.aspek());
		}
		List<Asesmen> semua = new ArrayList<>();
		tambah(semua, "KOMPETENSI", umum, acuan);
		tambah(semua, TEKNIS, teknis, acuan);
		tambah(semua, "POTENSI", aspek, acuan);
		return semua;
	}

	private static void tambah(List<Asesmen> semua, String perihal, Map<LocalDate, TreeSet<String>> butir,
			LocalDate acuan) {
		butir.forEach((tanggal, nama) -> semua
			.add(new Asesmen("asesmen#" + perihal + '#' + tanggal, perihal, tanggal, List.copyOf(nama), acuan)));
	}

}
