package org.kaidah.engine;

import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Simpulan;

/**
 * One rule that fired: what it looked at, what it bound, and what it concluded.
 *
 * @param uses what was matched, in the order of the rule's patterns; all that an
 * accumulation went over stand in its place
 * @param values bound values by variable
 * @param conclusions what was drawn, whether or not another rule had drawn it before
 */
public record Firing(Rule rule, List<Use> uses, Map<String, Object> values, List<Simpulan> conclusions) {

	/** The facts and conclusions matched. */
	public List<Object> facts() {
		return this.uses.stream().map(Use::fact).toList();
	}

}
