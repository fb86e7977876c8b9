package org.kaidah.decision.impact;

import java.util.List;
import java.util.Map;

/**
 * What another edition changes for the stored people, in figures alone.
 *
 * @param whole everybody
 * @param groups the same by each dimension; the groups in the order they are shown in
 * @param rules the rules that the editions do not share and that move somebody, the one
 * that moves most first
 * @param defective how many cannot be assessed under the new edition for an error of
 * rules or data
 */
public record ImpactSummary(Figures whole, Map<Dimension, List<Group>> groups, List<RuleEffect> rules, int defective) {

	/**
	 * Some of the people.
	 *
	 * @param name the value that they have in common
	 */
	public record Group(String name, Figures figures) {
	}

	/**
	 * What a rule does.
	 *
	 * @param code its code now, or of a removed rule as it was
	 * @param people for how many it changes the box, a pool or the answer on promotion
	 */
	public record RuleEffect(String code, int people) {
	}

}
