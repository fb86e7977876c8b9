package org.kaidah.engine.analysis;

import java.math.BigDecimal;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;

/** Writes a pattern with another number in the place of one. */
final class OtherNumber {

	private final BigDecimal written;

	private final BigDecimal other;

	OtherNumber(BigDecimal written, BigDecimal other) {
		this.written = written;
		this.other = other;
	}

	Condition.Pattern in(Condition.Pattern pattern) {
		return new Condition.Pattern(pattern.binding(), pattern.type(), pattern.typeSpan(),
				pattern.constraints()
					.stream()
					.map((constraint) -> (constraint.binding() != null) ? constraint
							: new Condition.Constraint(null, in(constraint.expression()), constraint.span()))
					.toList(),
				pattern.span());
	}

	private Expression in(Expression expression) {
		if (expression instanceof Expression.Negation negation) {
			return new Expression.Negation(in(negation.operand()), negation.span());
		}
		if (expression instanceof Expression.Combination both) {
			return new Expression.Combination(both.operator(), in(both.left()), in(both.right()), both.span());
		}
		if (expression instanceof Expression.Comparison comparison && comparison.right() instanceof Literal literal) {
			return new Expression.Comparison(comparison.operator(), comparison.left(), in(literal), comparison.span());
		}
		return (expression instanceof Expression.Call call)
				? new Expression.Call(call.name(), call.arguments().stream().map(this::in).toList(), call.span())
				: expression;
	}

	private Literal in(Literal literal) {
		boolean meant = literal.value() instanceof Number number
				&& Matching.decimal(number).compareTo(this.written) == 0;
		if (!meant) {
			return literal;
		}
		boolean whole = this.other.stripTrailingZeros().scale() <= 0;
		return new Literal(whole ? (Object) this.other.intValueExact() : this.other, literal.span());
	}

}
