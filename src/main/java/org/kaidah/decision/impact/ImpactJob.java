package org.kaidah.decision.impact;

import java.util.function.IntPredicate;

/** A comparison under way: how far it has come, and whether it is wanted. */
final class ImpactJob implements IntPredicate {

	private volatile int done;

	private volatile boolean cancelled;

	@Override
	public boolean test(int people) {
		this.done = people;
		return !this.cancelled && !Thread.currentThread().isInterrupted();
	}

	/** How many people are done. */
	int done() {
		return this.done;
	}

	void cancel() {
		this.cancelled = true;
	}

	boolean cancelled() {
		return this.cancelled;
	}

}
