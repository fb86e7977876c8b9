package org.kaidah.rulebook;

import java.util.List;

import org.kaidah.engine.language.Problem;

/** Hears how far a check has come; may end it by an exception of its own. */
@FunctionalInterface
public interface CheckProgress {

	/** Nobody listens. */
	CheckProgress SILENT = (done, total) -> {
	};

	/**
	 * Told after each scenario, and after each small change of a rule.
	 * @param total how many there are, or 0 where that is not known yet
	 */
	void scenarios(int done, int total);

	/**
	 * Told before a step is begun.
	 * @param found everything that the steps before it found
	 */
	default void step(CheckStep step, List<Problem> found) {
		scenarios(0, 0);
	}

}
