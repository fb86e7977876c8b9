package org.kaidah.engine;

import java.math.BigDecimal;
import java.util.List;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;

/**
 * What a comparison or a membership asks, held apart from the rule that asks it. Numbers
 * compare by value and exactly, however they are written; what is unknown equals only
 * what is unknown and is neither more nor less than anything.
 */
final class Relation {

	private final Operator operator;

	private final Object[] values;

	private enum Operator {

		SAME, OTHER, MORE, AT_LEAST, LESS, AT_MOST;

		static Operator of(String sign) {
			return switch (sign) {
				case "==" -> SAME;
				case "!=" -> OTHER;
				case ">" -> MORE;
				case ">=" -> AT_LEAST;
				case "<" -> LESS;
				case "<=" -> AT_MOST;
				default -> throw new IllegalArgumentException(sign);
			};
		}

	}

	private Relation(Operator operator, List<Expression> values) {
		this.operator = operator;
		this.values = values.stream()
			.map((value) -> (value instanceof Literal literal) ? written(literal.value()) : null)
			.toArray();
	}

	static Relation of(Expression.Comparison comparison) {
		return new Relation(Operator.of(comparison.operator()), List.of(comparison.right()));
	}

	static Relation of(Expression.Membership membership) {
		return new Relation(membership.negated() ? Operator.OTHER : Operator.SAME, List.copyOf(membership.values()));
	}

	/** Texts as the words of facts and conclusions are: most are the very same object. */
	private static Object written(Object value) {
		return (value instanceof String text) ? text.intern() : value;
	}

	/** Whether a value stands so to what is written. */
	boolean holds(Object value) {
		return switch (this.operator) {
			case SAME -> isWritten(value);
			case OTHER -> !isWritten(value);
			default -> holds(value, this.values[0]);
		};
	}

	private boolean isWritten(Object value) {
		for (Object each : this.values) {
			if (same(value, each)) {
				return true;
			}
		}
		return false;
	}

	/** Whether two values stand so to each other. */
	boolean holds(Object left, Object right) {
		if (this.operator == Operator.SAME || this.operator == Operator.OTHER) {
			return same(left, right) == (this.operator == Operator.SAME);
		}
		if (left == null || right == null) {
			return false;
		}
		int sign = compare(left, right);
		return switch (this.operator) {
			case MORE -> sign > 0;
			case AT_LEAST -> sign >= 0;
			case LESS -> sign < 0;
			default -> sign <= 0;
		};
	}

	private static boolean same(Object left, Object right) {
		if (left == right) {
			return true;
		}
		if (left instanceof Number && right instanceof Number) {
			return compare(left, right) == 0;
		}
		return left != null && left.equals(right);
	}

	@SuppressWarnings("unchecked")
	private static int compare(Object left, Object right) {
		if (left instanceof Integer one && right instanceof Integer other) {
			return Integer.compare(one, other);
		}
		if (left instanceof Number one && right instanceof Number other) {
			return exact(one).compareTo(exact(other));
		}
		return ((Comparable<Object>) left).compareTo(right);
	}

	private static BigDecimal exact(Number number) {
		return (number instanceof BigDecimal decimal) ? decimal : BigDecimal.valueOf(number.longValue());
	}

}
