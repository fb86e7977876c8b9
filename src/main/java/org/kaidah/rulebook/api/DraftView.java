package org.kaidah.rulebook.api;

import java.time.Instant;

import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftOrigin;
import org.kaidah.rulebook.draft.DraftState;

/**
 * A draft as other systems see it.
 *
 * @param version to be named with every step, so that of two who act at once the second
 * is told
 * @param hash the identity of the edition that it would become; an approval names it
 * @param baseEdition the number of the edition it is based on, or {@code null}
 * @param submittedBy who handed it in, or {@code null}
 * @param returnReason why it was given back, or {@code null}
 */
record DraftView(long id, String jurisdiction, long version, int revision, DraftState state, DraftOrigin origin,
		String author, String hash, Integer baseEdition, String parentHash, Details details, String submittedBy,
		Instant submittedAt, String returnedBy, String returnReason, Instant createdAt, Instant changedAt) {

	static DraftView of(Draft draft, PublishedEdition base, PublishedEdition parent) {
		Draft.Submission submission = draft.submission();
		Draft.Returned returned = draft.returned();
		return new DraftView(draft.id(), draft.jurisdiction(), draft.version(), draft.revision(), draft.state(),
				draft.origin(), draft.author(), draft.text().hash(), (base != null) ? base.number() : null,
				(parent != null) ? parent.hash() : null, Details.of(draft.details()),
				(submission != null) ? submission.by() : null, (submission != null) ? submission.at() : null,
				(returned != null) ? returned.by() : null, (returned != null) ? returned.reason() : null,
				draft.createdAt(), draft.changedAt());
	}

}
