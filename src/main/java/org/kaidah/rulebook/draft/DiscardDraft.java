package org.kaidah.rulebook.draft;

import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.stereotype.Service;

/** Gives a draft up; its revisions stay. */
@Service
public class DiscardDraft {

	private static final String ACTION = "draf.buang";

	private final Drafts drafts;

	private final DraftWork work;

	DiscardDraft(Drafts drafts, DraftWork work) {
		this.drafts = drafts;
		this.work = work;
	}

	/**
	 * Gives a draft up.
	 * @param version the draft's version that the author has before them
	 */
	public Draft discard(Actor actor, long id, long version) throws DraftRefused {
		Attempt attempt = Attempt.on(id, actor, Role.PENYUSUN, ACTION);
		return this.work.attempt(attempt, () -> {
			Draft draft = this.drafts.get(id, version, attempt);
			Draft stored = this.drafts.update(draft.discarded());
			this.work.record(attempt, attempt.object(), Map.of("wilayah", draft.jurisdiction()));
			return stored;
		});
	}

}
