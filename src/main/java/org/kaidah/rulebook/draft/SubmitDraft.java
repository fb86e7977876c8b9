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

	private static final int LONGEST_REASON = 10_000;

	private static final String ACTION = "draf.ajukan";

	private final Drafts drafts;

	private final ApprovalTerms terms;

	private final DraftChecks checks;

	private final DraftWork work;

	private final Clock clock;

	SubmitDraft(Drafts drafts, ApprovalTerms terms, DraftChecks checks, DraftWork work, Clock clock) {
		this.drafts = drafts;
		this.terms = terms;
		this.checks = checks;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * Hands a draft in.
	 * @param version the draft's version that the author has before them
	 * @param amberReason why it is handed in although its check tells of what may be a
	 * mistake; blank where it tells of nothing
	 * @throws DraftRefused among others if that reason is needed and not given
	 */
	public Draft submit(Actor actor, long id, long version, String amberReason) throws DraftRefused {
		Attempt attempt = Attempt.on(id, actor, Role.PENYUSUN, ACTION);
		return this.work.attempt(attempt, () -> {
			Draft draft = this.drafts.get(id, version, attempt);
			String reason = amberReason.isBlank() ? null : amberReason.strip();
			Draft submitted = draft.submitted(actor.account(), this.clock.instant(), reason);
			this.terms.require(draft);
			requireReason(draft, amberReason);
			Draft stored = this.drafts.update(submitted);
			this.work.record(attempt, attempt.object(), Map.of("wilayah", draft.jurisdiction(), "hash",
					draft.text().hash(), "alasan-peringatan", (reason != null) ? reason : ""));
			return stored;
		});
	}

	private void requireReason(Draft draft, String given) throws DraftRefused {
		long warnings = this.checks.ended(draft.id(), draft.text().hash()).map(DraftCheck::warnings).orElse(0L);
		if (warnings > 0 && given.isBlank()) {
			throw new DraftRefused(Refusal.AMBER_REASON_MISSING, draft.id(), (int) warnings);
		}
		if (!given.isBlank()) {
			Texts.require(given, LONGEST_REASON);
		}
	}

}
