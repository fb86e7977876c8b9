package org.kaidah.rulebook.strength;

import java.util.List;

import org.kaidah.engine.language.Rule;

/**
 * How well the scenarios guard one rule.
 *
 * @param fires whether it fires in some scenario
 * @param silent whether it keeps silent in some scenario
 * @param mutants in the order of the rule's text
 */
public record RuleStrength(Rule rule, boolean fires, boolean silent, List<MutantResult> mutants) {

	public RuleStrength {
		mutants = List.copyOf(mutants);
	}

	/** How many of its mutants some scenario catches. */
	public int caught() {
		return (int) this.mutants.stream().filter(MutantResult::caught).count();
	}

}
