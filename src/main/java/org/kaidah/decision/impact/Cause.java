package org.kaidah.decision.impact;

import java.util.List;

import org.kaidah.rulebook.text.RuleChange;
import org.kaidah.vocabulary.Simpulan;

/**
 * A rule that changed something for a person, and how.
 *
 * @param change the rule as it was and as it is
 * @param steps what is concluded otherwise because of it, from what the rule itself draws
 * to the box, pool or requirement
 */
public record Cause(RuleChange change, List<Step> steps) {

	/**
	 * One thing that is concluded otherwise.
	 *
	 * @param before what was concluded; empty where nothing was
	 * @param after what is concluded; empty where nothing is
	 */
	public record Step(List<Simpulan> before, List<Simpulan> after) {
	}

}
