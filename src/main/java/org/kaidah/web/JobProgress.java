package org.kaidah.web;

import java.time.Instant;

/**
 * How far a long piece of work has come.
 *
 * @param address where the progress alone can be asked for
 * @param running whether it is still at work; pages stop asking once it is not
 * @param state the state in words' key
 * @param total how much there is to do; 0 while that is not known
 * @param errors how many could not be done
 */
public record JobProgress(String address, boolean running, String state, long done, long total, long errors,
		Instant started) {

	private static final long PERCENT = 100;

	private static final long STEP = 10;

	/** Tens of per cent done, which is as often as it is read out. */
	public long tens() {
		return (this.total > 0) ? this.done * PERCENT / this.total / STEP * STEP : 0;
	}

}
