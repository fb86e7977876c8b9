package org.kaidah.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.vocabulary.BelumLengkap;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.Simpulan;
import org.kaidah.vocabulary.Tertimbang;

/**
 * Finds what cannot be true together: two values under one key, an axis whose weights add
 * to more than the whole, and a person without a box of whom the rules do not say what is
 * missing.
 */
final class Contradictions {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final int MOST_TOLD = 5;

	/** The key of a single-valued conclusion. */
	private record Key(Class<?> type, String key) {

		@Override
		public String toString() {
			return (this.type.getSimpleName() + ' ' + this.key).strip();
		}

	}

	private Contradictions() {
	}

	static void find(Edition edition, Collection<Simpulan> conclusions, List<RawFiring> firings,
			List<EvaluationError> errors) {
		Map<Key, Simpulan> first = new HashMap<>();
		Map<Key, List<Simpulan>> several = new LinkedHashMap<>();
		Map<String, BigDecimal> weights = new HashMap<>();
		boolean explained = !edition.draws(Kotak.class);
		for (Simpulan conclusion : conclusions) {
			explained |= conclusion instanceof Kotak || conclusion instanceof BelumLengkap;
			if (conclusion instanceof Tertimbang weighted) {
				weights.merge(weighted.sumbu(), weighted.bobot(), BigDecimal::add);
			}
			String key = conclusion.kunci();
			if (key != null) {
				Key under = new Key(conclusion.getClass(), key);
				Simpulan other = first.putIfAbsent(under, conclusion);
				if (other != null) {
					several.computeIfAbsent(under, (ignored) -> new ArrayList<>(List.of(other))).add(conclusion);
				}
			}
		}
		several.forEach((key, values) -> errors
			.add(EvaluationError.of("evaluation.contradiction", key, describe(values, firings))));
		weights.forEach((axis, sum) -> {
			if (sum.compareTo(WHOLE) > 0) {
				errors
					.add(EvaluationError.of("evaluation.weights", axis, sum.toPlainString(), parts(axis, conclusions)));
			}
		});
		if (!explained && errors.isEmpty()) {
			errors.add(EvaluationError.of("evaluation.unexplained"));
		}
	}

	private static String parts(String axis, Collection<Simpulan> conclusions) {
		return String.join(", ",
				conclusions.stream()
					.filter(Tertimbang.class::isInstance)
					.map(Tertimbang.class::cast)
					.filter((weighted) -> weighted.sumbu().equals(axis))
					.map((weighted) -> weighted.indikator() + ' ' + weighted.bobot().toPlainString())
					.toList());
	}

	private static String describe(List<Simpulan> values, List<RawFiring> firings) {
		return String.join("; ",
				values.stream().limit(MOST_TOLD).map((value) -> value + " (" + codes(value, firings) + ')').toList());
	}

	private static String codes(Simpulan value, List<RawFiring> firings) {
		return String.join(", ",
				firings.stream()
					.filter((firing) -> firing.drawn().contains(value))
					.map((firing) -> firing.layout().rule().code())
					.distinct()
					.toList());
	}

}
