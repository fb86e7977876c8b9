package org.kaidah.rulebook.draft;

import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.stereotype.Service;

/** Gives a draft back to its authors with a reason. */
@Service
public class ReturnDraft {

	private static final String ACTION = "draf.kembalikan";

	private static final int LONGEST_REASON = 10_000;

	private final Drafts drafts;

	private final DraftWork work;

	ReturnDraft(Drafts drafts, DraftWork work) {
		this.drafts = drafts;
		this.work = work;
	}

	/**
	 * Gives a draft back.
	 * @param version the draft's version that the approver has before them
	 * @param reason what has to change
	 */
	public Draft giveBack(Actor actor, long id, long version, String reason) throws DraftRefused {
		Attempt attempt = Attempt.on(id, actor, Role.PENYETUJU, ACTION);
		return this.work.attempt(attempt, () -> {
			Draft draft = this.drafts.get(id, version, attempt);
			Texts.require(reason, LONGEST_REASON);
			Draft stored = this.drafts.update(draft.returned(actor.account(), reason.strip()));
			this.work.record(attempt, attempt.object(),
					Map.of("wilayah", draft.jurisdiction(), "hash", draft.text().hash(), "alasan", reason.strip()));
			return stored;
		});
	}

}
