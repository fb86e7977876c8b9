package org.kaidah.engine;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;

/**
 * Prints expressions for quick evaluation: the texts by which a pattern chooses its
 * facts, as in {@code indikator == "skp"}, stay where they are, because Drools looks them
 * up in an index and lets rules share what they find; without that a decision takes
 * nearly twice as long. So does what holds no value of the author's. All other values are
 * left out.
 */
final class IndexedPrinter extends ExpressionPrinter {

	@Override
	String comparison(Expression.Comparison comparison) {
		String sign = ' ' + comparison.operator() + ' ';
		if (!(comparison.right() instanceof Literal literal)) {
			return expression(comparison.left()) + sign + expression(comparison.right());
		}
		if (literal.value() == null) {
			return expression(comparison.left()) + sign + "null";
		}
		if (comparison.operator().equals("==") && literal.value() instanceof String text) {
			return expression(comparison.left()) + sign + '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
		}
		return super.comparison(comparison);
	}

}
