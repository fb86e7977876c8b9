package org.kaidah.personnel.workbook;

import java.math.BigDecimal;

/**
 * Which numbers a column takes.
 *
 * @param whole whether fractions are refused
 * @param from smallest number, included, or {@code null}
 * @param to greatest number, included, or {@code null}
 */
record NumberRange(boolean whole, BigDecimal from, BigDecimal to) {

	/** Greatest whole number in a column for which the dictionary names none. */
	private static final int MANY = 9_999;

	static NumberRange any() {
		return new NumberRange(false, null, null);
	}

	static NumberRange atLeast(int from) {
		return new NumberRange(false, BigDecimal.valueOf(from), null);
	}

	static NumberRange between(int from, int to) {
		return new NumberRange(false, BigDecimal.valueOf(from), BigDecimal.valueOf(to));
	}

	static NumberRange whole(int from, int to) {
		return new NumberRange(true, BigDecimal.valueOf(from), BigDecimal.valueOf(to));
	}

	static NumberRange count() {
		return whole(0, MANY);
	}

	boolean contains(BigDecimal number) {
		return (!this.whole || number.stripTrailingZeros().scale() <= 0)
				&& (this.from == null || number.compareTo(this.from) >= 0)
				&& (this.to == null || number.compareTo(this.to) <= 0);
	}

	/** The refusal of a cell that is no number of this range. */
	String key() {
		if (this.whole) {
			return "number-whole";
		}
		if (this.from == null) {
			return "number-any";
		}
		return (this.to == null) ? "number-from" : "number-range";
	}

	String shownFrom() {
		return (this.from == null) ? "" : this.from.toPlainString();
	}

	String shownTo() {
		return (this.to == null) ? "" : this.to.toPlainString();
	}

}
