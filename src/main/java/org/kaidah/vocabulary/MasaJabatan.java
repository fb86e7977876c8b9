package org.kaidah.vocabulary;

import java.time.LocalDate;

/**
 * A period in a post. A definitive post ends where the next definitive one begins, the
 * last at the as-of date; a Plt/Plh assignment ends as its row says.
 *
 * @param tugas {@code DEFINITIF}, {@code PLT} or {@code PLH}
 * @param rumpun job family of the post, or {@code null}
 * @param unorInduk the OPD, in capitals with single spaces, so that names compare
 * @param instansi the agency, in capitals with single spaces
 * @param mulai first day
 * @param selesai end of the period, not counted
 * @param jenjangDefinitif level of the definitive post held on the first day (before the
 * first one: of the first); or {@code null} where there is none
 * @param acuan the as-of date
 */
public record MasaJabatan(String id, @Pilihan(Daftar.TUGAS) String tugas, String jabatan,
		@Pilihan(Daftar.JENIS_JABATAN) String jenisJabatan, @Pilihan(Daftar.JENJANG) String jenjang,
		@Pilihan(Daftar.ESELON) String eselon, String rumpun, String unorInduk, String instansi, LocalDate mulai,
		LocalDate selesai, @Pilihan(Daftar.JENJANG) String jenjangDefinitif,
		LocalDate acuan) implements Fakta, Bertanggal {

	private static final String DEFINITIF = "DEFINITIF";

	/** Whether the post was held definitively, not as Plt or Plh. */
	public boolean definitif() {
		return DEFINITIF.equals(this.tugas);
	}

	/** The first day. */
	@Override
	public LocalDate tanggal() {
		return this.mulai;
	}

}
