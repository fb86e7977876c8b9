package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.vocabulary.Lama;

/**
 * What the rows of a scale share out: numbers and closed lists that they compare. What
 * they ask besides only says whom the row is about.
 */
final class Axes {

	private static final String AGE = "lewatUsia";

	private final Sources sources;

	private final Map<Subject, Set<String>> common = new HashMap<>();

	private final Map<Subject, Set<String>> tests = new HashMap<>();

	private final Map<Subject, Set<String>> words = new LinkedHashMap<>();

	private Axes(Sources sources) {
		this.sources = sources;
	}

	static Axes of(List<Row> rows, Sources sources) {
		Axes axes = new Axes(sources);
		Map<Subject, List<Condition.Pattern>> patterns = new LinkedHashMap<>();
		rows.forEach((row) -> row.patterns()
			.forEach((pattern) -> patterns.computeIfAbsent(Subject.of(pattern), (key) -> new ArrayList<>())
				.add(pattern)));
		patterns.forEach((subject, all) -> {
			Set<String> common = new HashSet<>(texts(all.get(0)));
			all.forEach((pattern) -> common.retainAll(texts(pattern)));
			axes.common.put(subject, (all.size() > 1) ? common : Set.of());
			axes.tests.put(subject, all.stream().flatMap((it) -> texts(it).stream()).collect(Collectors.toSet()));
			all.forEach((pattern) -> pattern.constraints()
				.stream()
				.filter((constraint) -> axes.shares(subject, constraint))
				.forEach((constraint) -> axes.words.computeIfAbsent(subject, (key) -> new LinkedHashSet<>())
					.add(word(constraint.expression()))));
		});
		return axes;
	}

	private static Set<String> texts(Condition.Pattern pattern) {
		return pattern.constraints()
			.stream()
			.filter((constraint) -> constraint.binding() == null)
			.map((constraint) -> constraint.expression().text())
			.collect(Collectors.toSet());
	}

	/** Whether a constraint shares out, rather than says whom a row is about. */
	private boolean shares(Subject subject, Condition.Constraint constraint) {
		Expression expression = constraint.expression();
		return constraint.binding() == null && !this.common.get(subject).contains(expression.text())
				&& shares(subject, expression);
	}

	private boolean shares(Subject subject, Expression expression) {
		if (expression instanceof Expression.Combination combination) {
			return shares(subject, combination.left()) && shares(subject, combination.right());
		}
		if (expression instanceof Expression.Negation negation) {
			return negation.operand() instanceof Expression.Call call && call.name().equals(AGE)
					|| this.tests.get(subject).contains(negation.operand().text());
		}
		if (expression instanceof Expression.Call call) {
			return call.name().equals(AGE);
		}
		if (expression instanceof Expression.Property) {
			return this.tests.get(subject).contains('!' + expression.text());
		}
		boolean empty = expression instanceof Expression.Comparison comparison
				&& comparison.right() instanceof Literal literal && literal.value() == null;
		return !empty && isListed(subject, word(expression));
	}

	private boolean isListed(Subject subject, String word) {
		if (subject.identity().containsKey(word)) {
			return false;
		}
		boolean text = Records.parts(subject.word().type()).get(word) == String.class;
		return !text || !subject.word().choices(word).isEmpty()
				|| !subject.isInput() && !this.sources.values(subject, word).isEmpty();
	}

	private static String word(Expression expression) {
		if (expression instanceof Expression.Property property) {
			return property.name();
		}
		if (expression instanceof Expression.Comparison comparison) {
			return word(comparison.left());
		}
		if (expression instanceof Expression.Membership membership) {
			return word(membership.left());
		}
		if (expression instanceof Expression.Combination combination) {
			return word(combination.left());
		}
		if (expression instanceof Expression.Negation negation) {
			return word(negation.operand());
		}
		return (expression instanceof Expression.Call call && call.name().equals(AGE)) ? "usia" : "";
	}

	/** Whether a row is about a situation, whatever its place on the axes. */
	boolean isAbout(Row row, Situation situation) {
		return row.patterns().stream().allMatch((pattern) -> {
			Subject subject = Subject.of(pattern);
			return pattern.constraints()
				.stream()
				.allMatch((constraint) -> shares(subject, constraint)
						|| Matching.matches(constraint, situation.fact(subject)));
		});
	}

	/** Whether something shared out is not known. */
	boolean isEmptyIn(Situation situation) {
		return this.words.entrySet()
			.stream()
			.anyMatch((entry) -> entry.getValue()
				.stream()
				.anyMatch((word) -> Matching.value(word, situation.fact(entry.getKey())) == null));
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** What is shared out, with the values found: {@code nilai 60,5}. */
	String describe(Situation situation) {
		List<String> described = new ArrayList<>();
		this.words.forEach((subject, words) -> words.forEach((word) -> {
			String which = this.words.size() > 1
					? String.join(" ", subject.identity().values().stream().map(String::valueOf).toList()) + ' ' : "";
			described.add(which.stripLeading() + word + ' ' + text(Matching.value(word, situation.fact(subject))));
		}));
		return String.join(", ", described);
	}

	/** A value as people write it. */
	static String text(Object value) {
		return (value instanceof BigDecimal decimal) ? decimal.toPlainString().replace('.', ',')
				: String.valueOf((value instanceof Lama length) ? length.tahun() : value);
	}

	/** The one number that is shared out, or {@code null} where there is not just one. */
	BigDecimal number(Situation situation) {
		if (this.words.size() != 1 || this.words.values().iterator().next().size() != 1) {
			return null;
		}
		Map.Entry<Subject, Set<String>> only = this.words.entrySet().iterator().next();
		Object value = Matching.value(only.getValue().iterator().next(), situation.fact(only.getKey()));
		return (value instanceof Number number) ? Matching.decimal(number) : null;
	}

	/** The things that are shared out, with the words that are compared. */
	Map<Subject, Set<String>> words() {
		return this.words;
	}

}
