package org.kaidah.rulebook.draft;

import java.util.List;
import java.util.Map;

import org.kaidah.rulebook.CheckStep;

/**
 * What came of a check besides its problems.
 *
 * @param millis how long each step took, in milliseconds; without those never begun
 * @param strength how well the scenarios guard the rules, or {@code null} where that was
 * not measured because something stands against them
 * @param defects defects of the rules with people who show them; also among the problems
 */
public record CheckDetails(Map<CheckStep, Long> millis, MeasuredStrength strength, List<Defect> defects) {

	/** Nothing is known. */
	static final CheckDetails NONE = new CheckDetails(Map.of(), null, List.of());

	public CheckDetails {
		millis = Map.copyOf(millis);
		defects = List.copyOf(defects);
	}

}
