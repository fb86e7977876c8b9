package org.kaidah.rulebook.draft;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.engine.language.Problem.Severity;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.draft.CheckPart.Kind;
import org.kaidah.rulebook.draft.CheckPart.State;

/** A check seen as its parts. */
public final class CheckParts {

	private static final String FIGURE = "draft.figure.";

	private final DraftCheck check;

	private CheckParts(DraftCheck check) {
		this.check = check;
	}

	/**
	 * The parts in their order.
	 * @param check a check, or {@code null} where there has been none
	 * @param impact what was found of the impact, or {@code null} where nobody asked
	 */
	public static List<CheckPart> of(DraftCheck check, ImpactFigures.Found impact) {
		CheckParts parts = new CheckParts(check);
		List<CheckPart> all = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			all.add((kind != Kind.IMPACT) ? parts.part(kind) : impact(impact));
		}
		return all;
	}

	private CheckPart part(Kind kind) {
		if (this.check == null || this.check.state() == DraftCheck.State.CANCELLED
				|| this.check.state() == DraftCheck.State.BROKEN) {
			return new CheckPart(kind, State.NONE, FIGURE + "none", List.of(), List.of(), null);
		}
		if (!this.check.state().ended()) {
			return new CheckPart(kind, State.RUNNING, FIGURE + "running", List.of(), List.of(), null);
		}
		List<Problem> found = this.check.problems().stream().filter((problem) -> Kind.of(problem) == kind).toList();
		long errors = found.stream().filter(Problem::isError).count();
		long warnings = found.stream().filter((problem) -> problem.severity() == Severity.WARN).count();
		State state = (errors > 0) ? State.RED : (warnings > 0) ? State.AMBER : State.GREEN;
		if (kind == Kind.SCENARIOS) {
			return scenarios(state, found);
		}
		return switch (state) {
			case RED -> new CheckPart(kind, state, FIGURE + "errors", List.of(errors), found, this.check.endedAt());
			case AMBER ->
				new CheckPart(kind, state, FIGURE + "warnings", List.of(warnings), found, this.check.endedAt());
			default -> new CheckPart(kind, state, FIGURE + "clear", List.of(), found, this.check.endedAt());
		};
	}

	/** Whom it moves is for people to judge; figures of other data or rules are told. */
	private static CheckPart impact(ImpactFigures.Found impact) {
		if (impact == null || impact.state() == ImpactFigures.State.ENDED) {
			return new CheckPart(Kind.IMPACT, State.NONE, FIGURE + "not-computed", List.of(), List.of(), null);
		}
		if (impact.state() == ImpactFigures.State.RUNNING) {
			return new CheckPart(Kind.IMPACT, State.RUNNING, FIGURE + "computing",
					List.of(impact.done(), impact.people()), List.of(), null);
		}
		return new CheckPart(Kind.IMPACT, impact.upToDate() ? State.GREEN : State.AMBER, FIGURE + "moved",
				List.of(impact.moved(), impact.people()), List.of(), impact.endedAt());
	}

	/** Rules that do not compile have not been tried on anybody. */
	private CheckPart scenarios(State state, List<Problem> found) {
		int all = this.check.scenarios();
		boolean untried = all == 0 && this.check.errors() > found.stream().filter(Problem::isError).count();
		if (untried && found.isEmpty()) {
			return new CheckPart(Kind.SCENARIOS, State.NONE, FIGURE + "untried", List.of(), found,
					this.check.endedAt());
		}
		if (all == 0) {
			return new CheckPart(Kind.SCENARIOS, state, FIGURE + "no-scenarios", List.of(), found,
					this.check.endedAt());
		}
		return new CheckPart(Kind.SCENARIOS, state, FIGURE + "scenarios", List.of(all - this.check.failed(), all),
				found, this.check.endedAt());
	}

}
