package org.kaidah.rulebook.draft;

import java.time.Clock;
import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.stereotype.Service;

/** Hands a draft in for approval by a second person. */
@Service
public class SubmitDraft {

	private static final String ACTION = "draf.ajukan";

	private final Drafts drafts;

	private final ApprovalTerms terms;

	private final DraftWork work;

	private final Clock clock;

	SubmitDraft(Drafts drafts, ApprovalTerms terms, DraftWork work, Clock clock) {
		this.drafts = drafts;
		this.terms = terms;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * Hands a draft in.
	 * @param version the draft's version that the author has before them
	 */
	public Draft submit(Actor actor, long id, long version) throws DraftRefused {
		Attempt attempt = Attempt.on(id, actor, Role.PENYUSUN, ACTION);
		return this.work.attempt(attempt, () -> {
			Draft draft = this.drafts.get(id, version, attempt);
			Draft submitted = draft.submitted(actor.account(), this.clock.instant());
			this.terms.require(draft);
			Draft stored = this.drafts.update(submitted);
			this.work.record(attempt, attempt.object(),
					Map.of("wilayah", draft.jurisdiction(), "hash", draft.text().hash()));
			return stored;
		});
	}

}
