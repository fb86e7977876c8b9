package org.kaidah.engine.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The variables bound so far on one way through a rule. */
final class Scope {

	private final Map<String, Bound> variables = new HashMap<>();

	private final Set<String> used;

	private final Problems problems;

	/** What a variable holds: a value of a kind, or a whole fact of a type. */
	record Bound(ValueKind kind, WordType type) {
	}

	/**
	 * @param used gathers the names of variables that are looked up
	 */
	Scope(Set<String> used, Problems problems) {
		this.used = used;
		this.problems = problems;
	}

	Scope copy() {
		Scope copy = new Scope(this.used, this.problems);
		copy.variables.putAll(this.variables);
		return copy;
	}

	void bind(String variable, Bound bound, Span at) {
		if (this.variables.putIfAbsent(variable, bound) != null) {
			this.problems.error(at, "vocabulary.variable-twice", variable);
		}
	}

	/** What the variable holds, or {@code null}, with the problem recorded. */
	Bound find(Expression.Variable variable) {
		Bound bound = this.variables.get(variable.name());
		this.used.add(variable.name());
		if (bound == null) {
			this.problems.error(variable.span(), "vocabulary.variable", variable.name(),
					Words.closest(variable.name(), this.variables.keySet()));
			return null;
		}
		if (variable.property() == null) {
			return bound;
		}
		WordType.Word word = (bound.type() != null) ? bound.type().properties().get(variable.property())
				: lengthWord(bound, variable);
		if (word == null) {
			this.problems.error(variable.span(), "vocabulary.variable-property", variable.name(), variable.property());
			return null;
		}
		return new Bound(word.kind(), null);
	}

	/** Whether the variable's property has a value whatever is known. */
	boolean neverEmpty(Expression.Variable variable) {
		Bound bound = this.variables.get(variable.name());
		return bound != null && variable.property() != null
				&& (bound.type() == null || bound.type().neverEmpty(variable.property()));
	}

	/** Years and months of a length of service. */
	private static WordType.Word lengthWord(Bound bound, Expression.Variable variable) {
		boolean known = bound.kind() == ValueKind.LENGTH
				&& ("tahun".equals(variable.property()) || "bulan".equals(variable.property()));
		return known ? new WordType.Word(null, ValueKind.WHOLE) : null;
	}

}
