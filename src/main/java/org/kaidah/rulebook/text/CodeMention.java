package org.kaidah.rulebook.text;

/**
 * A place in a scenario or settings file that names the code of a rule or requirement.
 *
 * @param code as written there
 * @param line line number from 1
 * @param from first character of what is written, quotes included, from 0
 * @param to the character after the last
 */
public record CodeMention(String file, String code, int line, int from, int to) {
}
