package org.kaidah.decision.impact;

import java.util.Optional;

import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.draft.ImpactFigures;
import org.springframework.stereotype.Component;

/** Tells the rulebook's pages whom a draft moves. */
@Component
class DraftImpactFigures implements ImpactFigures {

	private final AssessImpact assess;

	private final Editions editions;

	DraftImpactFigures(AssessImpact assess, Editions editions) {
		this.assess = assess;
		this.editions = editions;
	}

	@Override
	public Optional<ImpactFigures.Found> of(String draftHash) {
		return this.assess.newest(draftHash).map(this::figures);
	}

	private ImpactFigures.Found figures(Impact impact) {
		Figures whole = (impact.summary() != null) ? impact.summary().whole() : Figures.NONE;
		boolean sameBase = this.editions.inForce(impact.jurisdiction(), impact.asOf())
			.filter((edition) -> edition.id() == impact.base())
			.isPresent();
		State state = switch (impact.state()) {
			case QUEUED, RUNNING -> State.RUNNING;
			case DONE -> State.DONE;
			case CANCELLED, UNUSABLE, BROKEN -> State.ENDED;
		};
		int done = impact.state().ended() ? impact.people() : this.assess.done(impact.id());
		return new ImpactFigures.Found("/dampak/" + impact.id(), state, impact.asOf(), impact.target(), done,
				impact.people(), whole.moved(), whole.entered(), whole.left(), whole.gained(), whole.lost(),
				whole.nowUnknown(), sameBase && this.assess.upToDate(impact), impact.askedAt(), impact.endedAt());
	}

}
