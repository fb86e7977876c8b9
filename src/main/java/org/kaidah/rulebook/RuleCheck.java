package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EvaluationError;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.analysis.Analysis;
import org.kaidah.engine.analysis.Finding;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;

/**
 * Everything that can be said against a jurisdiction's rules: grammar, words, codes,
 * legal bases, overlay, requirements, strata, the compiler's word, what the scenarios
 * show, and what an analysis of the rules finds.
 */
public final class RuleCheck {

	private final RuleBook book;

	private final String code;

	private final CheckProgress progress;

	private final List<Problem> problems = new ArrayList<>();

	private List<ScenarioResult> results = List.of();

	private List<Finding> findings = List.of();

	private RuleCheck(RuleBook book, String code, CheckProgress progress) {
		this.book = book;
		this.code = code;
		this.progress = progress;
	}

	/** All problems of a jurisdiction. */
	public static List<Problem> check(RuleBook book, String code) {
		return check(book, code, CheckProgress.SILENT).problems();
	}

	/**
	 * Everything that came of checking a jurisdiction.
	 * @param progress hears how far it has come
	 */
	public static CheckResult check(RuleBook book, String code, CheckProgress progress) {
		RuleCheck check = new RuleCheck(book, code, progress);
		check.begin(CheckStep.RULES);
		check.problems.addAll(book.ruleSet(code).problems());
		check.begin(CheckStep.COMPILE);
		try {
			Edition edition = book.edition(code);
			check.begin(CheckStep.SCENARIOS);
			check.scenarios(edition);
			check.begin(CheckStep.ANALYSIS);
			check.analysis(edition);
		}
		catch (UnusableRules ex) {
			ex.problems().stream().filter((problem) -> !check.problems.contains(problem)).forEach(check.problems::add);
		}
		return new CheckResult(check.problems, check.results, check.findings);
	}

	private void begin(CheckStep step) {
		this.progress.step(step, List.copyOf(this.problems));
	}

	/**
	 * The rules that the jurisdiction itself brings must each be shown to fire and to
	 * keep silent.
	 */
	private void scenarios(Edition edition) {
		Scenarios scenarios = Scenarios.of(this.book, this.code);
		this.problems.addAll(scenarios.problems());
		this.results = scenarios.run(edition, this.progress);
		Set<String> own = new TreeSet<>(this.book.ruleSet(this.code).own());
		for (ScenarioResult result : this.results) {
			if (!result.passed()) {
				this.problems.add(new Problem(Problem.Severity.ERROR, result.file(), result.line(), 1, null,
						"scenario.fails", List.of(result.name())));
			}
			result.decision().errors().forEach((error) -> unanswered(edition, error));
		}
		// not those of the compiled edition, which may have been read from another folder
		List<Rule> rules = this.book.ruleSet(this.code)
			.rules()
			.stream()
			.filter((rule) -> own.contains(rule.code()))
			.toList();
		RuleCoverage coverage = RuleCoverage.of(rules, this.results);
		coverage.neverFiring().forEach((rule) -> warn(rule, "scenario.never-fires"));
		coverage.neverSilent().forEach((rule) -> warn(rule, "scenario.never-silent"));
	}

	private void warn(Rule rule, String key) {
		this.problems.add(Problem.warning(rule.file(), rule.span(), rule.code(), key));
	}

	/**
	 * What the rules themselves show to be wrong, tried on the people of all scenarios.
	 */
	private void analysis(Edition edition) {
		this.findings = Analysis.of(edition, Scenarios.people(this.book, this.code));
		this.findings.stream().map(Finding::problem).forEach(this.problems::add);
	}

	/** A requirement that gave no result for somebody is a hole in its rules. */
	private void unanswered(Edition edition, EvaluationError error) {
		if (error.key().equals("evaluation.unanswered")) {
			Rule first = edition.requirements()
				.stream()
				.filter((requirement) -> requirement.code().equals(error.arguments().get(0)))
				.findFirst()
				.orElseThrow()
				.rules()
				.get(0);
			Rule here = this.book.ruleSet(this.code)
				.rules()
				.stream()
				.filter((rule) -> rule.code().equals(first.code()))
				.findFirst()
				.orElse(first);
			this.problems
				.add(Problem.error(here.file(), here.span(), here.code(), error.key(), error.arguments().toArray()));
		}
	}

}
