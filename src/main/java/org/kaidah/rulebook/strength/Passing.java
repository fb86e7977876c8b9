package org.kaidah.rulebook.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kaidah.engine.Edition;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.ScenarioResult;
import org.kaidah.rulebook.Scenarios;

/**
 * A scenario that ends as it should; one that does not proves nothing.
 *
 * @param fired codes of the rules that fire in it
 */
record Passing(Scenario scenario, Set<String> fired) {

	static List<Passing> of(Edition edition, Scenarios scenarios) {
		List<Passing> passing = new ArrayList<>();
		for (Scenario scenario : scenarios.all()) {
			ScenarioResult result = Scenarios.run(edition, scenario);
			if (result.passed()) {
				passing.add(new Passing(scenario, result.fired()));
			}
		}
		return passing;
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
