package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;

/** What the rules of an edition can draw. */
final class Sources {

	private static final Set<String> COUNTS = Set.of("count", "ragam");

	private final Map<String, List<Drawn>> byType = new HashMap<>();

	/**
	 * What one conclusion of a rule can be.
	 *
	 * @param fixed the parts that are written
	 * @param counted the parts that are whole numbers because they count something
	 */
	record Drawn(Rule rule, Map<String, Object> fixed, Set<String> counted) {

		private boolean fits(Map<String, Object> wanted) {
			return wanted.entrySet()
				.stream()
				.allMatch((entry) -> !this.fixed.containsKey(entry.getKey())
						|| this.fixed.get(entry.getKey()).equals(entry.getValue()));
		}

	}

	Sources(List<Rule> rules) {
		for (Rule rule : rules) {
			for (Insertion insertion : rule.insertions()) {
				this.byType.computeIfAbsent(insertion.type(), (type) -> new ArrayList<>()).add(drawn(rule, insertion));
			}
		}
	}

	private static Drawn drawn(Rule rule, Insertion insertion) {
		Map<String, Object> fixed = fixed(insertion);
		Set<String> counted = new HashSet<>();
		List<String> names = names(insertion);
		for (int i = 0; i < names.size(); i++) {
			if (insertion.arguments().get(i) instanceof Expression.Variable variable && counts(rule, variable.name())) {
				counted.add(names.get(i));
			}
		}
		return new Drawn(rule, fixed, counted);
	}

	private static List<String> names(Insertion insertion) {
		return Vocabulary.get().type(insertion.type()).parameters(insertion.factory(), insertion.arguments().size());
	}

	/** The parts of a conclusion that are written, by their names. */
	static Map<String, Object> fixed(Insertion insertion) {
		Map<String, Object> fixed = new LinkedHashMap<>();
		List<String> names = names(insertion);
		for (int i = 0; i < names.size(); i++) {
			if (insertion.arguments().get(i) instanceof Literal literal) {
				fixed.put(names.get(i), literal.value());
			}
		}
		if ("Hasil".equals(insertion.type())) {
			fixed.put("putusan", insertion.factory().toUpperCase(Locale.ROOT));
		}
		return fixed;
	}

	private static boolean counts(Rule rule, String variable) {
		return rule.conditions()
			.stream()
			.filter(Condition.Accumulation.class::isInstance)
			.flatMap((condition) -> ((Condition.Accumulation) condition).aggregates().stream())
			.anyMatch((aggregate) -> aggregate.binding().equals(variable) && COUNTS.contains(aggregate.function()));
	}

	/** All that is drawn of a subject. */
	List<Drawn> of(Subject subject) {
		return this.byType.getOrDefault(subject.type(), List.of())
			.stream()
			.filter((drawn) -> drawn.fits(subject.identity()))
			.toList();
	}

	/** All that is drawn of a type. */
	List<Drawn> of(String type) {
		return this.byType.getOrDefault(type, List.of());
	}

	/** The only values that a part can have; empty where they are not all written. */
	List<Object> values(Subject subject, String part) {
		Set<Object> values = new LinkedHashSet<>();
		for (Drawn drawn : of(subject)) {
			if (!drawn.fixed().containsKey(part)) {
				return List.of();
			}
			values.add(drawn.fixed().get(part));
		}
		return List.copyOf(values);
	}

	/** Whether a part can only be a whole number. */
	boolean whole(Subject subject, String part) {
		List<Drawn> all = of(subject);
		return !all.isEmpty() && all.stream()
			.allMatch((drawn) -> drawn.counted().contains(part) || drawn.fixed().get(part) instanceof Integer);
	}

}
