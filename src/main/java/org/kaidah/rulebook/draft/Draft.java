package org.kaidah.rulebook.draft;

import java.time.Instant;

import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.LegalBasis;

/**
 * A draft of an edition. It says itself which step may follow which; every step gives a
 * new value, and storing it moves the version on.
 *
 * @param version moves on with every change; whoever changes a draft names the one they
 * saw
 * @param revision counts the saves from 1
 * @param author who began it
 * @param text its rules
 * @param details title, reason, legal basis and effective date, as far as known
 * @param submission who handed what in, or {@code null}
 * @param returned who gave it back and why, or {@code null}
 */
public record Draft(long id, String jurisdiction, long version, int revision, DraftState state, DraftOrigin origin,
		String author, DraftText text, EditionDetails details, Submission submission, Returned returned,
		Instant createdAt, Instant changedAt) {

	/**
	 * A draft handed in.
	 *
	 * @param hash the identity of the edition that was handed in
	 * @param amberReason why it was handed in although its check told of what may be a
	 * mistake, or {@code null} where it told of nothing
	 */
	public record Submission(String by, String hash, Instant at, String amberReason) {
	}

	/** A draft given back. */
	public record Returned(String by, String reason) {
	}

	/**
	 * Fails where somebody else has changed the draft.
	 * @param seen the version that was read
	 */
	void requireVersion(long seen) throws DraftRefused {
		if (seen != this.version) {
			throw new DraftRefused(Refusal.STALE_VERSION, this.id);
		}
	}

	/**
	 * With other rules or details. Whatever was handed in no longer is.
	 * @param passed whether exactly these rules have passed the check
	 */
	Draft saved(DraftText changed, EditionDetails said, boolean passed) throws DraftRefused {
		require(this.state.open());
		return new Draft(this.id, this.jurisdiction, this.version, this.revision + 1,
				passed ? DraftState.CHECKED : DraftState.DRAFT, this.origin, this.author, changed, said, null,
				this.returned, this.createdAt, this.changedAt);
	}

	/** Handed in; its rules have passed the check and its details are complete. */
	Draft submitted(String by, Instant at, String amberReason) throws DraftRefused {
		require(this.state == DraftState.CHECKED || this.state == DraftState.RETURNED
				|| this.state == DraftState.DRAFT);
		return with(DraftState.SUBMITTED, new Submission(by, this.text.hash(), at, amberReason), null);
	}

	/** Taken back by its own side. */
	Draft withdrawn() throws DraftRefused {
		require(this.state == DraftState.SUBMITTED);
		return with(DraftState.CHECKED, null, this.returned);
	}

	/** Given back with a reason. */
	Draft returned(String by, String reason) throws DraftRefused {
		require(this.state == DraftState.SUBMITTED);
		return with(DraftState.RETURNED, null, new Returned(by, reason));
	}

	/**
	 * Approved.
	 * @param hash what the approver has before them
	 */
	Draft approved(String hash) throws DraftRefused {
		require(this.state == DraftState.SUBMITTED);
		if (!hash.equals(this.text.hash()) || !hash.equals(this.submission.hash())) {
			throw new DraftRefused(Refusal.STALE_HASH, this.id);
		}
		return with(DraftState.APPROVED, this.submission, this.returned);
	}

	/** Given up. */
	Draft discarded() throws DraftRefused {
		require(this.state.open());
		return with(DraftState.DISCARDED, null, this.returned);
	}

	/** Fails unless everything that an edition must say of itself is there. */
	void requireDetails() throws DraftRefused {
		LegalBasis basis = this.details.basis();
		if (this.details.title().isBlank() || this.details.reason().isBlank() || basis.number().isBlank()
				|| basis.title().isBlank() || basis.date() == null || this.details.effective() == null) {
			throw new DraftRefused(Refusal.DETAILS_MISSING, this.id);
		}
	}

	private Draft with(DraftState next, Submission handedIn, Returned givenBack) {
		return new Draft(this.id, this.jurisdiction, this.version, this.revision, next, this.origin, this.author,
				this.text, this.details, handedIn, givenBack, this.createdAt, this.changedAt);
	}

	private void require(boolean possible) throws DraftRefused {
		if (!possible) {
			throw new DraftRefused(Refusal.WRONG_STATE, this.id, this.state.name());
		}
	}

}
