package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

import org.kaidah.engine.language.Choices;

/** Numbers at which, beside which and between which rules may answer differently. */
final class Numbers {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private Numbers() {
	}

	/** Every number of a closed range. */
	static List<Object> within(Choices.Range range) {
		return IntStream.rangeClosed(range.from(), range.to()).mapToObj((number) -> (Object) number).toList();
	}

	/**
	 * The written numbers, one between each two, and beyond the ends; whole numbers only
	 * where there are no others.
	 */
	static List<Object> around(SortedSet<BigDecimal> written, boolean whole) {
		List<Object> numbers = new ArrayList<>();
		BigDecimal before = null;
		for (BigDecimal number : written) {
			if (before == null) {
				below(number, whole, numbers);
			}
			else {
				BigDecimal between = whole ? before.add(BigDecimal.ONE) : before.add(number).divide(TWO);
				if (between.compareTo(number) < 0) {
					numbers.add(between);
				}
				if (whole && number.subtract(BigDecimal.ONE).compareTo(between) > 0) {
					numbers.add(number.subtract(BigDecimal.ONE));
				}
			}
			numbers.add(number);
			before = number;
		}
		if (before != null) {
			numbers.add(before.add(BigDecimal.ONE));
		}
		return numbers;
	}

	private static void below(BigDecimal least, boolean whole, List<Object> numbers) {
		if (least.signum() > 0) {
			numbers.add(BigDecimal.ZERO);
			BigDecimal beside = whole ? least.subtract(BigDecimal.ONE) : least.divide(TWO);
			if (beside.signum() > 0) {
				numbers.add(beside);
			}
		}
	}

}
