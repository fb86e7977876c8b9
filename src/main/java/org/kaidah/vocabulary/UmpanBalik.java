package org.kaidah.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The 360-degree feedback of one calendar year.
 *
 * @param nilai 0 to 100
 * @param acuan the as-of date
 */
public record UmpanBalik(String id, int tahun, BigDecimal nilai, LocalDate acuan) implements Fakta, Bertahun {

	public UmpanBalik {
		nilai = Angka.normal(nilai);
	}

}
