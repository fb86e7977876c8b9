package org.kaidah.rulebook.strength;

import java.util.List;

/** How well a jurisdiction's scenarios guard its rules. */
public final class StrengthResult {

	private static final int WHOLE = 100;

	private final List<RuleStrength> rules;

	private final Proposals proposals;

	StrengthResult(List<RuleStrength> rules, Proposals proposals) {
		this.rules = List.copyOf(rules);
		this.proposals = proposals;
	}

	/** The rules that the jurisdiction itself brings, in the order of its files. */
	public List<RuleStrength> rules() {
		return this.rules;
	}

	/** How many mutants there are. */
	public int total() {
		return this.rules.stream().mapToInt((rule) -> rule.mutants().size()).sum();
	}

	/** How many mutants some scenario catches. */
	public int caught() {
		return this.rules.stream().mapToInt(RuleStrength::caught).sum();
	}

	/** Caught mutants in per cent, rounded down; 100 where there are none to catch. */
	public int percent() {
		return (total() > 0) ? WHOLE * caught() / total() : WHOLE;
	}

	/** The mutants that no scenario catches. */
	public List<MutantResult> uncaught() {
		return this.rules.stream()
			.flatMap((rule) -> rule.mutants().stream())
			.filter((result) -> !result.caught())
			.toList();
	}

	/**
	 * Scenarios that would catch a mutant, in the form of a scenario file, ready to be
	 * put among the others: an existing one varied as little as possible, what must come
	 * out as the rules decide now. Takes up to a second.
	 * @return the text, or an empty one where no small variation tells the mutant from
	 * the rule
	 */
	public String proposal(Mutant mutant) {
		return this.proposals.of(mutant);
	}

}
