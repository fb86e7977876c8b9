package org.kaidah.rulebook;

import java.util.List;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;

/**
 * The rules that apply in a jurisdiction, after its overlay.
 *
 * @param code the jurisdiction's code
 * @param name its name
 * @param rules its rules in the order of files
 * @param own codes of the rules that the jurisdiction itself adds or replaces
 * @param problems everything that is wrong with the files, settings and overlay
 */
public record RuleSet(String code, String name, List<Rule> rules, List<String> own, List<Problem> problems) {
}
