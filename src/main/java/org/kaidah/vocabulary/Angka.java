package org.kaidah.vocabulary;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Exact numbers in the one form in which they compare: decimals of at most 34 digits
 * without trailing zeros, so that 80, 80.0 and 80.00 are the same conclusion.
 */
public final class Angka {

	/**
	 * 34 significant digits, half-even; the only precision at which a quotient is ever
	 * cut.
	 */
	static final MathContext TEPAT = MathContext.DECIMAL128;

	private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

	/** Digits before the point, or zeros behind it, of a computed number. */
	private static final int PANGKAT_TERBESAR = 100;

	private Angka() {
	}

	/**
	 * The exact value of a number.
	 * @param angka a whole number, a {@link BigDecimal}, or a double written as a
	 * literal, which is taken by its shortest decimal form
	 */
	public static BigDecimal dari(Number angka) {
		if (angka instanceof BigDecimal desimal) {
			return normal(desimal);
		}
		if (angka instanceof Double || angka instanceof Float) {
			return normal(BigDecimal.valueOf(angka.doubleValue()));
		}
		return BigDecimal.valueOf(angka.longValue());
	}

	/** The mean of values, exact to 34 digits. */
	public static BigDecimal rata(BigDecimal jumlah, long banyak) {
		return terhitung(jumlah.divide(BigDecimal.valueOf(banyak), TEPAT));
	}

	static BigDecimal persen(Number bagian, Number seluruh) {
		return terhitung(dari(bagian).multiply(SERATUS).divide(dari(seluruh), TEPAT));
	}

	static BigDecimal bagian(BigDecimal nilai, BigDecimal persen) {
		return terhitung(nilai.multiply(persen, TEPAT).movePointLeft(2));
	}

	/**
	 * A number that rules compute from one another can grow at every step; far beyond
	 * what anything is measured in, it stops, because its digits would fill the memory.
	 */
	private static BigDecimal terhitung(BigDecimal angka) {
		if (angka.signum() != 0 && Math.abs(angka.precision() - angka.scale()) > PANGKAT_TERBESAR) {
			throw new ArithmeticException(Long.toString((long) angka.precision() - angka.scale()));
		}
		return normal(angka);
	}

	static BigDecimal normal(BigDecimal angka) {
		if (angka == null) {
			return null;
		}
		if (angka.signum() == 0) {
			return BigDecimal.ZERO;
		}
		BigDecimal ringkas = angka.stripTrailingZeros();
		return (ringkas.scale() < 0) ? ringkas.setScale(0) : ringkas;
	}

}
