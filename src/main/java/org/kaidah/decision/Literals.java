package org.kaidah.decision;

import java.util.List;
import java.util.stream.Stream;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;

/** What rules say in so many words, for pages that show it. */
final class Literals {

	private Literals() {
	}

	/** The conclusions of a type that a rule may draw. */
	static Stream<Insertion> insertions(Rule rule, Class<?> type) {
		return rule.insertions().stream().filter((insertion) -> insertion.type().equals(type.getSimpleName()));
	}

	/** The literal at a place of a conclusion, or {@code null}. */
	static Object argument(Insertion insertion, int place) {
		return (insertion.arguments().size() > place) ? value(insertion.arguments().get(place)) : null;
	}

	/** The patterns of a type that a rule asks for. */
	static Stream<Condition.Pattern> patterns(Rule rule, Class<?> type) {
		return rule.conditions()
			.stream()
			.filter(Condition.Pattern.class::isInstance)
			.map(Condition.Pattern.class::cast)
			.filter((pattern) -> pattern.type().equals(type.getSimpleName()));
	}

	/** The patterns of a type that must not be there for a rule. */
	static Stream<Condition.Pattern> absent(Rule rule, Class<?> type) {
		return rule.conditions()
			.stream()
			.filter(Condition.Absent.class::isInstance)
			.flatMap((condition) -> ((Condition.Absent) condition).patterns().stream())
			.filter((pattern) -> pattern.type().equals(type.getSimpleName()));
	}

	/**
	 * The values that a pattern accepts of a property by name; none where it does not
	 * name any.
	 */
	static List<Object> accepted(Condition.Pattern pattern, String property) {
		for (Condition.Constraint constraint : pattern.constraints()) {
			Expression expression = constraint.expression();
			if (expression instanceof Expression.Comparison comparison && "==".equals(comparison.operator())
					&& isProperty(comparison.left(), property) && comparison.right() instanceof Literal literal) {
				return List.of(literal.value());
			}
			if (expression instanceof Expression.Membership membership && !membership.negated()
					&& isProperty(membership.left(), property)) {
				return membership.values().stream().map(Literal::value).toList();
			}
		}
		return List.of();
	}

	/** The comparisons of a property with a literal. */
	static Stream<Expression.Comparison> comparisons(Condition.Pattern pattern, String property) {
		return pattern.constraints()
			.stream()
			.map(Condition.Constraint::expression)
			.flatMap(Literals::parts)
			.filter((comparison) -> isProperty(comparison.left(), property) && comparison.right() instanceof Literal);
	}

	private static Stream<Expression.Comparison> parts(Expression expression) {
		if (expression instanceof Expression.Combination combination && "&&".equals(combination.operator())) {
			return Stream.concat(parts(combination.left()), parts(combination.right()));
		}
		return (expression instanceof Expression.Comparison comparison) ? Stream.of(comparison) : Stream.empty();
	}

	private static boolean isProperty(Expression expression, String name) {
		return expression instanceof Expression.Property property && property.name().equals(name);
	}

	static Object value(Expression expression) {
		return (expression instanceof Literal literal) ? literal.value() : null;
	}

}
