package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Rule;

/** Rules that draw what another rule draws of the same people, or of more. */
final class SubsumptionCheck {

	private final FactMaker maker;

	private SubsumptionCheck(FactMaker maker) {
		this.maker = maker;
	}

	static List<Finding> check(List<Rule> rules, FactMaker maker, Examples examples) {
		Map<String, List<Rule>> alike = new LinkedHashMap<>();
		rules.forEach((rule) -> alike.computeIfAbsent(conclusions(rule), (key) -> new ArrayList<>()).add(rule));
		SubsumptionCheck check = new SubsumptionCheck(maker);
		List<Finding> findings = new ArrayList<>();
		alike.values().forEach((same) -> check.compare(same, examples, findings));
		return findings;
	}

	private void compare(List<Rule> same, Examples examples, List<Finding> findings) {
		for (int i = 0; i < same.size(); i++) {
			for (int j = i + 1; j < same.size(); j++) {
				Rule one = same.get(i);
				Rule other = same.get(j);
				boolean narrower = implies(one, other);
				boolean wider = implies(other, one);
				if (narrower || wider) {
					Rule idle = wider ? other : one;
					Rule kept = wider ? one : other;
					findings.add(Finding.warning(idle, List.of(idle, kept), examples.firing(idle, kept),
							(narrower && wider) ? "analysis.duplicate" : "analysis.subsumed", idle.code(),
							kept.code()));
				}
			}
		}
	}

	/** What a rule draws, its variables named by where they come from. */
	private static String conclusions(Rule rule) {
		Map<String, String> origins = new LinkedHashMap<>();
		rule.conditions()
			.stream()
			.flatMap(Row::everyPattern)
			.forEach((pattern) -> pattern.constraints()
				.stream()
				.filter((constraint) -> constraint.binding() != null)
				.forEach((constraint) -> origins.put(constraint.binding(),
						pattern.type() + '.' + constraint.expression().text())));
		return rule.insertions()
			.stream()
			.map((insertion) -> conclusion(insertion, origins))
			.sorted()
			.toList()
			.toString();
	}

	private static String conclusion(Insertion insertion, Map<String, String> origins) {
		return insertion.type() + insertion.factory()
				+ insertion.arguments()
					.stream()
					.map((argument) -> (argument instanceof Expression.Variable variable)
							? origins.getOrDefault(variable.name(), variable.name()) : argument.text())
					.collect(Collectors.joining(", ", "(", ")"));
	}

	/** Whether who meets the conditions of the one always meets those of the other. */
	private boolean implies(Rule one, Rule other) {
		return other.conditions()
			.stream()
			.allMatch((wanted) -> one.conditions().stream().anyMatch((given) -> implies(one, given, other, wanted)));
	}

	private boolean implies(Rule one, Condition given, Rule other, Condition wanted) {
		if (given instanceof Condition.Pattern narrow && wanted instanceof Condition.Pattern wide) {
			return implies(narrow, wide);
		}
		boolean absent = given instanceof Condition.Absent none && wanted instanceof Condition.Absent also
				&& none.patterns().size() == 1 && also.patterns().size() == 1
				&& implies(also.patterns().get(0), none.patterns().get(0));
		return absent || text(one, given).equals(text(other, wanted));
	}

	private boolean implies(Condition.Pattern narrow, Condition.Pattern wide) {
		if (!narrow.type().equals(wide.type()) || Row.joins(narrow) || Row.joins(wide)) {
			return narrow.type().equals(wide.type()) && narrow.text().equals(wide.text());
		}
		List<Object> facts = this.maker.all(narrow.type(), List.of(narrow, wide));
		return !facts.isEmpty()
				&& facts.stream().allMatch((fact) -> !Matching.matches(narrow, fact) || Matching.matches(wide, fact));
	}

	private static String text(Rule rule, Condition condition) {
		int from = rule.span().from();
		return rule.text()
			.substring(condition.span().from() - from, condition.span().to() - from)
			.replaceAll("\\s+", " ");
	}

}
