package org.kaidah.engine.analysis;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;

/** The words of the vocabulary that conditions ask about. */
final class Words {

	private Words() {
	}

	static Set<String> of(Condition.Pattern pattern) {
		return pattern.constraints()
			.stream()
			.filter((constraint) -> constraint.binding() == null)
			.flatMap((constraint) -> of(constraint.expression()))
			.collect(Collectors.toSet());
	}

	static Stream<String> of(Expression expression) {
		if (expression instanceof Expression.Property property) {
			return Stream.of(property.name());
		}
		if (expression instanceof Expression.Call call) {
			return Stream.of(call.name());
		}
		if (expression instanceof Expression.Comparison comparison) {
			return of(comparison.left());
		}
		if (expression instanceof Expression.Membership membership) {
			return of(membership.left());
		}
		if (expression instanceof Expression.Combination combination) {
			return Stream.concat(of(combination.left()), of(combination.right()));
		}
		return (expression instanceof Expression.Negation negation) ? of(negation.operand()) : Stream.empty();
	}

}
