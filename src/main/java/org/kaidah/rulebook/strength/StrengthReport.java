package org.kaidah.rulebook.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Problem.Severity;

/** Tells how well scenarios guard rules, a line each. */
public final class StrengthReport {

	private StrengthReport() {
	}

	/**
	 * The share caught, and every mutant that no scenario catches.
	 * @param jurisdiction whose rules they are
	 */
	public static List<Problem> of(String jurisdiction, StrengthResult result) {
		List<Problem> lines = new ArrayList<>();
		lines.add(new Problem(Severity.INFO, jurisdiction, 0, 0, null, "scenario.strength",
				texts(result.caught(), result.total(), result.percent())));
		for (MutantResult uncaught : result.uncaught()) {
			Mutant mutant = uncaught.mutant();
			lines.add(new Problem(Severity.INFO, mutant.rule().file(), mutant.span().line(), mutant.span().column(),
					mutant.rule().code(), "scenario.uncaught", texts(mutant.was(), mutant.becomes())));
		}
		return lines;
	}

	private static List<String> texts(Object... values) {
		return Arrays.stream(values).map(String::valueOf).toList();
	}

}
