package org.kaidah.engine;

import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Simpulan;

/**
 * One rule that fired: what it looked at, what it bound, and what it concluded.
 *
 * @param facts the facts and conclusions matched, in the order of the rule's patterns;
 * those an accumulation went over stand in its place
 * @param values bound values by variable
 * @param conclusions what was drawn, whether or not another rule had drawn it before
 */
public record Firing(Rule rule, List<Object> facts, Map<String, Object> values, List<Simpulan> conclusions) {
}
