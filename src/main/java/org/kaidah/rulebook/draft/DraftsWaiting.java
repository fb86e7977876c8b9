package org.kaidah.rulebook.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.draft.DraftSearch.Filter;
import org.springframework.stereotype.Component;

/** Which drafts wait for a person, and for what. */
@Component
public class DraftsWaiting {

	/** More than anybody looks through at once. */
	private static final int MOST = 200;

	private final DraftSearch search;

	private final Drafts drafts;

	private final DraftChecks checks;

	/** What a draft waits for. */
	public enum Step {

		/** To be looked at and approved or returned. */
		APPROVE,
		/** To be mended as the one who returned it asks. */
		MEND_RETURNED,
		/** To be mended so that it passes its check. */
		MEND_FAILED

	}

	/**
	 * A draft that waits.
	 *
	 * @param since when it began to
	 */
	public record Waiting(Draft draft, Step step, Instant since) {
	}

	DraftsWaiting(DraftSearch search, Drafts drafts, DraftChecks checks) {
		this.search = search;
		this.drafts = drafts;
		this.checks = checks;
	}

	/**
	 * The drafts that wait for somebody: those of others to be approved, then own ones
	 * that were returned or did not pass. Whoever saved a revision of a draft counts as
	 * one of its authors.
	 */
	public List<Waiting> forActor(Actor actor) {
		List<Waiting> waiting = new ArrayList<>();
		for (Draft draft : open(actor, Role.PENYETUJU, DraftState.SUBMITTED)) {
			if (!wrote(actor, draft)) {
				waiting.add(new Waiting(draft, Step.APPROVE, draft.submission().at()));
			}
		}
		for (Draft draft : open(actor, Role.PENYUSUN, DraftState.RETURNED)) {
			if (wrote(actor, draft)) {
				waiting.add(new Waiting(draft, Step.MEND_RETURNED, draft.changedAt()));
			}
		}
		for (Draft draft : open(actor, Role.PENYUSUN, DraftState.DRAFT)) {
			Optional<DraftCheck> failed = this.checks.current(draft)
				.filter((check) -> check.state() == DraftCheck.State.FAILED);
			if (failed.isPresent() && wrote(actor, draft)) {
				waiting.add(new Waiting(draft, Step.MEND_FAILED, failed.get().endedAt()));
			}
		}
		return waiting;
	}

	private List<Draft> open(Actor actor, Role role, DraftState state) {
		return this.search.find(new Filter(actor.scope(role), "", state), 0, MOST);
	}

	/** Names of accounts are the same in capitals and small letters. */
	private boolean wrote(Actor actor, Draft draft) {
		return draft.author().equalsIgnoreCase(actor.account())
				|| this.drafts.authors(draft.id()).stream().anyMatch(actor.account()::equalsIgnoreCase);
	}

}
