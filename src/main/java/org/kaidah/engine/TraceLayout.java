package org.kaidah.engine;

import java.util.ArrayList;
import java.util.BitSet;
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

	private final int way;

	private final BitSet gathered = new BitSet();

	private final List<Condition.Pattern> patterns = new ArrayList<>();

	private final List<String> facts = new ArrayList<>();

	private final List<String> values = new ArrayList<>();

	private int count;

	/**
	 * @param order the rule's place in the order of codes
	 * @param way which way through the rule's alternatives, from 0
	 */
	TraceLayout(Rule rule, int order, int way) {
		this.rule = rule;
		this.order = order;
		this.way = way;
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
		this.gathered.set(this.patterns.size());
		this.patterns.add(pattern);
		this.facts.add(name);
		return name;
	}

	/** Whether the fact at a place is all that an accumulation went over. */
	boolean gathers(int place) {
		return this.gathered.get(place);
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

	int way() {
		return this.way;
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

	/**
	 * A name that no author can write: a variable of theirs has one dollar sign and then
	 * a letter.
	 */
	private String fresh(String kind) {
		return "$$" + kind + this.count++;
	}

}
