package org.kaidah.engine.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Holds the arguments of a conclusion against what its constructor or factory takes. */
final class ArgumentCheck {

	private ArgumentCheck() {
	}

	static void check(Insertion insertion, WordType type, List<Map<String, ValueKind>> candidates,
			List<ValueKind> given, Problems problems) {
		List<Map<String, ValueKind>> sameCount = candidates.stream()
			.filter((parameters) -> parameters.size() == given.size())
			.toList();
		if (sameCount.isEmpty()) {
			problems.error(insertion.span(), "vocabulary.arguments", insertion.type(),
					String.join(", ", candidates.get(0).keySet()), given.size());
			return;
		}
		Map<String, ValueKind> nearest = sameCount.stream()
			.min(Comparator.comparingInt((parameters) -> misfits(parameters, given)))
			.orElseThrow();
		List<String> names = List.copyOf(nearest.keySet());
		for (int i = 0; i < names.size(); i++) {
			Expression argument = insertion.arguments().get(i);
			ValueKind expected = nearest.get(names.get(i));
			if (!fits(expected, given.get(i))) {
				problems.error(argument.span(), "vocabulary.argument", names.get(i), insertion.type(), expected.key(),
						given.get(i).key());
			}
			else if (argument instanceof Literal literal) {
				type.choices().check(type, names.get(i), literal, problems);
			}
		}
	}

	private static int misfits(Map<String, ValueKind> parameters, List<ValueKind> given) {
		int found = 0;
		int place = 0;
		for (ValueKind expected : parameters.values()) {
			found += fits(expected, given.get(place++)) ? 0 : 1;
		}
		return found;
	}

	private static boolean fits(ValueKind expected, ValueKind given) {
		return expected == given || expected == ValueKind.OTHER || expected == ValueKind.DECIMAL && given.isNumber();
	}

}
