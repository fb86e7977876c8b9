package org.kaidah.decision.impact;

/** Where a comparison stands. */
public enum ImpactState {

	/** Waits for its turn. */
	QUEUED,

	/** Is being computed. */
	RUNNING,

	/** Its figures are there. */
	DONE,

	/** Somebody stopped it. */
	CANCELLED,

	/** Its rules do not compile. */
	UNUSABLE,

	/** It was stopped by a fault. */
	BROKEN;

	/** Whether nothing more happens. */
	public boolean ended() {
		return this != QUEUED && this != RUNNING;
	}

}
