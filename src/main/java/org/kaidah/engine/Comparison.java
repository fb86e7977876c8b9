package org.kaidah.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * What a rule asked of a fact and what it found there.
 *
 * @param condition the condition as the rule states it, such as {@code nilai >= 80}
 * @param property the property it is about; empty for a window or test
 * @param actual the value found, or {@code null}
 */
public record Comparison(String condition, String property, Object actual) {

	/**
	 * What a rule asked of one of the facts or conclusions it matched.
	 * @param fact one of {@link Firing#facts()}
	 */
	public static List<Comparison> of(Rule rule, Object fact) {
		WordType type = Vocabulary.get().type(fact.getClass().getSimpleName());
		Set<Comparison> comparisons = new LinkedHashSet<>();
		for (Condition.Pattern pattern : patterns(rule.conditions())) {
			if (pattern.type().equals(type.name())) {
				for (Condition.Constraint constraint : pattern.constraints()) {
					if (constraint.binding() == null) {
						String property = property(constraint.expression());
						Object actual = property.isEmpty() ? null : type.properties().get(property).of(fact);
						comparisons.add(new Comparison(text(constraint.expression()), property, actual));
					}
				}
			}
		}
		return List.copyOf(comparisons);
	}

	private static List<Condition.Pattern> patterns(List<Condition> conditions) {
		List<Condition.Pattern> patterns = new ArrayList<>();
		for (Condition condition : conditions) {
			if (condition instanceof Condition.Pattern pattern) {
				patterns.add(pattern);
			}
			else if (condition instanceof Condition.Accumulation accumulation) {
				patterns.add(accumulation.source());
			}
			else if (condition instanceof Condition.Either either) {
				either.branches().forEach((branch) -> patterns.addAll(patterns(branch)));
			}
		}
		return patterns;
	}

	private static String property(Expression expression) {
		if (expression instanceof Expression.Property property) {
			return property.name();
		}
		if (expression instanceof Expression.Comparison comparison) {
			return property(comparison.left());
		}
		if (expression instanceof Expression.Membership membership) {
			return property(membership.left());
		}
		return (expression instanceof Expression.Negation negation) ? property(negation.operand()) : "";
	}

	/** An expression as an author would write it. */
	static String text(Expression expression) {
		if (expression instanceof Literal literal) {
			return literal.toString();
		}
		if (expression instanceof Expression.Property property) {
			return property.name();
		}
		if (expression instanceof Expression.Variable variable) {
			return (variable.property() != null) ? variable.name() + '.' + variable.property() : variable.name();
		}
		if (expression instanceof Expression.Call call) {
			return call.name() + list(call.arguments());
		}
		if (expression instanceof Expression.Comparison comparison) {
			return text(comparison.left()) + ' ' + comparison.operator() + ' ' + text(comparison.right());
		}
		if (expression instanceof Expression.Membership membership) {
			return text(membership.left()) + (membership.negated() ? " not in " : " in ") + list(membership.values());
		}
		if (expression instanceof Expression.Combination combination) {
			return '(' + text(combination.left()) + ' ' + combination.operator() + ' ' + text(combination.right())
					+ ')';
		}
		return '!' + text(((Expression.Negation) expression).operand());
	}

	private static String list(List<Literal> literals) {
		return literals.stream().map(Literal::toString).collect(Collectors.joining(", ", "(", ")"));
	}

}
