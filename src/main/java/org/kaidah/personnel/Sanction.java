package org.kaidah.personnel;

import java.time.LocalDate;

/**
 * One row of {@code rw_hukdis}: a disciplinary sanction.
 *
 * @param jenisTingkatHukumanId {@code R}, {@code S} or {@code B}
 * @param hukumanTanggal first day
 * @param akhirHukumTanggal last day, included; {@code null} where the source leaves it
 * empty
 */
public record Sanction(String jenisHukumanNama, String jenisTingkatHukumanId, String skNomor, LocalDate skTanggal,
		LocalDate hukumanTanggal, Integer masaTahun, Integer masaBulan, LocalDate akhirHukumTanggal, String nomorPp,
		String alasanHukumanDisiplinNama, String skPembatalanNomor, LocalDate skPembatalanTanggal) {
}
