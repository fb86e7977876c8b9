package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * A fact or conclusion that a rule matched, and the pattern that matched it.
 *
 * @param fact a {@link org.kaidah.vocabulary.Fakta} or
 * {@link org.kaidah.vocabulary.Simpulan}
 */
public record Use(Object fact, Condition.Pattern pattern) {

	/**
	 * What a rule asked of a fact and what it found there.
	 *
	 * @param condition the condition as an author would write it, such as
	 * {@code nilai >= 80}
	 * @param property the property it is about; empty for a window or test
	 * @param actual the value found, or {@code null}
	 */
	public record Comparison(String condition, String property, Object actual) {
	}

	/** What the pattern asked of the fact. */
	public List<Comparison> comparisons() {
		WordType type = Vocabulary.get().type(this.pattern.type());
		List<Comparison> comparisons = new ArrayList<>();
		for (Condition.Constraint constraint : this.pattern.constraints()) {
			if (constraint.binding() == null) {
				String property = property(constraint.expression());
				Object actual = property.isEmpty() ? null : type.properties().get(property).of(this.fact);
				comparisons.add(new Comparison(constraint.expression().text(), property, actual));
			}
		}
		return comparisons;
	}

	private static String property(Expression expression) {
		if (expression instanceof Expression.Property property) {
			return property.name();
		}
		if (expression instanceof Expression.Comparison comparison) {
			return (comparison.right() instanceof Literal || comparison.right() instanceof Expression.Variable)
					? property(comparison.left()) : "";
		}
		if (expression instanceof Expression.Membership membership) {
			return property(membership.left());
		}
		return (expression instanceof Expression.Negation negation) ? property(negation.operand()) : "";
	}

}
