package org.kaidah.engine.language;

import java.util.List;

/**
 * A rule file as far as it could be read.
 *
 * @param rules rules without a mistake in their grammar, in the order of the file
 * @param problems every mistake found
 */
public record ParsedFile(RuleFile file, List<Rule> rules, List<Problem> problems) {
}
