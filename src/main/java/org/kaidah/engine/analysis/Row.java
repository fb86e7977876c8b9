package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Rule;

/**
 * One way to one conclusion of a rule.
 *
 * @param patterns what must be there on this way, targets apart
 * @param plain whether nothing else is asked, and each pattern can be judged alone
 */
record Row(Rule rule, Insertion insertion, List<Condition.Pattern> patterns, boolean plain) {

	private static final String TARGET = "Sasaran";

	/** Every way to every conclusion of a rule. */
	static List<Row> of(Rule rule) {
		List<Row> rows = new ArrayList<>();
		for (List<Condition> way : ways(rule.conditions())) {
			List<Condition.Pattern> patterns = patterns(way);
			boolean plain = way.stream().allMatch(Condition.Pattern.class::isInstance)
					&& patterns.stream().noneMatch(Row::joins);
			List<Condition.Pattern> own = patterns.stream().filter((it) -> !it.type().equals(TARGET)).toList();
			rule.insertions().forEach((insertion) -> rows.add(new Row(rule, insertion, own, plain)));
		}
		return rows;
	}

	/** The ways through conditions: one for each choice of branches. */
	static List<List<Condition>> ways(List<Condition> conditions) {
		List<List<Condition>> ways = List.of(List.of());
		for (Condition condition : conditions) {
			List<List<Condition>> next = (condition instanceof Condition.Either either)
					? either.branches().stream().flatMap((branch) -> ways(branch).stream()).toList()
					: List.of(List.of(condition));
			ways = ways.stream()
				.flatMap((way) -> next.stream().map((more) -> Stream.concat(way.stream(), more.stream()).toList()))
				.toList();
		}
		return ways;
	}

	/** What must be there, without what must not. */
	static List<Condition.Pattern> patterns(List<Condition> way) {
		return way.stream().filter(Condition.Pattern.class::isInstance).map(Condition.Pattern.class::cast).toList();
	}

	/** Every pattern that conditions name, whatever they ask of it. */
	static Stream<Condition.Pattern> everyPattern(Condition condition) {
		if (condition instanceof Condition.Pattern pattern) {
			return Stream.of(pattern);
		}
		if (condition instanceof Condition.Absent absent) {
			return absent.patterns().stream();
		}
		if (condition instanceof Condition.Present present) {
			return present.patterns().stream();
		}
		if (condition instanceof Condition.Accumulation accumulation) {
			return Stream.of(accumulation.source());
		}
		return ((Condition.Either) condition).branches()
			.stream()
			.flatMap((branch) -> branch.stream().flatMap(Row::everyPattern));
	}

	/** Whether a pattern asks for something that another one found. */
	static boolean joins(Condition.Pattern pattern) {
		return pattern.constraints()
			.stream()
			.anyMatch((constraint) -> constraint.binding() == null && joins(constraint.expression()));
	}

	static boolean joins(Expression expression) {
		if (expression instanceof Expression.Comparison comparison) {
			return comparison.left() instanceof Expression.Variable
					|| comparison.right() instanceof Expression.Variable;
		}
		if (expression instanceof Expression.Combination combination) {
			return joins(combination.left()) || joins(combination.right());
		}
		return expression instanceof Expression.Negation negation && joins(negation.operand());
	}

	/** Whether the rule asks for a target. */
	boolean targeted() {
		return this.rule.conditions()
			.stream()
			.flatMap(Row::everyPattern)
			.anyMatch((pattern) -> pattern.type().equals(TARGET));
	}

	/** Whether all its patterns are met. */
	boolean answers(Situation situation) {
		return this.patterns.stream()
			.allMatch((pattern) -> Matching.matches(pattern, situation.fact(Subject.of(pattern))));
	}

	/** How many of its patterns are met. */
	long met(Situation situation) {
		return this.patterns.stream()
			.filter((pattern) -> Matching.matches(pattern, situation.fact(Subject.of(pattern))))
			.count();
	}

	/** How many single constraints of its patterns are met. */
	long nearly(Situation situation) {
		return this.patterns.stream()
			.flatMap((pattern) -> pattern.constraints()
				.stream()
				.filter((constraint) -> Matching.matches(constraint, situation.fact(Subject.of(pattern)))))
			.count();
	}

	/** The conclusion as written. */
	String conclusion() {
		return this.insertion.arguments().stream().map(Expression::text).toList()
				+ String.valueOf(this.insertion.factory());
	}

}
