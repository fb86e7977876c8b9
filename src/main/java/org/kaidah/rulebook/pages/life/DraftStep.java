package org.kaidah.rulebook.pages.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftCheck;
import org.kaidah.rulebook.draft.DraftState;

/**
 * A step of a draft's life.
 *
 * @param name the end of its message's key
 * @param state whether it is done, next, or yet to come
 * @param by who did it, or {@code null}
 * @param at when it was done, or {@code null}
 * @param day from which day it counts, or {@code null}
 */
record DraftStep(String name, State state, String by, Instant at, LocalDate day) {

	/** How a step stands. */
	enum State {

		/** Is done. */
		DONE,
		/** Is to be done next. */
		NEXT,
		/** Is yet to come. */
		LATER

	}

	/**
	 * The steps from the first line to the day in force.
	 * @param check the check of the rules as they are, or {@code null}
	 * @param edition what the draft has become, or {@code null}
	 */
	static List<DraftStep> of(Draft draft, DraftCheck check, PublishedEdition edition, LocalDate today) {
		boolean passed = check != null && check.state() == DraftCheck.State.PASSED;
		boolean handedIn = draft.state() == DraftState.SUBMITTED || edition != null;
		boolean written = passed || handedIn;
		List<DraftStep> steps = new ArrayList<>();
		add(steps, written, "written", draft.author(), draft.createdAt(), null);
		add(steps, passed || handedIn, "checked", null, passed ? check.endedAt() : null, null);
		add(steps, handedIn, "submitted", handedIn ? draft.submission().by() : null,
				handedIn ? draft.submission().at() : null, null);
		add(steps, edition != null, "approved", (edition != null) ? edition.approver() : null,
				(edition != null) ? edition.publishedAt() : null, null);
		boolean inForce = edition != null && edition.counts() && !edition.scheduled(today);
		add(steps, inForce, (edition != null && edition.scheduled(today)) ? "scheduled" : "in-force", null, null,
				(edition != null) ? edition.effective() : draft.details().effective());
		return steps;
	}

	private static void add(List<DraftStep> steps, boolean done, String name, String by, Instant at, LocalDate day) {
		boolean first = steps.stream().allMatch((step) -> step.state() == State.DONE);
		steps.add(new DraftStep(name, done ? State.DONE : first ? State.NEXT : State.LATER, by, at, day));
	}

}
