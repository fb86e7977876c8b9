package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Names for everything a rule's trace must hold: the facts it matched and the values it
 * bound.
 */
final class TraceVariables {

	private final List<String> facts = new ArrayList<>();

	private final List<String> values = new ArrayList<>();

	private int count;

	/** The variable that holds a matched fact. */
	String fact(String binding) {
		String name = (binding != null) ? binding : fresh("p");
		this.facts.add(name);
		return name;
	}

	/** The variable for a fact inside an accumulation. */
	String source(String binding) {
		return (binding != null) ? binding : fresh("s");
	}

	/** The variable that holds all facts an accumulation went over. */
	String gathered() {
		String name = fresh("h");
		this.facts.add(name);
		return name;
	}

	void value(String binding) {
		this.values.add(binding);
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
