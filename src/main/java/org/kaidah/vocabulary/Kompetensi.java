package org.kaidah.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One competence in an assessment.
 *
 * @param jenis {@code MANAJERIAL}, {@code SOSIOKULTURAL} or {@code TEKNIS}
 * @param standar the standard level of the assessment, 1 to 5
 * @param capaian the level attained, 0 to 5
 * @param acuan the as-of date
 */
public record Kompetensi(String id, LocalDate tanggal, @Pilihan(Daftar.JENIS_KOMPETENSI) String jenis, String nama,
		BigDecimal standar, BigDecimal capaian, LocalDate acuan) implements Fakta, Bertanggal {

	public Kompetensi {
		standar = Angka.normal(standar);
		capaian = Angka.normal(capaian);
	}

	/** How far the level attained lies below the standard; 0 or less where it is met. */
	public BigDecimal kesenjangan() {
		return Angka.normal(this.standar.subtract(this.capaian));
	}

}
