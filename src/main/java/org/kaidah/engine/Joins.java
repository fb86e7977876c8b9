package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Sasaran;

/**
 * How many combinations of facts and conclusions the rules of an edition would have to
 * compare. Drools builds them all before it fires a rule and nothing stops it meanwhile,
 * so a rule with too many must be found by counting beforehand. A way through a rule
 * counts only where it looks at three things of which there can be several; two of them
 * are never too many.
 */
final class Joins {

	/** Combinations that one rule may compare for one person. */
	static final int MOST = 1_000_000;

	private static final int HARMLESS = 2;

	private static final Set<Class<?>> ONE_A_PERSON = Set.of(Pegawai.class, Sasaran.class);

	private final Map<Class<?>, Integer> numbers = new HashMap<>();

	private final List<List<Way>> byType = new ArrayList<>();

	/**
	 * A way through a rule.
	 *
	 * @param types the numbers of the types it looks at, in its order
	 */
	record Way(Rule rule, List<Reading> readings, int[] types) {
	}

	Joins(List<Rule> rules) {
		for (WordType type : Vocabulary.get().types()) {
			this.numbers.put(type.type(), this.byType.size());
			this.byType.add(new ArrayList<>());
		}
		for (Rule rule : rules) {
			DrlPrinter.branches(rule.conditions()).forEach((way) -> add(rule, way));
		}
	}

	private void add(Rule rule, List<Condition> conditions) {
		List<Reading> several = Reading.readBy(conditions)
			.stream()
			.filter((reading) -> !ONE_A_PERSON.contains(type(reading)))
			.toList();
		if (several.size() > HARMLESS) {
			int[] types = several.stream().mapToInt((reading) -> this.numbers.get(type(reading))).toArray();
			Way way = new Way(rule, several, types);
			for (int type : types) {
				List<Way> ways = this.byType.get(type);
				if (!ways.contains(way)) {
					ways.add(way);
				}
			}
		}
	}

	private static Class<?> type(Reading reading) {
		return Vocabulary.get().type(reading.type()).type();
	}

	/** The number of a fact's or conclusion's type. */
	int number(Object fact) {
		return this.numbers.get(fact.getClass());
	}

	/** How many types there are. */
	int count() {
		return this.byType.size();
	}

	/** The ways that look at a type and need to be counted. */
	List<Way> of(int type) {
		return this.byType.get(type);
	}

	/** The most combinations there can be on a way, by the number of each type alone. */
	static double atMost(Way way, int[] counts) {
		double product = 1;
		double most = 0;
		for (int type : way.types) {
			product *= counts[type];
			most = Math.max(most, product);
		}
		return most;
	}

	/** The combinations on a way, only what meets the literals it names. */
	static double exactly(Way way, Collection<?> facts) {
		double product = 1;
		double most = 0;
		for (Reading reading : way.readings) {
			product *= facts.stream().filter((fact) -> meets(fact, reading)).count();
			most = Math.max(most, product);
		}
		return most;
	}

	private static boolean meets(Object fact, Reading reading) {
		WordType type = Vocabulary.get().type(reading.type());
		return type.type() == fact.getClass() && reading.values()
			.entrySet()
			.stream()
			.allMatch((entry) -> entry.getValue()
				.stream()
				.anyMatch((value) -> Objects.equals(value, type.properties().get(entry.getKey()).of(fact))));
	}

}
