package org.kaidah.decision.impact;

import java.util.concurrent.TimeUnit;

/** Waits until a comparison has ended. */
public final class EndedImpact {

	private static final int PATIENCE_SECONDS = 180;

	private static final int MILLIS = 50;

	private EndedImpact() {
	}

	/** The comparison as it is then. */
	public static Impact of(AssessImpact assess, Impact asked) throws InterruptedException {
		for (int i = 0; i < TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS) / MILLIS; i++) {
			Impact now = assess.find(asked.id()).orElseThrow();
			if (now.state().ended()) {
				return now;
			}
			TimeUnit.MILLISECONDS.sleep(MILLIS);
		}
		throw new AssertionError("Impact " + asked.id() + " does not end");
	}

}
