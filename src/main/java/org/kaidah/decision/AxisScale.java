package org.kaidah.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An axis as a picture: its levels side by side, the cut points between them, and where
 * the person stands. Everything is a place or width in a picture {@link #WIDTH} wide.
 *
 * @param marker where the person stands, or {@code null} where there is no value
 */
public record AxisScale(List<Part> parts, List<Cut> cuts, BigDecimal marker) {

	/** The width of the picture. */
	public static final int WIDTH = 320;

	private static final BigDecimal LOWEST = BigDecimal.ZERO;

	/**
	 * Points are per cent of what can be had; the picture is wider only where a value is.
	 */
	private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

	/**
	 * A level.
	 *
	 * @param step its number, from 1
	 */
	public record Part(BigDecimal x, BigDecimal width, int step, boolean reached) {
	}

	/** A cut point. */
	public record Cut(BigDecimal x, BigDecimal value) {
	}

	static AxisScale of(AxisCard axis) {
		BigDecimal value = (axis.value() != null) ? axis.value().conclusion().nilai() : null;
		List<BigDecimal> bounds = axis.bands()
			.stream()
			.flatMap((band) -> Stream.of(band.from(), band.to()))
			.filter(Objects::nonNull)
			.toList();
		List<BigDecimal> all = Stream
			.concat(bounds.stream(), Stream.of(LOWEST, HIGHEST, (value != null) ? value : LOWEST))
			.sorted()
			.toList();
		BigDecimal low = all.get(0);
		BigDecimal high = all.get(all.size() - 1);
		List<Part> parts = new ArrayList<>();
		for (LevelBand band : axis.bands()) {
			BigDecimal x = place((band.from() != null) ? band.from() : low, low, high);
			BigDecimal end = place((band.to() != null) ? band.to() : high, low, high);
			parts.add(new Part(x, end.subtract(x), parts.size() + 1, band.equals(axis.reached())));
		}
		List<Cut> cuts = Stream.concat(bounds.stream(), Stream.of(low, high))
			.sorted()
			.map(BigDecimal::stripTrailingZeros)
			.distinct()
			.map((bound) -> new Cut(place(bound, low, high), bound))
			.toList();
		return new AxisScale(parts, cuts, (value != null) ? place(value, low, high) : null);
	}

	private static BigDecimal place(BigDecimal value, BigDecimal low, BigDecimal high) {
		return value.subtract(low)
			.multiply(BigDecimal.valueOf(WIDTH))
			.divide(high.subtract(low), 2, RoundingMode.HALF_UP);
	}

}
