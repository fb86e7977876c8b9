package org.kaidah.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kaidah.engine.Reason;
import org.kaidah.engine.Decision;
import org.kaidah.rulebook.ScenarioResult;
import org.kaidah.rulebook.ScenarioResult.Failure;
import org.kaidah.vocabulary.Simpulan;

/**
 * A failed scenario in words: what was expected, what came out, and the trace that led
 * there.
 */
final class FailureText {

	private final Texts texts;

	FailureText(Texts texts) {
		this.texts = texts;
	}

	List<String> lines(ScenarioResult result) {
		List<String> lines = new ArrayList<>();
		lines.add(this.texts.get("scenario.failed", result.file(), String.valueOf(result.line()), result.name()));
		Set<Simpulan> told = new HashSet<>();
		for (Failure failure : result.failures()) {
			String expected = this.texts.has(failure.expected())
					? this.texts.get(failure.expected(), List.of(failure.actual().split("; "))) : failure.expected();
			lines.add("  " + this.texts.get(failure.key(), expected,
					failure.actual().isEmpty() ? this.texts.get("value.none") : failure.actual()));
			lines.addAll(trace(result.decision(), failure.type(), told));
		}
		return lines;
	}

	private List<String> trace(Decision decision, String type, Set<Simpulan> told) {
		ReasonText reasons = new ReasonText(this.texts);
		return decision.conclusions()
			.stream()
			.filter((conclusion) -> conclusion.getClass().getSimpleName().equals(type))
			.flatMap((conclusion) -> reasons.lines(Reason.of(decision, conclusion, told), 2).stream())
			.toList();
	}

}
