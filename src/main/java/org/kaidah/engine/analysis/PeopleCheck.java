package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.EvaluationError;
import org.kaidah.engine.Requirement;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Simpulan;

/**
 * Nobody gets contradicting conclusions, no requirement is left without an answer, and
 * nobody stays without a box and without a reason.
 */
final class PeopleCheck {

	private final Edition edition;

	private final Examples examples;

	private final Set<Set<Rule>> told = new HashSet<>();

	private final boolean gaps;

	private final List<Finding> findings = new ArrayList<>();

	private PeopleCheck(Edition edition, Examples examples, List<Finding> known) {
		this.edition = edition;
		this.examples = examples;
		known.forEach((finding) -> this.told.add(Set.copyOf(finding.rules())));
		this.gaps = known.stream().anyMatch((finding) -> finding.problem().isError());
	}

	/**
	 * @param known what was found before and need not be told again
	 */
	static List<Finding> check(Edition edition, People people, Examples examples, List<Finding> known) {
		PeopleCheck check = new PeopleCheck(edition, examples, known);
		for (Person person : people.all()) {
			for (EvaluationError error : person.decision().errors()) {
				switch (error.key()) {
					case "evaluation.contradiction" -> check.contradictions(person);
					case "evaluation.unanswered" -> check.unanswered(person, error.arguments().get(0));
					case "evaluation.weights" -> check.weights(person, error.arguments());
					case "evaluation.unexplained" -> check.unexplained(person);
					default -> check.failed(person, error);
				}
			}
		}
		return check.findings;
	}

	private void contradictions(Person person) {
		Decision decision = person.decision();
		Map<String, List<Simpulan>> byKey = decision.conclusions()
			.stream()
			.filter((conclusion) -> conclusion.kunci() != null)
			.collect(Collectors.groupingBy(
					(conclusion) -> (conclusion.getClass().getSimpleName() + ' ' + conclusion.kunci()).strip()));
		byKey.values().removeIf((values) -> values.size() < 2);
		Set<Simpulan> doubtful = byKey.values().stream().flatMap(List::stream).collect(Collectors.toSet());
		byKey.forEach((key, values) -> {
			List<Rule> rules = drawing(decision, values);
			if (!follows(decision, values, doubtful) && !isKnown(rules)) {
				tell(person, rules, "analysis.contradiction", key,
						String.join(", ", rules.stream().map(Rule::code).toList()));
			}
		});
	}

	/**
	 * Whether values contradict each other only because what they are drawn from does.
	 */
	private static boolean follows(Decision decision, List<Simpulan> values, Set<Simpulan> doubtful) {
		return decision.trace()
			.stream()
			.filter((firing) -> firing.conclusions().stream().anyMatch(values::contains))
			.anyMatch((firing) -> firing.facts().stream().anyMatch(doubtful::contains));
	}

	private boolean isKnown(List<Rule> rules) {
		return this.told.stream().anyMatch((told) -> told.size() > 1 && rules.containsAll(told));
	}

	private static List<Rule> drawing(Decision decision, List<Simpulan> values) {
		Set<Rule> rules = new LinkedHashSet<>();
		decision.trace()
			.stream()
			.filter((firing) -> firing.conclusions().stream().anyMatch(values::contains))
			.forEach((firing) -> rules.add(firing.rule()));
		return List.copyOf(rules);
	}

	private void unanswered(Person person, String code) {
		List<Rule> rules = this.edition.requirements()
			.stream()
			.filter((requirement) -> requirement.code().equals(code))
			.findFirst()
			.map(Requirement::rules)
			.orElseThrow();
		boolean known = this.told.stream().anyMatch((told) -> told.stream().anyMatch(rules::contains));
		if (!known) {
			tell(person, rules, "analysis.unanswered", code);
		}
	}

	private void weights(Person person, List<String> arguments) {
		boolean follows = person.decision()
			.errors()
			.stream()
			.anyMatch((error) -> error.key().equals("evaluation.contradiction"));
		if (follows) {
			return;
		}
		List<Rule> rules = this.edition.rules()
			.stream()
			.filter((rule) -> rule.insertions()
				.stream()
				.anyMatch((insertion) -> insertion.type().equals("Tertimbang")
						&& arguments.get(0).equals(Sources.fixed(insertion).get("sumbu"))))
			.filter((rule) -> person.fired().contains(rule.code()))
			.toList();
		tell(person, rules, "analysis.weights", arguments.get(0), arguments.get(1), arguments.get(2));
	}

	/** Told at the weights of the points that are not there. */
	private void unexplained(Person person) {
		if (this.gaps) {
			return;
		}
		Set<String> there = person.decision().all(Poin.class).stream().map(Poin::indikator).collect(Collectors.toSet());
		List<Rule> rules = this.edition.rules()
			.stream()
			.filter((rule) -> rule.insertions()
				.stream()
				.anyMatch((insertion) -> insertion.type().equals("Tertimbang")
						&& Sources.fixed(insertion).get("indikator") instanceof String indicator && isWeighed(rule)
						&& !there.contains(indicator)))
			.toList();
		List<Rule> boxes = this.edition.rules()
			.stream()
			.filter((rule) -> rule.insertions().stream().anyMatch((insertion) -> insertion.type().equals("Kotak")))
			.limit(1)
			.toList();
		tell(person, rules.isEmpty() ? boxes : rules, "analysis.unexplained",
				String.join(", ", (rules.isEmpty() ? boxes : rules).stream().map(Rule::code).toList()));
	}

	private static boolean isWeighed(Rule rule) {
		return rule.conditions()
			.stream()
			.flatMap(Row::everyPattern)
			.anyMatch((pattern) -> pattern.type().equals("Poin"));
	}

	private void failed(Person person, EvaluationError error) {
		Rule at = this.edition.rules()
			.stream()
			.filter((rule) -> error.arguments().contains(rule.code()))
			.findFirst()
			.orElse(this.edition.rules().get(0));
		tell(person, List.of(at), "analysis.failed", at.code());
	}

	private void tell(Person person, List<Rule> rules, String key, Object... arguments) {
		if (!rules.isEmpty() && this.told.add(Set.copyOf(rules))) {
			Rule at = rules.get(rules.size() - 1);
			this.findings.add(Finding.error(at, rules, this.examples.witness(person, rules), key, arguments));
		}
	}

}
