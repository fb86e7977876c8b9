package org.kaidah.rulebook.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.Problem.Severity;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckStep;
import org.kaidah.rulebook.draft.CheckDraft.Progress;
import org.kaidah.rulebook.draft.CheckPart.Kind;
import org.kaidah.rulebook.draft.CheckPart.State;

import static org.assertj.core.api.Assertions.assertThat;

/** A check as the parts that its page shows. */
class CheckPartsTest {

	private static final Instant ASKED = Instant.parse("2026-06-30T01:00:00Z");

	@Test
	void putsEachProblemWhereItBelongs() {
		assertThat(kind("gate.word.if", "a.drl")).isEqualTo(Kind.GATE);
		assertThat(kind("rulebook.limit.files", "")).isEqualTo(Kind.GATE);
		assertThat(kind("vocabulary.unknown", "a.drl")).isEqualTo(Kind.COMPILE);
		assertThat(kind("yaml.syntax", "nasional/wilayah.yaml")).isEqualTo(Kind.COMPILE);
		assertThat(kind("rule.no-basis", "a.drl")).isEqualTo(Kind.BASICS);
		assertThat(kind("overlay.replaces-binding", "a.drl")).isEqualTo(Kind.BASICS);
		assertThat(kind("weights.sum", "a.drl")).isEqualTo(Kind.SCALES);
		assertThat(kind("scenario.fails", "a/skenario.yaml")).isEqualTo(Kind.SCENARIOS);
		assertThat(kind("yaml.syntax", "a/skenario.yaml")).isEqualTo(Kind.SCENARIOS);
		assertThat(kind("something.new", "a.drl")).as("what no part claims").isEqualTo(Kind.COMPILE);
	}

	@Test
	void isRedByAnErrorAndAmberByAWarning() {
		List<CheckPart> parts = CheckParts.of(check(DraftCheck.State.FAILED, 4, 1,
				problem(Severity.ERROR, "scenario.fails"), problem(Severity.WARN, "scenario.never-fires"),
				problem(Severity.WARN, "weights.sum"), problem(Severity.INFO, "rule.note")), Progress.NONE, null);
		assertThat(parts).extracting(CheckPart::kind)
			.containsExactly(Kind.GATE, Kind.COMPILE, Kind.BASICS, Kind.SCALES, Kind.SCENARIOS, Kind.IMPACT);
		assertThat(parts).extracting(CheckPart::state)
			.containsExactly(State.GREEN, State.GREEN, State.GREEN, State.AMBER, State.RED, State.NONE);
		assertThat(parts.get(4).arguments()).as("as expected, of all").containsExactly(3, 4);
	}

	@Test
	void doesNotCallScenariosGoodThatNobodyCouldRun() {
		List<CheckPart> parts = CheckParts.of(
				check(DraftCheck.State.FAILED, 0, 0, problem(Severity.ERROR, "language.expected")), Progress.NONE,
				null);
		assertThat(parts.get(1).state()).isEqualTo(State.RED);
		assertThat(parts.get(4).state()).isEqualTo(State.NONE);
	}

	@Test
	void saysNothingBeforeItHasEnded() {
		assertThat(CheckParts.of(null, Progress.NONE, null)).extracting(CheckPart::state).containsOnly(State.NONE);
		assertThat(CheckParts.of(check(DraftCheck.State.CANCELLED, 0, 0), Progress.NONE, null))
			.extracting(CheckPart::state)
			.containsOnly(State.NONE);
		assertThat(CheckParts.of(check(DraftCheck.State.RUNNING, 0, 0), Progress.NONE, null).subList(0, 5))
			.extracting(CheckPart::state)
			.containsOnly(State.RUNNING);
	}

	@Test
	void tellsWhatIsKnownAlreadyWhileItRuns() {
		Progress progress = new Progress(CheckStep.SCENARIOS, 1, 9,
				List.of(problem(Severity.ERROR, "rule.no-basis"), problem(Severity.WARN, "language.odd")));
		assertThat(CheckParts.of(check(DraftCheck.State.RUNNING, 0, 0), progress, null)).extracting(CheckPart::state)
			.containsExactly(State.GREEN, State.AMBER, State.RED, State.RUNNING, State.RUNNING, State.NONE);
		assertThat(CheckParts.of(check(DraftCheck.State.RUNNING, 0, 0), progress, null)).extracting(CheckPart::figure)
			.contains("draft.figure.waiting", "draft.figure.running");
	}

	@Test
	void tellsWhomItMovesAndWhetherThatStillHolds() {
		assertThat(impact(ImpactFigures.State.DONE, true)).satisfies((part) -> {
			assertThat(part.state()).isEqualTo(State.GREEN);
			assertThat(part.arguments()).containsExactly(12, 400);
		});
		assertThat(impact(ImpactFigures.State.DONE, false).state()).isEqualTo(State.AMBER);
		assertThat(impact(ImpactFigures.State.RUNNING, true).arguments()).containsExactly(300, 400);
		assertThat(impact(ImpactFigures.State.ENDED, true).state()).isEqualTo(State.NONE);
	}

	private static CheckPart impact(ImpactFigures.State state, boolean upToDate) {
		return CheckParts
			.of(null, Progress.NONE,
					new ImpactFigures.Found("/dampak/1", state, LocalDate.of(2026, 6, 30), null, 300, 400, 12, 3, 2, 0,
							0, 0, upToDate, ASKED, null))
			.get(5);
	}

	private static Kind kind(String key, String file) {
		return Kind.of(Problem.error(file, null, null, key));
	}

	private static Problem problem(Severity severity, String key) {
		return new Problem(severity, "a.drl", 1, 1, null, key, List.of());
	}

	private static DraftCheck check(DraftCheck.State state, int scenarios, int failed, Problem... problems) {
		return new DraftCheck(1, 1, "0", 1, "sri", ASKED, state.ended() ? ASKED.plusSeconds(2) : null, state, scenarios,
				failed, null, List.of(problems), CheckDetails.NONE);
	}

}
