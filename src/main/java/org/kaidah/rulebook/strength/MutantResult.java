package org.kaidah.rulebook.strength;

import org.kaidah.rulebook.Scenario;

/**
 * What the scenarios say to a mutant.
 *
 * @param caughtBy the scenario found first that no longer ends as it should, or
 * {@code null} where all still do
 */
public record MutantResult(Mutant mutant, Scenario caughtBy) {

	/** Whether some scenario fails on it. */
	public boolean caught() {
		return this.caughtBy != null;
	}

}
