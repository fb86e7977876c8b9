package org.kaidah.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.ValueKind;

/**
 * Prints values where the author wrote them and comparisons in Drools' own words: what
 * shapes are held against.
 */
public final class InlinePrinter extends ExpressionPrinter {

	/** Compiles rules, values and all. */
	public static Edition edition(List<Rule> rules) throws UnusableRules {
		return EditionCompiler.checked(rules, InlinePrinter::new);
	}

	@Override
	String argument(Literal literal, ValueKind kind) {
		return (literal.value() instanceof BigDecimal decimal) ? "new java.math.BigDecimal(\"" + decimal + "\")"
				: literal(literal);
	}

	@Override
	String comparison(Expression.Comparison comparison) {
		String right = (comparison.right() instanceof Literal literal) ? literal(literal)
				: expression(comparison.right());
		return expression(comparison.left()) + ' ' + comparison.operator() + ' ' + right;
	}

	@Override
	String membership(Expression.Membership membership) {
		return expression(membership.left()) + (membership.negated() ? " not in " : " in ")
				+ literals(membership.values());
	}

	@Override
	String call(Expression.Call call) {
		return call.name() + literals(call.arguments());
	}

	private static String literals(List<Literal> literals) {
		return literals.stream().map(InlinePrinter::literal).collect(Collectors.joining(", ", "(", ")"));
	}

	private static String literal(Literal literal) {
		if (literal.value() instanceof String text) {
			return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
		}
		return (literal.value() instanceof BigDecimal decimal) ? decimal.toPlainString() + 'B'
				: String.valueOf(literal.value());
	}

}
