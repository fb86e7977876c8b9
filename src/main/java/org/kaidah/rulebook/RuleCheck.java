package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
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

	private Scenarios scenarios;

	private Edition trial;

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
		check.run(() -> book.edition(code));
		return check.result();
	}

	/**
	 * Checks a jurisdiction and makes ready what is needed to see how much its scenarios
	 * prove: its rules are compiled for trial beside, so that the check also shows that
	 * they can be.
	 * @param progress hears how far it has come
	 */
	public static Checked checkForStrength(RuleBook book, String code, CheckProgress progress) {
		RuleCheck check = new RuleCheck(book, code, progress);
		check.run(check::bothForms);
		return new Checked(check.result(), check.trial, check.scenarios);
	}

	/**
	 * What came of a check, and what it made ready.
	 *
	 * @param trial the rules compiled for trial, or {@code null} where they do not
	 * compile
	 * @param scenarios the jurisdiction's scenarios, or {@code null} where its rules do
	 * not compile
	 */
	public record Checked(CheckResult result, Edition trial, Scenarios scenarios) {
	}

	/** Compiles in one way or another. */
	private interface Compiler {

		Edition compile() throws UnusableRules;

	}

	private void run(Compiler compiler) {
		begin(CheckStep.RULES);
		this.problems.addAll(this.book.ruleSet(this.code).problems());
		begin(CheckStep.COMPILE);
		try {
			Edition edition = compiler.compile();
			begin(CheckStep.SCENARIOS);
			scenarios(edition);
			begin(CheckStep.ANALYSIS);
			analysis(edition);
		}
		catch (UnusableRules ex) {
			ex.problems().stream().filter((problem) -> !this.problems.contains(problem)).forEach(this.problems::add);
		}
	}

	/** That of runs, on which everything but strength is tried, and that for trial. */
	private Edition bothForms() throws UnusableRules {
		List<Rule> rules = this.book.usable(this.code).rules();
		CompletableFuture<Edition> beside = CompletableFuture.supplyAsync(() -> forTrial(rules));
		Edition edition = this.book.edition(this.code);
		try {
			this.trial = beside.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof UnusableRules unusable) {
				throw unusable;
			}
			throw ex;
		}
		return edition;
	}

	private static Edition forTrial(List<Rule> rules) {
		try {
			return EditionCompiler.compileForTrial(rules);
		}
		catch (UnusableRules ex) {
			throw new CompletionException(ex);
		}
	}

	private CheckResult result() {
		return new CheckResult(this.problems, this.results, this.findings);
	}

	private void begin(CheckStep step) {
		this.progress.step(step, List.copyOf(this.problems));
	}

	/**
	 * The rules that the jurisdiction itself brings must each be shown to fire and to
	 * keep silent.
	 */
	private void scenarios(Edition edition) {
		this.scenarios = Scenarios.of(this.book, this.code);
		this.problems.addAll(this.scenarios.problems());
		this.results = this.scenarios.run(edition, this.progress);
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
		this.findings = Analysis.of(edition, this.scenarios.andParents(this.book, this.code));
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
