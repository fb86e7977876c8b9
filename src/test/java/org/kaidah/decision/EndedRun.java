package org.kaidah.decision;

import java.util.concurrent.TimeUnit;

/** Waits until a run has ended. */
public final class EndedRun {

	private static final int PATIENCE_SECONDS = 60;

	private static final int MILLIS = 50;

	private EndedRun() {
	}

	/** The run as it is then. */
	public static Run of(Runs runs, Run started) throws InterruptedException {
		for (int i = 0; i < TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS) / MILLIS; i++) {
			Run now = runs.find(started.id()).orElseThrow();
			if (now.state().ended()) {
				return now;
			}
			TimeUnit.MILLISECONDS.sleep(MILLIS);
		}
		throw new AssertionError("Run " + started.id() + " does not end");
	}

}
