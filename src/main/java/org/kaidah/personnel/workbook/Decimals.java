package org.kaidah.personnel.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Exact decimals in one canonical form: no trailing zeros, no exponent. */
final class Decimals {

	/**
	 * A spreadsheet keeps 15 digits; what it stores beyond them is noise of the binary
	 * form.
	 */
	private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

	/**
	 * Bounds the exponent before it is expanded: no column holds numbers of another size.
	 */
	private static final Pattern STORED = Pattern
		.compile("[+-]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?");

	private static final int SMALLEST_PLACE = 30;

	private static final int LARGEST_PLACE = 30;

	private Decimals() {
	}

	/**
	 * The number stored in a number cell, or {@code null} if it is none or of no sensible
	 * size.
	 */
	static BigDecimal ofCell(String stored) {
		if (!STORED.matcher(stored).matches()) {
			return null;
		}
		BigDecimal number = new BigDecimal(stored).round(SPREADSHEET).stripTrailingZeros();
		boolean sensible = number.scale() <= SMALLEST_PLACE && number.precision() - number.scale() <= LARGEST_PLACE;
		return sensible ? plain(number) : null;
	}

	/** The number that a text of digits with a decimal point or comma says. */
	static BigDecimal ofText(String text) {
		return plain(new BigDecimal(text.replace(',', '.')).stripTrailingZeros());
	}

	private static BigDecimal plain(BigDecimal stripped) {
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
