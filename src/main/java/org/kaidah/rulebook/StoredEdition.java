package org.kaidah.rulebook;

import java.util.List;

import org.kaidah.engine.language.Rule;

/**
 * The rules of an edition as decisions refer to them: they can be read whatever is in
 * force by now.
 *
 * @param hash over all rules that apply, which several editions may share
 * @param jurisdiction code of the jurisdiction it was stored for
 * @param name the jurisdiction's name at the time
 * @param rules its rules
 */
public record StoredEdition(String hash, String jurisdiction, String name, List<Rule> rules) {
}
