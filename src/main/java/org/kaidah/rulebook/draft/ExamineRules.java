package org.kaidah.rulebook.draft;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Problem.Severity;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.CheckResult;
import org.kaidah.rulebook.CheckStep;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.strength.FullCheck;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Looks at rules in everything that a check is about: all that can be said against them,
 * and, where nothing is, how well their scenarios guard them.
 */
@Component
@EnableConfigurationProperties(StrengthSettings.class)
class ExamineRules {

	private final EditionBooks books;

	private final StrengthSettings settings;

	/**
	 * What came of it.
	 *
	 * @param result every problem, that the scenarios guard too little among them
	 */
	record Examined(CheckResult result, CheckDetails details) {
	}

	ExamineRules(EditionBooks books, StrengthSettings settings) {
		this.books = books;
		this.settings = settings;
	}

	/**
	 * Looks at the rules that a document makes.
	 * @param parent id of the edition they stand on, or {@code null}
	 * @param listener hears how far it has come; may end it by an exception of its own
	 */
	Examined examine(String jurisdiction, RuleDocument document, Long parent, CheckProgress listener) {
		TimedSteps steps = new TimedSteps(listener);
		steps.step(CheckStep.READ, List.of());
		RuleBook book = this.books.of(jurisdiction, document, parent);
		FullCheck check = FullCheck.of(book, jurisdiction, steps);
		CheckResult result = check.result();
		MeasuredStrength strength = (check.strength() != null)
				? MeasuredStrength.of(check.strength(), this.settings.strength()) : null;
		CheckDetails details = new CheckDetails(steps.end(), strength,
				result.findings().stream().map(Defect::of).toList());
		return new Examined(
				(strength == null || strength.enough()) ? result : with(weak(jurisdiction, strength), result), details);
	}

	private static Problem weak(String jurisdiction, MeasuredStrength strength) {
		List<String> figures = List.of(Integer.toString(strength.percent()), Integer.toString(strength.caught()),
				Integer.toString(strength.total()), Integer.toString(strength.expected()));
		return new Problem(Severity.WARN, Jurisdiction.place(jurisdiction), 0, 0, null, "scenario.weak", figures);
	}

	private static CheckResult with(Problem problem, CheckResult result) {
		List<Problem> problems = new ArrayList<>(result.problems());
		problems.add(problem);
		return new CheckResult(problems, result.scenarios(), result.findings());
	}

}
