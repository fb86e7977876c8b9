package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.kaidah.engine.analysis.Circumstance.Kind;
import org.kaidah.engine.analysis.Circumstance.Piece;
import org.kaidah.engine.language.Condition;

/** Says of some of the numbers that were tried between which written numbers they lie. */
final class Stretches {

	private final SortedSet<BigDecimal> written = new TreeSet<>();

	/**
	 * @param patterns where the numbers are written
	 */
	Stretches(Collection<Condition.Pattern> patterns) {
		patterns.forEach((pattern) -> ThresholdCheck.numbers(pattern, this.written));
	}

	/** The stretches of the known values that were chosen; the unknown one comes last. */
	List<Piece> of(List<Object> all, SortedSet<Integer> chosen) {
		List<Object> known = all.stream().filter((value) -> value != Nullable.EMPTY).toList();
		List<Piece> pieces = new ArrayList<>();
		int from = -1;
		for (int i = 0; i <= known.size(); i++) {
			boolean in = i < known.size() && chosen.contains(i);
			if (in && from < 0) {
				from = i;
			}
			if (!in && from >= 0) {
				pieces.add(stretch(known, from, i - 1));
				from = -1;
			}
		}
		if (known.size() < all.size() && chosen.contains(all.size() - 1)) {
			pieces.add(new Piece(Kind.EMPTY, List.of()));
		}
		return pieces;
	}

	/** Between the written numbers that hold a stretch. */
	private Piece stretch(List<Object> known, int from, int to) {
		BigDecimal first = (BigDecimal) known.get(from);
		BigDecimal last = (BigDecimal) known.get(to);
		boolean firstIn = isWritten(first);
		boolean lastIn = isWritten(last);
		BigDecimal low = firstIn ? first : below(first);
		BigDecimal high = lastIn ? last : above(last);
		if (low == null && high == null) {
			return new Piece(Kind.KNOWN, List.of());
		}
		if (low == null) {
			return new Piece(lastIn ? Kind.AT_MOST : Kind.LESS, List.of(high));
		}
		if (high == null) {
			return new Piece(firstIn ? Kind.AT_LEAST : Kind.MORE, List.of(low));
		}
		if (low.equals(high)) {
			return new Piece(Kind.EQUAL, List.of(low));
		}
		Kind kind = firstIn ? (lastIn ? Kind.FROM_TO : Kind.FROM_TO_BELOW)
				: (lastIn ? Kind.ABOVE_TO : Kind.ABOVE_TO_BELOW);
		return new Piece(kind, List.of(low, high));
	}

	private boolean isWritten(BigDecimal number) {
		return this.written.stream().anyMatch((each) -> each.compareTo(number) == 0);
	}

	private BigDecimal below(BigDecimal number) {
		return this.written.stream().filter((each) -> each.compareTo(number) < 0).reduce((a, b) -> b).orElse(null);
	}

	private BigDecimal above(BigDecimal number) {
		return this.written.stream().filter((each) -> each.compareTo(number) > 0).findFirst().orElse(null);
	}

}
