package org.kaidah.decision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An evaluation run. What was asked, the edition and the data it saw never change.
 *
 * @param editionHash the edition that decides
 * @param target the level people are judged for, or {@code null}
 * @param unit the unit, where the run is about one
 * @param revision the last change to the data that the run sees
 * @param total how many people it is about
 * @param done how many are decided
 * @param assessed how many have a box
 * @param defective how many could not be decided for an error
 * @param resultHash hexadecimal SHA-256 over all decisions in the order of NIP; of those
 * made so far while the run is not done
 * @param failure what ended it, where it failed
 * @param edition id of the edition in force on the as-of date, or {@code null} for a run
 * from before editions had one
 */
public record Run(long id, String jurisdiction, String editionHash, LocalDate asOf, String target,
		Population.Kind population, String unit, long revision, State state, int total, int done, int assessed,
		int defective, String resultHash, int projectionVersion, String engineVersion, String vocabularyVersion,
		Instant createdAt, Instant startedAt, Instant endedAt, String failure, Long edition) {

	/** Where a run stands. */
	public enum State {

		/** Waits for its turn. */
		QUEUED,

		/** Is being computed. */
		RUNNING,

		/** Everybody is decided. */
		DONE,

		/** Stopped by somebody; can go on. */
		CANCELLED,

		/** Stopped by a fault; can go on. */
		FAILED;

		/** Whether nothing more happens by itself. */
		public boolean ended() {
			return this != QUEUED && this != RUNNING;
		}

	}

}
