package org.kaidah.rulebook.draft;

import java.time.Instant;
import java.util.List;

import org.kaidah.engine.language.Problem;

/**
 * A check of a draft: gate, legal bases, overlay, compiler and scenarios. What came of it
 * is bound to the hash of what was checked.
 *
 * @param hash the identity of the edition that the checked rules would become
 * @param revision the revision that was checked
 * @param scenarios how many scenarios were run
 * @param failed how many of them do not end as they should
 * @param examplesHash the hash of the example people that the scenarios varied, or
 * {@code null} until it has ended
 * @param problems everything that can be said against the rules; empty until it has ended
 * @param details what came of it besides; nothing until it has ended
 */
public record DraftCheck(long id, long draft, String hash, int revision, String askedBy, Instant askedAt,
		Instant endedAt, State state, int scenarios, int failed, String examplesHash, List<Problem> problems,
		CheckDetails details) {

	/** How many things stand against the rules. */
	public long errors() {
		return this.problems.stream().filter(Problem::isError).count();
	}

	/** How many things may be a mistake. */
	public long warnings() {
		return this.problems.stream().filter((problem) -> problem.severity() == Problem.Severity.WARN).count();
	}

	/** Where a check stands. */
	public enum State {

		/** Waits for its turn. */
		QUEUED,

		/** Is being done. */
		RUNNING,

		/** Nothing stands against the rules. */
		PASSED,

		/** Something stands against the rules. */
		FAILED,

		/** Stopped by somebody. */
		CANCELLED,

		/** Ended by a fault that is not the author's. */
		BROKEN;

		/** Whether nothing more comes of it. */
		public boolean ended() {
			return this != QUEUED && this != RUNNING;
		}

	}

}
