package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Rule;

/**
 * Somebody who comes nearest to what nobody can meet: just on one side of it.
 *
 * @param witness the person
 * @param values what the person has of what is asked
 * @param met what of it the person meets
 * @param missed what of it the person does not meet
 */
record NearMiss(Witness witness, String values, String met, String missed) {

	/**
	 * @param patterns what one and the same fact or conclusion would have to meet
	 * @return nothing where nobody has any such fact or conclusion
	 */
	static Optional<NearMiss> of(Rule rule, List<Condition.Pattern> patterns, FactMaker maker, Examples examples) {
		Subject subject = Subject.of(patterns.get(0));
		List<Expression> parts = parts(subject, patterns);
		Set<String> words = new LinkedHashSet<>();
		parts.forEach((part) -> Words.of(part).forEach(words::add));
		return maker.all(subject.type(), patterns)
			.stream()
			.filter(subject::includes)
			.min(Comparator.comparingLong((fact) -> missed(parts, fact)))
			.flatMap((wanted) -> examples.nearest(subject, (fact) -> missed(parts, fact), wanted, words))
			.map((near) -> new NearMiss(examples.witness(near.person(), List.of(rule)), values(words, near.fact()),
					texts(parts, near.fact(), true), texts(parts, near.fact(), false)));
	}

	/** What is asked, piece by piece; what only says which is meant is left out. */
	private static List<Expression> parts(Subject subject, List<Condition.Pattern> patterns) {
		List<Expression> all = patterns.stream()
			.flatMap((pattern) -> pattern.constraints().stream())
			.filter((constraint) -> constraint.binding() == null
					|| !(constraint.expression() instanceof Expression.Property))
			.flatMap((constraint) -> pieces(constraint.expression()))
			.toList();
		List<Expression> telling = all.stream()
			.filter((part) -> Words.of(part).noneMatch(subject.identity()::containsKey))
			.toList();
		return telling.isEmpty() ? all : telling;
	}

	private static Stream<Expression> pieces(Expression expression) {
		return (expression instanceof Expression.Combination both && "&&".equals(both.operator()))
				? Stream.concat(pieces(both.left()), pieces(both.right())) : Stream.of(expression);
	}

	private static long missed(List<Expression> parts, Object fact) {
		return parts.stream().filter((part) -> !Matching.meets(part, fact)).count();
	}

	private static String values(Set<String> words, Object fact) {
		Set<String> values = new LinkedHashSet<>();
		for (String word : words) {
			boolean simple = Matching.typeOf(fact).properties().containsKey(word);
			String part = simple ? word : Boundaries.partOf(Matching.typeOf(fact), word);
			Object value = simple ? Matching.value(word, fact) : Records.values(fact).get(part);
			values.add(part + ' ' + ((value != null) ? Axes.text(value) : "-"));
		}
		return String.join(", ", values);
	}

	private static String texts(List<Expression> parts, Object fact, boolean met) {
		List<String> texts = new ArrayList<>();
		parts.stream().filter((part) -> Matching.meets(part, fact) == met).map(Expression::text).forEach(texts::add);
		return String.join(", ", texts);
	}

}
