package org.kaidah.rulebook.pages.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.MeasuredStrength;
import org.kaidah.rulebook.draft.MeasuredStrength.Unguarded;

/**
 * A small change of a rule that no scenario notices, and where the rule stands.
 *
 * @param path the file within the draft
 */
record PlacedChange(Unguarded change, String path) {

	/**
	 * Those of a draft, by the code of the rule.
	 * @param most no more than these
	 */
	static Map<String, List<PlacedChange>> of(MeasuredStrength strength, Draft draft, int most) {
		return strength.unguarded()
			.stream()
			.limit(most)
			.map((change) -> new PlacedChange(change, PlacedProblem.path(change.file(), draft)))
			.collect(
					Collectors.groupingBy((placed) -> placed.change().code(), LinkedHashMap::new, Collectors.toList()));
	}

}
