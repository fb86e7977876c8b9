package org.kaidah.vocabulary;

import java.util.List;

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

	private final List<String> nilai;

	Daftar(String... nilai) {
		this.nilai = List.of(nilai);
	}

	/** The values, in their customary order. */
	public List<String> nilai() {
		return this.nilai;
	}

}
