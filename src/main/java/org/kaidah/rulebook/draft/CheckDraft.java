package org.kaidah.rulebook.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.kaidah.access.Actor;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckStep;
import org.kaidah.rulebook.draft.DraftCheck.State;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Has drafts checked in the background, one after the other. What waits or is under way
 * when the application ends is taken up when it starts again.
 */
@Service
public class CheckDraft {

	private static final String ACTION = "draf.periksa";

	private final Drafts drafts;

	private final DraftChecks checks;

	private final DraftWork work;

	private final PerformCheck perform;

	private final Background background;

	private final Map<Long, CheckJob> jobs = new ConcurrentHashMap<>();

	/**
	 * How far a check has come.
	 *
	 * @param step what is being done, or {@code null} while it waits
	 * @param done how much of that, of {@code total}; both 0 where it is not counted
	 * @param found what the steps before it found
	 */
	public record Progress(CheckStep step, int done, int total, List<Problem> found) {

		/** It waits. */
		public static final Progress NONE = new Progress(null, 0, 0, List.of());

	}

	CheckDraft(Drafts drafts, DraftChecks checks, DraftWork work, PerformCheck perform, Background background) {
		this.drafts = drafts;
		this.checks = checks;
		this.work = work;
		this.perform = perform;
		this.background = background;
	}

	/**
	 * Asks for a check of a draft as it is now.
	 * @return the check that was asked for, or the one of the same rules under way
	 */
	public DraftCheck ask(Actor actor, long id) throws DraftRefused {
		return ask(actor, id, false);
	}

	/**
	 * @param thenSubmit whether the service hands the draft in when it passes
	 */
	DraftCheck ask(Actor actor, long id, boolean thenSubmit) throws DraftRefused {
		Attempt attempt = Attempt.onEither(this.drafts.get(id), actor, ACTION);
		DraftCheck check = this.work.attempt(attempt, () -> {
			Draft draft = this.drafts.get(id);
			attempt.requireRole(draft.jurisdiction());
			if (!draft.state().open()) {
				throw new DraftRefused(Refusal.WRONG_STATE, id, draft.state().name());
			}
			Optional<DraftCheck> current = this.checks.current(draft);
			if (current.isPresent() && !current.get().state().ended()) {
				return current.get();
			}
			long added = this.checks.add(draft, actor.account(), thenSubmit);
			return this.checks.find(added).orElseThrow();
		});
		if (!submit(check.id())) {
			this.checks.end(check.id(), State.CANCELLED);
			throw new DraftRefused(Refusal.BUSY);
		}
		return check;
	}

	/**
	 * Has prepared drafts checked that the end of the application kept from it.
	 */
	void askForPrepared(String jurisdiction) throws DraftRefused {
		for (Draft draft : this.drafts.open(jurisdiction)) {
			if (draft.origin() == DraftOrigin.PARENT && draft.revision() == 1 && this.checks.current(draft).isEmpty()) {
				ask(ServiceAccount.ACTOR, draft.id(), true);
			}
		}
	}

	/** How far a check has come that waits or is under way here. */
	public Optional<Progress> progress(long check) {
		return Optional.ofNullable(this.jobs.get(check)).map(CheckJob::progress);
	}

	/**
	 * Stops a check.
	 * @return whether there was something to stop
	 */
	public boolean cancel(Actor actor, long check) throws DraftRefused {
		DraftCheck known = this.checks.find(check).orElseThrow(() -> new DraftRefused(Refusal.UNKNOWN_DRAFT, check));
		Draft draft = this.drafts.get(known.draft());
		Attempt.onEither(draft, actor, ACTION).requireRole(draft.jurisdiction());
		CheckJob job = this.jobs.get(check);
		if (job != null) {
			job.cancel();
		}
		return this.checks.end(check, State.CANCELLED);
	}

	@EventListener(ApplicationReadyEvent.class)
	void takeUp() {
		this.checks.open().forEach((check) -> submit(check.id()));
	}

	private boolean submit(long check) {
		CheckJob job = new CheckJob();
		if (this.jobs.putIfAbsent(check, job) != null) {
			return true;
		}
		boolean taken = this.background.execute("Check " + check, () -> {
			try {
				this.perform.perform(check, job);
			}
			finally {
				this.jobs.remove(check);
			}
		});
		if (!taken) {
			this.jobs.remove(check);
		}
		return taken;
	}

}
