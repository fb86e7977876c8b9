package org.kaidah.rulebook.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom a draft moves, as far as that was computed. The people are another room's, which
 * this one does not know; it tells by this interface what was found.
 */
public interface ImpactFigures {

	/**
	 * The newest comparison of a draft with the edition in force.
	 * @param draftHash the identity of the edition that the draft would become
	 * @return nothing where none was asked for
	 */
	Optional<Found> of(String draftHash);

	/**
	 * What was found.
	 *
	 * @param address the page of the comparison
	 * @param state where it stands
	 * @param asOf the date it is about
	 * @param target the level people are judged for, or {@code null}
	 * @param done how many people are done
	 * @param people how many there are
	 * @param moved how many get another box, or get or lose one; 0 unless it is done
	 * @param entered how often somebody enters a pool
	 * @param left how often somebody leaves a pool
	 * @param gained how many may be promoted who might not; 0 without a target
	 * @param lost how many may not be promoted who might
	 * @param nowUnknown of how many it can no longer be told
	 * @param upToDate whether data and edition in force are still those it was computed
	 * with
	 * @param askedAt when it was asked for
	 * @param endedAt when it ended, or {@code null}
	 */
	record Found(String address, State state, LocalDate asOf, String target, int done, int people, int moved,
			int entered, int left, int gained, int lost, int nowUnknown, boolean upToDate, Instant askedAt,
			Instant endedAt) {
	}

	/** Where a comparison stands. */
	enum State {

		/** It waits or is being computed. */
		RUNNING,

		/** The figures are there. */
		DONE,

		/** It was stopped, or could not be computed. */
		ENDED

	}

}
