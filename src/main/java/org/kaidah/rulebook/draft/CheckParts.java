package org.kaidah.rulebook.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kaidah.engine.language.Problem.Severity;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckStep;
import org.kaidah.rulebook.draft.CheckDraft.Progress;
import org.kaidah.rulebook.draft.CheckPart.Kind;
import org.kaidah.rulebook.draft.CheckPart.State;

/** A check seen as its parts. */
public final class CheckParts {

	private static final String FIGURE = "draft.figure.";

	private final DraftCheck check;

	private final Progress progress;

	private CheckParts(DraftCheck check, Progress progress) {
		this.check = check;
		this.progress = progress;
	}

	/**
	 * The parts in their order.
	 * @param check a check, or {@code null} where there has been none
	 * @param progress how far it has come, where it is under way
	 * @param impact what was found of the impact, or {@code null} where nobody asked
	 */
	public static List<CheckPart> of(DraftCheck check, Progress progress, ImpactFigures.Found impact) {
		CheckParts parts = new CheckParts(check, progress);
		List<CheckPart> all = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			all.add((kind != Kind.IMPACT) ? parts.part(kind) : impact(impact));
		}
		return all;
	}

	private CheckPart part(Kind kind) {
		if (this.check == null || this.check.state() == DraftCheck.State.CANCELLED
				|| this.check.state() == DraftCheck.State.BROKEN) {
			return CheckPart.unseen(kind, State.NONE, FIGURE + "none");
		}
		if (!this.check.state().ended()) {
			return kind.doneBefore(this.progress.step()) ? found(kind, this.progress.found(), null) : CheckPart
				.unseen(kind, State.RUNNING, FIGURE + (kind.isDoneIn(this.progress.step()) ? "running" : "waiting"));
		}
		return found(kind, this.check.problems(), this.check.endedAt());
	}

	private CheckPart found(Kind kind, List<Problem> problems, Instant at) {
		List<Problem> found = problems.stream().filter((problem) -> Kind.of(problem) == kind).toList();
		long errors = found.stream().filter(Problem::isError).count();
		long warnings = found.stream().filter((problem) -> problem.severity() == Severity.WARN).count();
		State state = (errors > 0) ? State.RED : (warnings > 0) ? State.AMBER : State.GREEN;
		if (kind == Kind.SCENARIOS) {
			return scenarios(state, found);
		}
		if (kind == Kind.SCALES && state == State.GREEN && !analysed()) {
			return CheckPart.unseen(kind, State.NONE, FIGURE + "untried");
		}
		return switch (state) {
			case RED -> new CheckPart(kind, state, FIGURE + "errors", List.of(errors), found, at, took(kind), null);
			case AMBER ->
				new CheckPart(kind, state, FIGURE + "warnings", List.of(warnings), found, at, took(kind), null);
			default -> new CheckPart(kind, state, FIGURE + "clear", List.of(), found, at, took(kind), null);
		};
	}

	/**
	 * Rules that do not compile are not analysed; before times were kept, none is known.
	 */
	private boolean analysed() {
		Map<CheckStep, Long> millis = this.check.details().millis();
		return millis.isEmpty() || millis.containsKey(CheckStep.ANALYSIS);
	}

	/** Nothing where nothing of it was done. */
	private Duration took(Kind kind) {
		List<Long> millis = kind.steps()
			.stream()
			.map(this.check.details().millis()::get)
			.filter(Objects::nonNull)
			.toList();
		return millis.isEmpty() ? null : Duration.ofMillis(millis.stream().mapToLong(Long::longValue).sum());
	}

	/** Whom it moves is for people to judge; figures of other data or rules are told. */
	private static CheckPart impact(ImpactFigures.Found impact) {
		if (impact == null || impact.state() == ImpactFigures.State.ENDED) {
			return CheckPart.unseen(Kind.IMPACT, State.NONE, FIGURE + "not-computed");
		}
		if (impact.state() == ImpactFigures.State.RUNNING) {
			return new CheckPart(Kind.IMPACT, State.RUNNING, FIGURE + "computing",
					List.of(impact.done(), impact.people()), List.of(), null, null, null);
		}
		Duration took = (impact.endedAt() != null) ? Duration.between(impact.askedAt(), impact.endedAt()) : null;
		return new CheckPart(Kind.IMPACT, impact.upToDate() ? State.GREEN : State.AMBER, FIGURE + "moved",
				List.of(impact.moved(), impact.people()), List.of(), impact.endedAt(), took, null);
	}

	/** Rules that do not compile have not been tried on anybody. */
	private CheckPart scenarios(State state, List<Problem> found) {
		int all = this.check.scenarios();
		boolean untried = all == 0 && this.check.errors() > found.stream().filter(Problem::isError).count();
		if (untried && found.isEmpty()) {
			return CheckPart.unseen(Kind.SCENARIOS, State.NONE, FIGURE + "untried");
		}
		Duration took = took(Kind.SCENARIOS);
		Instant at = this.check.endedAt();
		if (all == 0) {
			return new CheckPart(Kind.SCENARIOS, state, FIGURE + "no-scenarios", List.of(), found, at, took, null);
		}
		int passed = all - this.check.failed();
		MeasuredStrength strength = this.check.details().strength();
		return (strength == null)
				? new CheckPart(Kind.SCENARIOS, state, FIGURE + "scenarios", List.of(passed, all), found, at, took,
						null)
				: new CheckPart(Kind.SCENARIOS, state, FIGURE + "scenarios-strength",
						List.of(passed, all, strength.percent()), found, at, took, null);
	}

}
