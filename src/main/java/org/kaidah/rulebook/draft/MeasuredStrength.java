package org.kaidah.rulebook.draft;

import java.util.List;

import org.kaidah.rulebook.strength.Mutant;
import org.kaidah.rulebook.strength.MutantResult;
import org.kaidah.rulebook.strength.StrengthResult;

/**
 * How well a draft's scenarios guard its rules, as it is kept with a check.
 *
 * @param caught small changes of a rule that make a scenario fail
 * @param total all small changes
 * @param expected how many of a hundred should be caught
 * @param unguarded those that no scenario notices, in the order of the files
 */
public record MeasuredStrength(int caught, int total, int expected, List<Unguarded> unguarded) {

	private static final int WHOLE = 100;

	public MeasuredStrength {
		unguarded = List.copyOf(unguarded);
	}

	/**
	 * A small change of a rule that no scenario notices.
	 *
	 * @param code the rule's code
	 * @param name the rule's name
	 * @param line where it is, from 1
	 * @param column where it is, from 1
	 * @param was as written
	 * @param becomes what could stand there instead
	 */
	public record Unguarded(String code, String name, String file, int line, int column, String was, String becomes) {

		private static Unguarded of(MutantResult result) {
			Mutant mutant = result.mutant();
			return new Unguarded(mutant.rule().code(), mutant.rule().name(), mutant.rule().file(), mutant.span().line(),
					mutant.span().column(), mutant.was(), mutant.becomes());
		}

	}

	static MeasuredStrength of(StrengthResult result, int expected) {
		return new MeasuredStrength(result.caught(), result.total(), expected,
				result.uncaught().stream().map(Unguarded::of).toList());
	}

	/** Caught changes in per cent, rounded down; 100 where there is nothing to change. */
	public int percent() {
		return (this.total > 0) ? WHOLE * this.caught / this.total : WHOLE;
	}

	/** Whether as many are caught as is expected. */
	public boolean enough() {
		return WHOLE * this.caught >= this.expected * this.total;
	}

}
