package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;

/** Conditions that nobody can meet, and those that say nothing more. */
final class ConditionCheck {

	private final FactMaker maker;

	private final Examples examples;

	private final List<Finding> findings = new ArrayList<>();

	private ConditionCheck(FactMaker maker, Examples examples) {
		this.maker = maker;
		this.examples = examples;
	}

	static List<Finding> check(List<Rule> rules, FactMaker maker, Examples examples) {
		ConditionCheck check = new ConditionCheck(maker, examples);
		rules.forEach(check::check);
		return check.findings;
	}

	private void check(Rule rule) {
		int before = this.findings.size();
		rule.conditions().stream().flatMap(Row::everyPattern).forEach((pattern) -> check(rule, pattern));
		if (this.findings.size() == before) {
			Row.ways(rule.conditions()).forEach((way) -> together(rule, Row.patterns(way)));
		}
	}

	private void check(Rule rule, Condition.Pattern pattern) {
		List<Object> facts = this.maker.all(pattern.type(), List.of(pattern));
		if (facts.isEmpty()) {
			return;
		}
		long met = facts.stream().filter((fact) -> Matching.matches(pattern, fact)).count();
		if (met == 0) {
			add(rule, pattern, "analysis.impossible", true, pattern.text());
			return;
		}
		for (Condition.Constraint constraint : pattern.constraints()) {
			if (mayBeIdle(constraint) && facts.stream()
				.filter((fact) -> pattern.constraints()
					.stream()
					.allMatch((other) -> other == constraint || Matching.matches(other, fact)))
				.count() == met) {
				add(rule, pattern, "analysis.idle-condition", false, constraint.expression().text(), pattern.text());
				return;
			}
		}
	}

	/** Asking that something is known is good style even where it goes without saying. */
	private static boolean mayBeIdle(Condition.Constraint constraint) {
		boolean known = constraint.expression() instanceof Expression.Comparison comparison
				&& comparison.right() instanceof Literal literal && literal.value() == null;
		return constraint.binding() == null && !known && !Row.joins(constraint.expression());
	}

	/** Two patterns of which a person has only one must be met by the same one. */
	private void together(Rule rule, List<Condition.Pattern> patterns) {
		Map<Subject, List<Condition.Pattern>> same = new LinkedHashMap<>();
		patterns.stream()
			.filter((pattern) -> Subject.of(pattern).isUnique())
			.forEach((pattern) -> same.computeIfAbsent(Subject.of(pattern), (key) -> new ArrayList<>()).add(pattern));
		same.values().stream().filter((all) -> all.size() > 1).forEach((all) -> {
			List<Object> facts = this.maker.all(all.get(0).type(), all);
			boolean never = !facts.isEmpty() && facts.stream()
				.noneMatch((fact) -> all.stream().allMatch((pattern) -> Matching.matches(pattern, fact)));
			if (never) {
				add(rule, all.get(1), "analysis.impossible", true,
						String.join(", ", all.stream().map(Condition.Pattern::text).toList()));
			}
		});
	}

	private void add(Rule rule, Condition.Pattern at, String key, boolean grave, Object... arguments) {
		Problem problem = grave ? Problem.error(rule.file(), at.span(), rule.code(), key, arguments)
				: Problem.warning(rule.file(), at.span(), rule.code(), key, arguments);
		Witness witness = grave ? Witness.NOBODY : this.examples.firing(rule);
		this.findings.add(new Finding(problem, List.of(rule), witness));
	}

}
