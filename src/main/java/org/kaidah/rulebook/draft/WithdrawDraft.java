package org.kaidah.rulebook.draft;

import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.stereotype.Service;

/** Takes back a draft that was handed in. */
@Service
public class WithdrawDraft {

	private static final String ACTION = "draf.tarik";

	private final Drafts drafts;

	private final DraftWork work;

	WithdrawDraft(Drafts drafts, DraftWork work) {
		this.drafts = drafts;
		this.work = work;
	}

	/**
	 * Takes a draft back.
	 * @param version the draft's version that the author has before them
	 */
	public Draft withdraw(Actor actor, long id, long version) throws DraftRefused {
		Attempt attempt = Attempt.on(id, actor, Role.PENYUSUN, ACTION);
		return this.work.attempt(attempt, () -> {
			Draft draft = this.drafts.get(id, version, attempt);
			Draft stored = this.drafts.update(draft.withdrawn());
			this.work.record(attempt, attempt.object(), Map.of("wilayah", draft.jurisdiction()));
			return stored;
		});
	}

}
