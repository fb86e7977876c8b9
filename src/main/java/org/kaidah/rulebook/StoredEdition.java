package org.kaidah.rulebook;

import java.util.List;

import org.kaidah.engine.language.Rule;

/**
 * An edition as it is stored: its rules can be read whatever the folder holds by now.
 *
 * @param hash its address
 * @param jurisdiction code of the jurisdiction it was stored for
 * @param name the jurisdiction's name at the time
 * @param rules its rules
 */
public record StoredEdition(String hash, String jurisdiction, String name, List<Rule> rules) {
}
