package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** Errors in what was drawn; with any other one nothing was drawn to the end. */
	private static final Set<String> DRAWN = Set.of("evaluation.contradiction", "evaluation.unanswered",
			"evaluation.weights", "evaluation.unexplained");

	private final Edition edition;

	private final Examples examples;

	private final Set<Set<Rule>> told = new HashSet<>();

	private final boolean gaps;

	/** The indicators at which something is wrong anyway. */
	private final Set<Object> concerned = new HashSet<>();

	private final List<Finding> findings = new ArrayList<>();

	private PeopleCheck(Edition edition, Examples examples, List<Finding> known) {
		this.edition = edition;
		this.examples = examples;
		known.forEach((finding) -> this.told.add(Set.copyOf(finding.rules())));
		this.gaps = known.stream().anyMatch((finding) -> finding.problem().isError());
		known.stream()
			.filter((finding) -> finding.problem().isError())
			.flatMap((finding) -> finding.rules().stream())
			.flatMap((rule) -> rule.insertions().stream())
			.forEach((insertion) -> this.concerned.add(Sources.fixed(insertion).get("indikator")));
	}

	/**
	 * @param known what was found before and need not be told again
	 */
	static List<Finding> check(Edition edition, People people, Examples examples, List<Finding> known) {
		PeopleCheck check = new PeopleCheck(edition, examples, known);
		for (Person person : people.all()) {
			List<EvaluationError> errors = person.decision().errors();
			Optional<EvaluationError> failure = errors.stream()
				.filter((error) -> !DRAWN.contains(error.key()))
				.findFirst();
			failure.ifPresentOrElse((error) -> check.failed(person, error),
					() -> errors.forEach((error) -> check.check(person, error)));
		}
		return check.findings;
	}

	private void check(Person person, EvaluationError error) {
		switch (error.key()) {
			case "evaluation.contradiction" -> contradictions(person);
			case "evaluation.unanswered" -> unanswered(person, error.arguments().get(0));
			case "evaluation.weights" -> weights(person, error.arguments());
			default -> unexplained(person);
		}
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

	/**
	 * Told at the weights of the points that are not there, unless it is told anyway why
	 * they are not.
	 */
	private void unexplained(Person person) {
		Set<String> there = person.decision().all(Poin.class).stream().map(Poin::indikator).collect(Collectors.toSet());
		List<Rule> empty = drawing("Tertimbang")
			.filter((rule) -> weighed(rule).anyMatch((indicator) -> !there.contains(indicator)))
			.toList();
		List<Rule> rules = empty.isEmpty() ? drawing("Kotak").limit(1).toList()
				: empty.stream().filter((rule) -> weighed(rule).noneMatch(this.concerned::contains)).toList();
		if (!empty.isEmpty() || !this.gaps) {
			tell(person, rules, "analysis.unexplained", String.join(", ", rules.stream().map(Rule::code).toList()));
		}
	}

	private Stream<Rule> drawing(String type) {
		return this.edition.rules()
			.stream()
			.filter((rule) -> rule.insertions().stream().anyMatch((insertion) -> insertion.type().equals(type)));
	}

	/** The indicators of which a rule weighs the points. */
	private static Stream<String> weighed(Rule rule) {
		return rule.conditions()
			.stream()
			.flatMap(Row::everyPattern)
			.filter((pattern) -> pattern.type().equals("Poin"))
			.map((pattern) -> Subject.of(pattern).identity().get("indikator"))
			.filter(String.class::isInstance)
			.map(String.class::cast);
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
