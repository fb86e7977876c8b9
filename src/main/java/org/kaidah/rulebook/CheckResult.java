package org.kaidah.rulebook;

import java.util.List;

import org.kaidah.engine.analysis.Finding;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Problem.Severity;

/**
 * What came of a check.
 *
 * @param problems everything that can be said against the rules
 * @param scenarios what came of each scenario; empty where the rules do not compile
 * @param findings what the analysis found, with people who show it; also among the
 * problems
 */
public record CheckResult(List<Problem> problems, List<ScenarioResult> scenarios, List<Finding> findings) {

	public CheckResult {
		problems = List.copyOf(problems);
		scenarios = List.copyOf(scenarios);
		findings = List.copyOf(findings);
	}

	/** Whether no error was found; what may be a mistake does not count. */
	public boolean passed() {
		return this.problems.stream().noneMatch((problem) -> problem.severity() == Severity.ERROR);
	}

	/** How many scenarios do not end as they should. */
	public int failed() {
		return (int) this.scenarios.stream().filter((result) -> !result.passed()).count();
	}

}
