package org.kaidah.rulebook;

/** Hears how far a check has come; may end it by an exception of its own. */
@FunctionalInterface
public interface CheckProgress {

	/** Nobody listens. */
	CheckProgress SILENT = (done, total) -> {
	};

	/**
	 * Told before the compiler sets to work, with nothing done, and after each scenario.
	 * @param total how many scenarios there are, or 0 where that is not known yet
	 */
	void scenarios(int done, int total);

}
