package org.kaidah.engine.language;

import java.util.List;
import java.util.stream.Collectors;

/** An expression in a condition or among the arguments of a conclusion. */
public sealed interface Expression permits Literal, Expression.Property, Expression.Variable, Expression.Call,
		Expression.Comparison, Expression.Membership, Expression.Combination, Expression.Negation {

	/** Its place in the file. */
	Span span();

	/** The expression as an author would write it. */
	String text();

	/** A property of the fact that the pattern is about, such as {@code predikat}. */
	record Property(String name, Span span) implements Expression {

		@Override
		public String text() {
			return this.name;
		}

	}

	/**
	 * A bound variable, or one of its properties, such as {@code $m} or {@code $m.tahun};
	 * {@code property} may be null.
	 */
	record Variable(String name, String property, Span span) implements Expression {

		@Override
		public String text() {
			return (this.property != null) ? this.name + '.' + this.property : this.name;
		}

	}

	/** A method of the fact with literal arguments, such as {@code dalam(5, "TAHUN")}. */
	record Call(String name, List<Literal> arguments, Span span) implements Expression {

		@Override
		public String text() {
			return this.name + list(this.arguments);
		}

	}

	/** {@code left operator right}, the operator one of {@code == != > >= < <=}. */
	record Comparison(String operator, Expression left, Expression right, Span span) implements Expression {

		@Override
		public String text() {
			return this.left.text() + ' ' + this.operator + ' ' + this.right.text();
		}

	}

	/** {@code left in (...)} or {@code left not in (...)}. */
	record Membership(boolean negated, Expression left, List<Literal> values, Span span) implements Expression {

		@Override
		public String text() {
			return this.left.text() + (this.negated ? " not in " : " in ") + list(this.values);
		}

	}

	/** {@code left && right} or {@code left || right}. */
	record Combination(String operator, Expression left, Expression right, Span span) implements Expression {

		@Override
		public String text() {
			return '(' + this.left.text() + ' ' + this.operator + ' ' + this.right.text() + ')';
		}

	}

	/** {@code !operand}. */
	record Negation(Expression operand, Span span) implements Expression {

		@Override
		public String text() {
			return '!' + this.operand.text();
		}

	}

	private static String list(List<Literal> literals) {
		return literals.stream().map(Literal::text).collect(Collectors.joining(", ", "(", ")"));
	}

}
