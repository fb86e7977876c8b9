package org.kaidah.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One row of {@code rw_diklat}: a course.
 *
 * @param tanggal first day
 * @param jumlahJam lesson hours (JP), 0 or more
 */
public record Training(String jenisDiklat, String namaDiklat, String nomor, LocalDate tanggal, LocalDate tanggalSelesai,
		BigDecimal jumlahJam, String institusiPenyelenggara) {
}
