package org.kaidah.engine;

import java.math.BigDecimal;

import org.kaidah.vocabulary.Angka;

/**
 * The mean of values to 34 digits; over nothing there is none. Drools' own keeps the
 * scale of its input (100, 80, 40: 73).
 */
public final class Rata extends Gatherer<Rata.Sum> {

	/** A running sum. */
	public static final class Sum implements java.io.Serializable {

		private BigDecimal total = BigDecimal.ZERO;

		private long count;

	}

	@Override
	public Sum createContext() {
		return new Sum();
	}

	@Override
	public void init(Sum sum) {
		sum.total = BigDecimal.ZERO;
		sum.count = 0;
	}

	@Override
	public void accumulate(Sum sum, Object value) {
		sum.total = sum.total.add(Angka.dari((Number) value));
		sum.count++;
	}

	@Override
	public Object getResult(Sum sum) {
		return (sum.count > 0) ? Angka.rata(sum.total, sum.count) : null;
	}

	@Override
	public Class<?> getResultType() {
		return BigDecimal.class;
	}

}
