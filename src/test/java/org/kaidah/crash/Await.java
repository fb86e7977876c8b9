package org.kaidah.crash;

import java.util.concurrent.TimeUnit;

/** Waits for what happens in another process. */
final class Await {

	/** The server tells about its transactions anew every tenth of a second only. */
	private static final int MILLIS = 120;

	private Await() {
	}

	static void until(String what, int seconds, Condition condition) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		while (!condition.holds()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Not within " + seconds + " s: " + what);
			}
			TimeUnit.MILLISECONDS.sleep(MILLIS);
		}
	}

	/** Something that becomes true. */
	@FunctionalInterface
	interface Condition {

		boolean holds() throws Exception;

	}

}
