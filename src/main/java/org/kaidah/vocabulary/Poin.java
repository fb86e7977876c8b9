package org.kaidah.vocabulary;

import java.math.BigDecimal;

/**
 * The points of an indicator, usually 0 to 100. One value per indicator.
 */
public record Poin(String indikator, BigDecimal nilai) implements Simpulan {

	public Poin {
		nilai = Angka.normal(nilai);
	}

	public Poin(String indikator, Number nilai) {
		this(indikator, Angka.dari(nilai));
	}

	@Override
	public String kunci() {
		return this.indikator;
	}

}
