package org.kaidah.personnel;

import java.time.LocalDate;

/**
 * One row of the sheet {@code data_utama}: who a civil servant is and which post is held
 * now. Components carry the column names of the data dictionary; values are normalised to
 * its spelling. Optional columns are {@code null} when empty.
 *
 * @param nipBaru 18 digits
 * @param jenisKelamin {@code M} or {@code F}; never shown to rules
 * @param golRuangAkhir {@code I/a} to {@code IV/e} for PNS, {@code I} to {@code XVII} for
 * PPPK
 * @param tmtPensiun the first day of the month after the birth month in which the
 * retirement age is reached
 */
public record Person(String nipBaru, String nama, String gelarDepan, String gelarBelakang, LocalDate tglLahir,
		String jenisKelamin, String jenisPegawai, String kedudukanHukum, String tkPendidikanTerakhir,
		String pendidikanTerakhirNama, Integer tahunLulus, LocalDate tmtCpns, LocalDate tmtPns, String unorNama,
		String unorIndukNama, String instansiKerjaNama, String jenisJabatan, String jabatanNama, String jenjang,
		String eselon, LocalDate tmtJabatan, String pangkatAkhir, String golRuangAkhir, LocalDate tmtGolAkhir,
		Integer kelasJabatan, Integer bupPensiun, LocalDate tmtPensiun) {

	/** The name with its titles before and after. */
	public String nameWithTitles() {
		String before = given(this.gelarDepan) ? this.gelarDepan.strip() + ' ' : "";
		String after = given(this.gelarBelakang) ? ", " + this.gelarBelakang.strip() : "";
		return before + this.nama + after;
	}

	private static boolean given(String text) {
		return text != null && !text.isBlank();
	}

}
