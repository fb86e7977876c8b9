package org.kaidah.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The closed lists of the data dictionary: the only values that a word marked with
 * {@link Pilihan} can have in the data.
 */
public enum Daftar {

	/** Kind of employment. */
	JENIS_PEGAWAI("PNS", "PPPK"),

	/** Legal standing. */
	KEDUDUKAN_HUKUM("Aktif", "PPPK Aktif", "Tugas Belajar", "CLTN", "Pemberhentian Sementara"),

	/** Levels of education, lowest first. */
	PENDIDIKAN("SD", "SLTP", "SLTA", "D-I", "D-II", "D-III", "D-IV", "S-1", "S-2", "S-3"),

	/** Kind of post. */
	JENIS_JABATAN("STRUKTURAL", "FUNGSIONAL", "PELAKSANA"),

	/** Levels of posts, highest first. */
	JENJANG("JPT UTAMA", "JPT MADYA", "JPT PRATAMA", "AHLI UTAMA", "ADMINISTRATOR", "AHLI MADYA", "PENGAWAS",
			"AHLI MUDA", "PENYELIA", "AHLI PERTAMA", "MAHIR", "TERAMPIL", "PEMULA", "PELAKSANA"),

	/** Echelons of structural posts. */
	ESELON("II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b"),

	/** Grades of PNS from the lowest, then those of PPPK. */
	GOLONGAN("I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a",
			"IV/b", "IV/c", "IV/d", "IV/e", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
			"XIII", "XIV", "XV", "XVI", "XVII"),

	/** How a post is held. */
	TUGAS("DEFINITIF", "PLT", "PLH"),

	/** Work results and conduct against what was expected. */
	EKSPEKTASI("DI ATAS EKSPEKTASI", "SESUAI EKSPEKTASI", "DI BAWAH EKSPEKTASI"),

	/** Ratings of a year's performance. */
	PREDIKAT("SANGAT BAIK", "BAIK", "BUTUH PERBAIKAN", "KURANG", "SANGAT KURANG"),

	/** Gravity of a sanction: ringan, sedang, berat. */
	TINGKAT_HUKUMAN("R", "S", "B"),

	/** Kinds of training. */
	JENIS_PELATIHAN("PRAJABATAN", "STRUKTURAL", "FUNGSIONAL", "TEKNIS"),

	/** Reach of awards and innovations. */
	TINGKAT_PENGHARGAAN("INTERNASIONAL", "NASIONAL", "LINTAS INSTANSI", "INSTANSI"),

	/** Stages of an innovation. */
	TAHAP_INOVASI("INISIATIF", "UJI COBA", "PENERAPAN", "REPLIKASI"),

	/** Roles in a team. */
	PERAN_TIM("KETUA", "ANGGOTA"),

	/** Reach of a team. */
	LINGKUP_TIM("LINTAS INSTANSI", "INTERNAL"),

	/** Kinds of competence. */
	JENIS_KOMPETENSI("MANAJERIAL", "SOSIOKULTURAL", "TEKNIS"),

	/** What an assessment is about. */
	PERIHAL_ASESMEN("KOMPETENSI", "TEKNIS", "POTENSI"),

	/** Aspects of potential. */
	ASPEK_POTENSI("KEMAMPUAN INTELEKTUAL", "KEMAMPUAN INTERPERSONAL", "KESADARAN DIRI", "BERPIKIR KRITIS DAN STRATEGIS",
			"PEMECAHAN MASALAH", "KECERDASAN EMOSIONAL", "KEMAUAN BELAJAR DAN BERTUMBUH", "MOTIVASI DAN KOMITMEN"),

	/** Answers on a requirement. */
	PUTUSAN(Hasil.PENUHI, Hasil.GAGAL, Hasil.BELUM);

	private static final Set<Daftar> TERBAIK_DAHULU = EnumSet.of(EKSPEKTASI, PREDIKAT, TINGKAT_HUKUMAN,
			TINGKAT_PENGHARGAAN, PERAN_TIM, LINGKUP_TIM);

	private static final Set<Daftar> TERBAIK_AKHIR = EnumSet.of(PENDIDIKAN, TAHAP_INOVASI);

	private final List<String> nilai;

	Daftar(String... nilai) {
		this.nilai = List.of(nilai);
	}

	/**
	 * The values of a list from the worst to the best, where regulations rank them; empty
	 * where they do not, or where it is no list of the dictionary.
	 */
	public static List<String> berurut(List<String> nilai) {
		List<String> urut = new ArrayList<>();
		for (Daftar daftar : values()) {
			if (daftar.nilai.equals(nilai) && (TERBAIK_DAHULU.contains(daftar) || TERBAIK_AKHIR.contains(daftar))) {
				urut.addAll(nilai);
				if (TERBAIK_DAHULU.contains(daftar)) {
					Collections.reverse(urut);
				}
			}
		}
		return urut;
	}

	/** The values, in their customary order. */
	public List<String> nilai() {
		return this.nilai;
	}

}
