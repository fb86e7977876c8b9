package org.kaidah.rulebook;

import java.util.List;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Problem.Severity;

/**
 * What came of a check.
 *
 * @param problems everything that can be said against the rules
 * @param scenarios what came of each scenario; empty where the rules do not compile
 */
public record CheckResult(List<Problem> problems, List<ScenarioResult> scenarios) {

	public CheckResult {
		problems = List.copyOf(problems);
		scenarios = List.copyOf(scenarios);
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
