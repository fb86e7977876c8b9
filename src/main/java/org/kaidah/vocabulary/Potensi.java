package org.kaidah.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One aspect of potential in an assessment.
 *
 * @param nilai 0 to 5
 * @param acuan the as-of date
 */
public record Potensi(String id, LocalDate tanggal, @Pilihan(Daftar.ASPEK_POTENSI) String aspek, BigDecimal nilai,
		LocalDate acuan) implements Fakta, Bertanggal {

	public Potensi {
		nilai = Angka.normal(nilai);
	}

}
