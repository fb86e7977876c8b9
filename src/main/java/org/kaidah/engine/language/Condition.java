package org.kaidah.engine.language;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a rule's left-hand side. */
public sealed interface Condition
		permits Condition.Pattern, Condition.Absent, Condition.Present, Condition.Either, Condition.Accumulation {

	/** Its place in the file. */
	Span span();

	/**
	 * A fact or conclusion of a type that meets all constraints.
	 *
	 * @param binding the variable that holds it, or {@code null}
	 * @param typeSpan the place of the type's name
	 */
	record Pattern(String binding, String type, Span typeSpan, List<Constraint> constraints,
			Span span) implements Condition {

		/** The pattern as an author would write it, without bindings. */
		public String text() {
			return this.type + this.constraints.stream()
				.filter((constraint) -> constraint.binding() == null)
				.map((constraint) -> constraint.expression().text())
				.collect(Collectors.joining(", ", "(", ")"));
		}

	}

	/** {@code not (...)}: there is no combination that meets the patterns. */
	record Absent(List<Pattern> patterns, Span span) implements Condition {
	}

	/** {@code exists (...)}: there is some combination that meets the patterns. */
	record Present(List<Pattern> patterns, Span span) implements Condition {
	}

	/** {@code (... or ...)}: each branch is a list of conditions that hold together. */
	record Either(List<List<Condition>> branches, Span span) implements Condition {
	}

	/** {@code accumulate(source; aggregates; constraints)}. */
	record Accumulation(Pattern source, List<Aggregate> aggregates, List<Expression> constraints,
			Span span) implements Condition {
	}

	/**
	 * A constraint within a pattern, or a binding of a property.
	 *
	 * @param binding the variable that holds the value of {@code expression}, or
	 * {@code null} for a constraint proper
	 */
	record Constraint(String binding, Expression expression, Span span) {
	}

	/**
	 * One aggregate of an accumulation.
	 *
	 * @param function {@code count}, {@code sum}, {@code min}, {@code max}, {@code rata},
	 * {@code lama} or {@code ragam}
	 * @param argument the bound variable aggregated; {@code null} for a bare
	 * {@code count()}
	 */
	record Aggregate(String binding, String function, Expression.Variable argument, Span span) {
	}

}
