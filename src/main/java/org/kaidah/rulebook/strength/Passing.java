package org.kaidah.rulebook.strength;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kaidah.engine.Sensitivity;
import org.kaidah.engine.Sensitivity.Observation;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.Cores;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.ScenarioResult;
import org.kaidah.rulebook.Scenarios;

/**
 * A scenario that ends as it should; one that does not proves nothing.
 *
 * @param fired codes of the rules that fire in it
 * @param mutants the numbers of those mutants that could end it otherwise
 */
record Passing(Scenario scenario, Set<String> fired, BitSet mutants) {

	/**
	 * Those that pass, in their order.
	 * @param progress may end it by an exception of its own
	 */
	static List<Passing> of(Sensitivity sensitivity, Scenarios scenarios, CheckProgress progress) {
		return Cores.map(scenarios.all(), (scenario) -> of(sensitivity.observe(), scenario), progress)
			.stream()
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<Passing> of(Observation observation, Scenario scenario) {
		ScenarioResult result = Scenarios.run(observation.edition(), scenario);
		return result.passed() ? Optional.of(new Passing(scenario, result.fired(), observation.differing()))
				: Optional.empty();
	}

	/** Whether a mutant could end it otherwise. */
	boolean feels(int mutant) {
		return this.mutants.get(mutant);
	}

	boolean fires(Rule rule) {
		return this.fired.contains(rule.code());
	}

	/**
	 * How late the scenario should be tried on a mutant of a rule: those that name the
	 * rule notice a change soonest, then those beside it, then those in which it fires.
	 */
	int distance(Rule rule) {
		if (this.scenario.firing().contains(rule.code())) {
			return 0;
		}
		if (this.scenario.silent().contains(rule.code())) {
			return 1;
		}
		int silent = fires(rule) ? 0 : 1;
		return (folder(this.scenario.file()).equals(folder(rule.file())) ? 2 : 4) + silent;
	}

	private static String folder(String file) {
		return file.substring(0, file.lastIndexOf('/') + 1);
	}

}
