package org.kaidah.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kaidah.engine.Reason;
import org.kaidah.engine.RecordText;
import org.kaidah.engine.Use;
import org.kaidah.engine.language.Rule;

/** Reasons as an indented list, from a conclusion down to the facts it rests on. */
final class ReasonText {

	private static final String INDENT = "  ";

	private final Texts texts;

	private final RecordText records;

	ReasonText(Texts texts) {
		this.texts = texts;
		this.records = new RecordText(texts.bundle()::getString, texts::value);
	}

	List<String> lines(Reason reason, int depth) {
		List<String> lines = new ArrayList<>();
		add(reason, "", depth, lines);
		return lines;
	}

	private void add(Reason reason, String asked, int depth, List<String> lines) {
		String again = reason.again() ? ' ' + this.texts.get("explain.again") : "";
		lines.add(INDENT.repeat(depth) + this.records.sentence(reason.conclusion()) + asked + again);
		for (Reason.Step step : reason.steps()) {
			lines.add(INDENT.repeat(depth + 1) + rule(step.firing().rule()));
			step.facts()
				.forEach((fact, comparisons) -> lines.add(INDENT.repeat(depth + 2) + this.records.sentence(fact)
						+ asked(comparisons) + " (" + fact.id() + ')'));
			step.absences()
				.forEach((pattern) -> lines.add(INDENT.repeat(depth + 2) + this.texts.get("explain.absent", pattern)));
			for (Reason.Premise premise : step.premises()) {
				add(premise.reason(), asked(premise.asked()), depth + 2, lines);
			}
		}
	}

	private String rule(Rule rule) {
		String text = this.texts.get("explain.rule", rule.code(), rule.name(), rule.basis());
		return rule.assumption().isEmpty() ? text
				: text + ' ' + this.texts.get("explain.assumption", rule.assumption());
	}

	/** The conditions met, with the value where the condition does not say it itself. */
	private String asked(List<Use.Comparison> comparisons) {
		if (comparisons.isEmpty()) {
			return "";
		}
		return comparisons.stream().map(this.records::asked).collect(Collectors.joining(", ", " [", "]"));
	}

}
