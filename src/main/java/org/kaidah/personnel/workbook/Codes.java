package org.kaidah.personnel.workbook;

import java.util.List;

import org.kaidah.personnel.Levels;

/** The closed lists of the data dictionary, sections 1, 2 and 5. */
final class Codes {

	static final String MANAGERIAL = "KOMPETENSI_MANAJERIAL";

	static final String SOCIOCULTURAL = "KOMPETENSI_SOSIOKULTURAL";

	static final String TECHNICAL = "KOMPETENSI_TEKNIS";

	static final List<String> MANAGERIAL_COMPETENCES = List.of("INTEGRITAS", "KERJA SAMA", "KOMUNIKASI",
			"ORIENTASI PADA HASIL", "PELAYANAN PUBLIK", "PENGEMBANGAN DIRI DAN ORANG LAIN", "MENGELOLA PERUBAHAN",
			"PENGAMBILAN KEPUTUSAN");

	static final List<String> SOCIOCULTURAL_COMPETENCES = List.of("PEREKAT BANGSA");

	/** Levels of education, lowest first. */
	static final List<String> EDUCATION_ORDER = List.of("SD", "SLTP", "SLTA", "D-I", "D-II", "D-III", "D-IV", "S-1",
			"S-2", "S-3");

	static final CodeType SEX = new CodeType("M", "F").alias("M", "L", "Laki-laki", "Pria")
		.alias("F", "P", "Perempuan", "Wanita");

	static final CodeType EMPLOYMENT = new CodeType("PNS", "PPPK");

	static final CodeType LEGAL_STANDING = new CodeType("Aktif", "PPPK Aktif", "Tugas Belajar", "CLTN",
			"Pemberhentian Sementara");

	static final CodeType EDUCATION = new CodeType(EDUCATION_ORDER.toArray(String[]::new)).alias("SLTA", "SMA", "SMK")
		.alias("SLTP", "SMP")
		.alias("D-I", "D1")
		.alias("D-II", "D2")
		.alias("D-III", "D3")
		.alias("D-IV", "D4")
		.alias("S-1", "S1")
		.alias("S-2", "S2")
		.alias("S-3", "S3");

	static final CodeType POST_KIND = new CodeType("STRUKTURAL", "FUNGSIONAL", "PELAKSANA");

	static final CodeType POST_LEVEL = new CodeType(Levels.HIGHEST_FIRST.toArray(String[]::new));

	static final CodeType ECHELON = new CodeType("II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b");

	static final CodeType DUTY = new CodeType("DEFINITIF", "PLT", "PLH").alias("PLT", "Plt.").alias("PLH", "Plh.");

	static final CodeType EXPECTATION = new CodeType("DI ATAS EKSPEKTASI", "SESUAI EKSPEKTASI", "DI BAWAH EKSPEKTASI");

	static final CodeType QUADRANT = new CodeType("SANGAT BAIK", "BAIK", "BUTUH PERBAIKAN", "KURANG", "SANGAT KURANG")
		.misspelling("KURANG", "KURANG/MISCONDUCT", "KURANG/MISONDUCT");

	static final CodeType APPRAISER = new CodeType("ASN", "NON ASN");

	static final CodeType SANCTION_LEVEL = new CodeType("R", "S", "B").alias("R", "Ringan")
		.alias("S", "Sedang")
		.alias("B", "Berat");

	static final CodeType TRAINING_KIND = new CodeType("PRAJABATAN", "STRUKTURAL", "FUNGSIONAL", "TEKNIS");

	static final CodeType AWARD_LEVEL = new CodeType("INTERNASIONAL", "NASIONAL", "LINTAS INSTANSI", "INSTANSI");

	static final CodeType COMPETENCE_KIND = new CodeType(MANAGERIAL, SOCIOCULTURAL, TECHNICAL)
		.alias(MANAGERIAL, "MANAJERIAL", "KOMPETENSI MANAJERIAL")
		.alias(SOCIOCULTURAL, "SOSIOKULTURAL", "KOMPETENSI SOSIOKULTURAL", "SOSIAL KULTURAL",
				"KOMPETENSI SOSIAL KULTURAL", "KOMPETENSI_SOSIAL KULTURAL")
		.alias(TECHNICAL, "TEKNIS", "KOMPETENSI TEKNIS");

	static final CodeType POTENTIAL_ASPECT = new CodeType("KEMAMPUAN INTELEKTUAL", "KEMAMPUAN INTERPERSONAL",
			"KESADARAN DIRI", "BERPIKIR KRITIS DAN STRATEGIS", "PEMECAHAN MASALAH", "KECERDASAN EMOSIONAL",
			"KEMAUAN BELAJAR DAN BERTUMBUH", "MOTIVASI DAN KOMITMEN");

	static final CodeType TEAM_ROLE = new CodeType("KETUA", "ANGGOTA");

	static final CodeType TEAM_SCOPE = new CodeType("LINTAS INSTANSI", "INTERNAL");

	static final CodeType INNOVATION_STAGE = new CodeType("INISIATIF", "UJI COBA", "PENERAPAN", "REPLIKASI");

	static final CodeType YES_NO = new CodeType("YA", "TIDAK");

	private Codes() {
	}

}
