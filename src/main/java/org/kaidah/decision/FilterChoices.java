package org.kaidah.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.personnel.Levels;

/**
 * What the filters of a run can ask for: the values that occur in it.
 *
 * @param units units (OPD), in alphabetical order
 * @param levels levels, the highest first
 * @param kinds kinds of post, in alphabetical order
 * @param sexes {@code F}, {@code M} and {@link DecisionFilter#UNKNOWN}
 */
public record FilterChoices(Set<String> units, Set<String> levels, Set<String> kinds, Set<String> sexes) {

	/** One combination that occurs. */
	record Combination(String unit, String level, String kind, String sex) {
	}

	static FilterChoices of(List<Combination> combinations) {
		FilterChoices choices = new FilterChoices(new TreeSet<>(), new TreeSet<>(Levels.ORDER), new TreeSet<>(),
				new TreeSet<>());
		for (Combination each : combinations) {
			choices.units.add(each.unit());
			choices.levels.add(each.level());
			choices.kinds.add(each.kind());
			choices.sexes.add(each.sex());
		}
		return choices;
	}

}
