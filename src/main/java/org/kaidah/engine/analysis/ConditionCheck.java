package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
			impossible(rule, List.of(pattern));
			return;
		}
		for (Condition.Constraint constraint : pattern.constraints()) {
			if (mayBeIdle(constraint) && facts.stream()
				.filter((fact) -> pattern.constraints()
					.stream()
					.allMatch((other) -> other == constraint || Matching.matches(other, fact)))
				.count() == met) {
				this.findings.add(new Finding(
						Problem.warning(rule.file(), pattern.span(), rule.code(), "analysis.idle-condition",
								constraint.expression().text(), pattern.text()),
						List.of(rule), this.examples.firing(rule)));
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
				impossible(rule, all);
			}
		});
	}

	/** Told with somebody who meets all but a part of it. */
	private void impossible(Rule rule, List<Condition.Pattern> patterns) {
		String asked = String.join(", ", patterns.stream().map(Condition.Pattern::text).toList());
		Condition.Pattern at = patterns.get(patterns.size() > 1 ? 1 : 0);
		Optional<NearMiss> near = NearMiss.of(rule, patterns, this.maker, this.examples);
		Problem problem = near
			.map((miss) -> miss.met().isEmpty()
					? Problem.error(rule.file(), at.span(), rule.code(), "analysis.impossible.alone", asked,
							miss.values(), miss.missed())
					: Problem.error(rule.file(), at.span(), rule.code(), "analysis.impossible", asked, miss.values(),
							miss.met(), miss.missed()))
			.orElseGet(() -> Problem.error(rule.file(), at.span(), rule.code(), "analysis.impossible.nobody", asked));
		this.findings.add(new Finding(problem, List.of(rule),
				near.map(NearMiss::witness).orElseGet(() -> this.examples.meetingMost(rule))));
	}

}
