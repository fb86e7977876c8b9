package org.kaidah.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The value of an axis. One value per axis.
 *
 * @param tepat the sum as computed, exact to 34 digits
 */
public record NilaiSumbu(String sumbu, BigDecimal tepat) implements Simpulan {

	private static final int DESIMAL = 10;

	public NilaiSumbu {
		tepat = Angka.normal(tepat);
	}

	public NilaiSumbu(String sumbu, Number tepat) {
		this(sumbu, Angka.dari(tepat));
	}

	/**
	 * The value that levels are decided on: rounded half-up to 10 decimals, so that a sum
	 * of thirds meets a cut point as it does on paper.
	 */
	public BigDecimal nilai() {
		return Angka.normal(this.tepat.setScale(DESIMAL, RoundingMode.HALF_UP));
	}

	@Override
	public String kunci() {
		return this.sumbu;
	}

}
