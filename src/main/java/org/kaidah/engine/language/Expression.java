package org.kaidah.engine.language;

import java.util.List;

/** An expression in a condition or among the arguments of a conclusion. */
public sealed interface Expression permits Literal, Expression.Property, Expression.Variable, Expression.Call,
		Expression.Comparison, Expression.Membership, Expression.Combination, Expression.Negation {

	/** Its place in the file. */
	Span span();

	/** A property of the fact that the pattern is about, such as {@code predikat}. */
	record Property(String name, Span span) implements Expression {
	}

	/**
	 * A bound variable, or one of its properties, such as {@code $m} or {@code $m.tahun};
	 * {@code property} may be null.
	 */
	record Variable(String name, String property, Span span) implements Expression {
	}

	/** A method of the fact with literal arguments, such as {@code dalam(5, "TAHUN")}. */
	record Call(String name, List<Literal> arguments, Span span) implements Expression {
	}

	/** {@code left operator right}, the operator one of {@code == != > >= < <=}. */
	record Comparison(String operator, Expression left, Expression right, Span span) implements Expression {
	}

	/** {@code left in (...)} or {@code left not in (...)}. */
	record Membership(boolean negated, Expression left, List<Literal> values, Span span) implements Expression {
	}

	/** {@code left && right} or {@code left || right}. */
	record Combination(String operator, Expression left, Expression right, Span span) implements Expression {
	}

	/** {@code !operand}. */
	record Negation(Expression operand, Span span) implements Expression {
	}

}
