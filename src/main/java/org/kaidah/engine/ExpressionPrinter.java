package org.kaidah.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;

/**
 * Prints expressions for the compiler. Decimals stay exact: {@code 60.1} is printed as
 * {@code 60.1B}, because a bare one would become a double. All literals pass through
 * here, so that a rule's shape can be printed apart from its values.
 */
final class ExpressionPrinter {

	private ExpressionPrinter() {
	}

	/** An argument of a conclusion. */
	static String argument(Expression expression) {
		if (expression instanceof Literal literal) {
			return (literal.value() instanceof BigDecimal decimal) ? "new java.math.BigDecimal(\"" + decimal + "\")"
					: literal(literal);
		}
		Expression.Variable variable = (Expression.Variable) expression;
		return (variable.property() != null) ? variable.name() + '.' + variable.property() + "()" : variable.name();
	}

	/** An expression of a constraint. */
	static String expression(Expression expression) {
		if (expression instanceof Literal literal) {
			return literal(literal);
		}
		if (expression instanceof Expression.Property property) {
			return property.name();
		}
		if (expression instanceof Expression.Variable variable) {
			return argument(variable);
		}
		if (expression instanceof Expression.Call call) {
			return call.name() + literals(call.arguments());
		}
		if (expression instanceof Expression.Comparison comparison) {
			return expression(comparison.left()) + ' ' + comparison.operator() + ' ' + expression(comparison.right());
		}
		if (expression instanceof Expression.Membership membership) {
			return expression(membership.left()) + (membership.negated() ? " not in " : " in ")
					+ literals(membership.values());
		}
		if (expression instanceof Expression.Combination combination) {
			return '(' + expression(combination.left()) + ' ' + combination.operator() + ' '
					+ expression(combination.right()) + ')';
		}
		return "!(" + expression(((Expression.Negation) expression).operand()) + ')';
	}

	private static String literals(List<Literal> literals) {
		return literals.stream().map(ExpressionPrinter::literal).collect(Collectors.joining(", ", "(", ")"));
	}

	/** The one place where a value of the author's becomes text for the compiler. */
	private static String literal(Literal literal) {
		if (literal.value() instanceof String text) {
			return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
		}
		return (literal.value() instanceof BigDecimal decimal) ? decimal.toPlainString() + 'B'
				: String.valueOf(literal.value());
	}

}
