package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.vocabulary.Galat;
import org.kaidah.vocabulary.Simpulan;

/**
 * Finds what cannot be true together: two values under one key, and what a rule itself
 * calls a contradiction.
 */
final class Contradictions {

	/** The key of a single-valued conclusion. */
	private record Key(Class<?> type, String key) {

		@Override
		public String toString() {
			return (this.type.getSimpleName() + ' ' + this.key).strip();
		}

	}

	private Contradictions() {
	}

	static void find(Collection<Simpulan> conclusions, List<RawFiring> firings, List<EvaluationError> errors) {
		Map<Key, Simpulan> first = new HashMap<>();
		Map<Key, List<Simpulan>> several = new LinkedHashMap<>();
		for (Simpulan conclusion : conclusions) {
			if (conclusion instanceof Galat defect) {
				errors.add(EvaluationError.of("evaluation.defect", defect.perihal(), defect.uraian()));
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
	}

	private static String describe(List<Simpulan> values, List<RawFiring> firings) {
		return String.join("; ", values.stream().map((value) -> value + " (" + codes(value, firings) + ')').toList());
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
