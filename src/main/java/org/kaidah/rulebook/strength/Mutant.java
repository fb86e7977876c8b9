package org.kaidah.rulebook.strength;

import org.kaidah.engine.Swap;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Span;

/**
 * A rule with one value or comparison changed by one step.
 *
 * @param span the place of what is changed
 * @param was as written
 * @param becomes what stands there instead
 * @param original the expression of the rule that is replaced
 * @param replacement what replaces it
 */
public record Mutant(Rule rule, Kind kind, Span span, String was, String becomes, Expression original,
		Expression replacement) {

	/** What is put where. */
	Swap swap() {
		return new Swap(this.original, this.replacement);
	}

	/** What is changed. */
	public enum Kind {

		/** A number, by the smallest step of the digits it is written with. */
		NUMBER,

		/** A text, to its neighbour in the list of all that can stand there. */
		TEXT,

		/** Yes to no. */
		TRUTH,

		/** A comparison, to the one next to it or to its opposite. */
		COMPARISON

	}

}
