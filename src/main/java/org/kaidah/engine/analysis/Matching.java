package org.kaidah.engine.analysis;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * Whether a fact or conclusion meets conditions, as far as the conditions themselves can
 * tell: what depends on a variable is unknown.
 */
final class Matching {

	private static final Map<String, Method> METHODS = new ConcurrentHashMap<>();

	private Matching() {
	}

	/** Whether nothing in a pattern stands against a fact of its type. */
	static boolean matches(Condition.Pattern pattern, Object fact) {
		return pattern.constraints().stream().allMatch((constraint) -> matches(constraint, fact));
	}

	/** Whether a constraint does not stand against a fact. */
	static boolean matches(Condition.Constraint constraint, Object fact) {
		return constraint.binding() != null && constraint.expression() instanceof Expression.Property
				|| meets(constraint.expression(), fact);
	}

	/** Whether an expression does not stand against a fact. */
	static boolean meets(Expression expression, Object fact) {
		return !Boolean.FALSE.equals(holds(expression, fact));
	}

	/** True, false, or {@code null} where it depends on a variable. */
	private static Boolean holds(Expression expression, Object fact) {
		if (expression instanceof Expression.Negation negation) {
			Boolean operand = holds(negation.operand(), fact);
			return (operand != null) ? !operand : null;
		}
		if (expression instanceof Expression.Combination combination) {
			return combined(combination, fact);
		}
		if (expression instanceof Expression.Membership membership) {
			Object value = value(membership.left(), fact);
			return membership.negated() ^ membership.values().stream().anyMatch((each) -> same(value, each.value()));
		}
		if (expression instanceof Expression.Comparison comparison) {
			boolean open = comparison.left() instanceof Expression.Variable
					|| comparison.right() instanceof Expression.Variable;
			return open ? null
					: compare(comparison.operator(), value(comparison.left(), fact), value(comparison.right(), fact));
		}
		return (value(expression, fact) instanceof Boolean truth) ? truth : null;
	}

	private static Boolean combined(Expression.Combination combination, Object fact) {
		Boolean left = holds(combination.left(), fact);
		Boolean right = holds(combination.right(), fact);
		Boolean decides = "||".equals(combination.operator());
		if (decides.equals(left) || decides.equals(right)) {
			return decides;
		}
		return (left == null || right == null) ? null : (Boolean) !decides;
	}

	private static Object value(Expression expression, Object fact) {
		if (expression instanceof Literal literal) {
			return literal.value();
		}
		if (expression instanceof Expression.Property property) {
			return value(property.name(), fact);
		}
		return (expression instanceof Expression.Call call) ? call(call, fact) : null;
	}

	/** The value of a property. */
	static Object value(String property, Object fact) {
		return typeOf(fact).properties().get(property).of(fact);
	}

	/** The vocabulary's word for what a fact is. */
	static WordType typeOf(Object fact) {
		return Vocabulary.get().type(fact.getClass().getSimpleName());
	}

	private static Object call(Expression.Call call, Object fact) {
		Method method = METHODS.computeIfAbsent(fact.getClass().getSimpleName() + '.' + call.name(),
				(key) -> Arrays.stream(fact.getClass().getMethods())
					.filter((each) -> each.getName().equals(call.name()) && each.getParameterCount() > 0)
					.findFirst()
					.orElseThrow());
		List<Object> arguments = call.arguments().stream().map(Literal::value).toList();
		try {
			return method.invoke(fact,
					method.isVarArgs()
							? new Object[] { arguments.toArray((String[]) Array.newInstance(String.class, 0)) }
							: arguments.toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** As the engine compares: what is empty is only ever different. */
	private static Boolean compare(String operator, Object left, Object right) {
		if ("==".equals(operator) || "!=".equals(operator)) {
			return same(left, right) == "==".equals(operator);
		}
		if (left == null || right == null) {
			return false;
		}
		int order = order(left, right);
		return switch (operator) {
			case ">" -> order > 0;
			case ">=" -> order >= 0;
			case "<" -> order < 0;
			default -> order <= 0;
		};
	}

	private static boolean same(Object left, Object right) {
		return (left instanceof Number && right instanceof Number) ? order(left, right) == 0
				: Objects.equals(left, right);
	}

	@SuppressWarnings("unchecked")
	private static int order(Object left, Object right) {
		return (left instanceof Number a && right instanceof Number b) ? decimal(a).compareTo(decimal(b))
				: ((Comparable<Object>) left).compareTo(right);
	}

	/** A number as an exact decimal. */
	static BigDecimal decimal(Number number) {
		return (number instanceof BigDecimal decimal) ? decimal : new BigDecimal(number.toString());
	}

}
