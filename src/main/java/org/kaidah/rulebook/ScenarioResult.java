package org.kaidah.rulebook;

import java.util.List;
import java.util.Set;

import org.kaidah.engine.Decision;

/**
 * What came of a scenario.
 *
 * @param failures what is not as expected; empty where the scenario passes
 * @param fired codes of the rules that fired
 * @param decision what came out and how; {@code null} where it is no longer kept
 */
public record ScenarioResult(String file, int line, String name, List<Failure> failures, Set<String> fired,
		Decision decision) {

	/** Whether everything was as expected. */
	public boolean passed() {
		return this.failures.isEmpty();
	}

	/** The same without the decision, which takes by far the most room. */
	public ScenarioResult withoutDecision() {
		return new ScenarioResult(this.file, this.line, this.name, this.failures, this.fired, null);
	}

	/**
	 * One thing that is not as expected.
	 *
	 * @param key the message's key in {@code messages.properties}
	 * @param expected what the scenario says
	 * @param actual what there was instead; empty where there was nothing of the kind
	 * @param type the type of conclusion concerned, or {@code null}
	 */
	public record Failure(String key, String expected, String actual, String type) {
	}

}
