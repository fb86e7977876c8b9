package org.kaidah.decision.impact;

import java.util.List;

import org.kaidah.decision.DecisionLine;
import org.kaidah.decision.TalentResult;

/**
 * What of a decision two editions are compared by.
 *
 * @param box 1 to 9, or 0 for somebody who cannot be assessed
 * @param pools pools the person belongs to, in alphabetical order
 * @param eligibility the answer for the target asked for, or {@code null} where none was
 */
record Outcome(int box, List<String> pools, TalentResult.Answer eligibility) {

	/** Boxes 1 to 9, and 0. */
	static final int BOXES = 10;

	static Outcome of(TalentResult result) {
		TalentResult.Eligibility eligibility = result.eligibility();
		return of(result.box(), result.pools(), (eligibility != null) ? eligibility.answer() : null);
	}

	/** As a run has stored it. */
	static Outcome of(DecisionLine line) {
		return of(line.box(), line.pools(), line.eligibility());
	}

	private static Outcome of(Integer box, List<String> pools, TalentResult.Answer eligibility) {
		return new Outcome((box != null) ? box : 0, pools.stream().distinct().sorted().toList(), eligibility);
	}

}
