package org.kaidah.rulebook.text;

import java.util.List;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Span;

/**
 * A place for a value in the tree of a rule.
 *
 * @param literals what stands there: one value, or those of a list
 */
record Slot(String heading, CellType type, List<String> choices, boolean list, List<Literal> literals) {

	Span span() {
		Span first = this.literals.get(0).span();
		Span last = this.literals.get(this.literals.size() - 1).span();
		return new Span(first.line(), first.column(), first.from(), last.to());
	}

	/** The values as people enter them. */
	String shown(String text) {
		return this.literals.stream().map((literal) -> shown(literal, text)).collect(Collectors.joining("\n"));
	}

	/** A number keeps the digits it was written with. */
	static String shown(Literal literal, String text) {
		if (literal.value() instanceof Boolean yes) {
			return yes ? CellInput.YES : CellInput.NO;
		}
		if (literal.isNumber()) {
			return text.substring(literal.span().from(), literal.span().to()).replaceAll("\\s", "").replace('.', ',');
		}
		return String.valueOf(literal.value());
	}

}
