package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;

/**
 * What one printed way through a rule reports when it fires, and in which order: the
 * facts matched by each pattern, and the values bound.
 */
final class TraceLayout {

	private final Rule rule;

	private final int order;

	private final List<Condition.Pattern> patterns = new ArrayList<>();

	private final List<String> facts = new ArrayList<>();

	private final List<String> values = new ArrayList<>();

	private volatile int[] patternNumbers;

	private int count;

	/**
	 * @param order the rule's place in the order of codes
	 */
	TraceLayout(Rule rule, int order) {
		this.rule = rule;
		this.order = order;
	}

	/** The variable that holds the fact matched by a pattern. */
	String fact(Condition.Pattern pattern) {
		String name = (pattern.binding() != null) ? pattern.binding() : fresh("p");
		this.patterns.add(pattern);
		this.facts.add(name);
		return name;
	}

	/** The variable for a fact inside an accumulation. */
	String source(Condition.Pattern pattern) {
		return (pattern.binding() != null) ? pattern.binding() : fresh("s");
	}

	/** The variable that holds all facts an accumulation went over. */
	String gathered(Condition.Pattern pattern) {
		String name = fresh("h");
		this.patterns.add(pattern);
		this.facts.add(name);
		return name;
	}

	/** A pattern matched, by its number among those of the rule. */
	void used(int patternNumber) {
		this.patterns.add(matching(this.rule.conditions()).get(patternNumber));
	}

	/**
	 * The number, among the rule's patterns, of the one that matched the fact at a place.
	 */
	int patternNumber(int place) {
		int[] numbers = this.patternNumbers;
		if (numbers == null) {
			List<Condition.Pattern> all = matching(this.rule.conditions());
			numbers = this.patterns.stream().mapToInt((pattern) -> place(all, pattern)).toArray();
			this.patternNumbers = numbers;
		}
		return numbers[place];
	}

	/** By identity, because two patterns may read alike. */
	private static int place(List<Condition.Pattern> all, Condition.Pattern pattern) {
		int place = 0;
		while (all.get(place) != pattern) {
			place++;
		}
		return place;
	}

	void value(String binding) {
		this.values.add(binding);
	}

	Rule rule() {
		return this.rule;
	}

	int order() {
		return this.order;
	}

	List<Condition.Pattern> patterns() {
		return this.patterns;
	}

	List<String> facts() {
		return this.facts;
	}

	List<String> values() {
		return this.values;
	}

	/** The patterns that match facts, in the order of the rule's text. */
	private static List<Condition.Pattern> matching(List<Condition> conditions) {
		List<Condition.Pattern> patterns = new ArrayList<>();
		for (Condition condition : conditions) {
			if (condition instanceof Condition.Pattern pattern) {
				patterns.add(pattern);
			}
			else if (condition instanceof Condition.Accumulation accumulation) {
				patterns.add(accumulation.source());
			}
			else if (condition instanceof Condition.Either either) {
				either.branches().forEach((branch) -> patterns.addAll(matching(branch)));
			}
		}
		return patterns;
	}

	/**
	 * A name that no author can write: a variable of theirs has one dollar sign and then
	 * a letter.
	 */
	private String fresh(String kind) {
		return "$$" + kind + this.count++;
	}

}
