package org.kaidah.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One row of {@code asesmen}: one competence in an assessment.
 *
 * @param jenis {@code KOMPETENSI_MANAJERIAL}, {@code KOMPETENSI_SOSIOKULTURAL} or
 * {@code KOMPETENSI_TEKNIS}
 * @param levelStandar 1 to 5
 * @param levelCapaian 0 to 5
 */
public record CompetenceScore(LocalDate tanggal, String penyelenggara, String metode, String jenis,
		String namaKompetensi, BigDecimal levelStandar, BigDecimal levelCapaian) {
}
