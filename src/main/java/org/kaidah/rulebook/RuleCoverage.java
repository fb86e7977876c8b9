package org.kaidah.rulebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kaidah.engine.language.Rule;

/**
 * Which rules scenarios show at work: each must fire in one and keep silent in another.
 *
 * @param neverFiring rules that no scenario makes fire
 * @param neverSilent rules that fire in every scenario
 */
public record RuleCoverage(List<Rule> neverFiring, List<Rule> neverSilent) {

	/**
	 * What results show of rules.
	 * @param rules the rules that must be shown, in the order in which they are told
	 */
	public static RuleCoverage of(Collection<Rule> rules, Collection<ScenarioResult> results) {
		Set<String> fired = new HashSet<>();
		Set<String> silent = new HashSet<>();
		for (ScenarioResult result : results) {
			fired.addAll(result.fired());
			rules.stream().map(Rule::code).filter((code) -> !result.fired().contains(code)).forEach(silent::add);
		}
		return new RuleCoverage(rules.stream().filter((rule) -> !fired.contains(rule.code())).toList(),
				rules.stream().filter((rule) -> !silent.contains(rule.code())).toList());
	}

}
