package org.kaidah.rulebook.text;

import org.kaidah.engine.language.Problem;

/**
 * A problem of a text with the stretch to underline.
 *
 * @param problem what is wrong
 * @param from first character of the text, from 0
 * @param to the character after the last; on the same line
 * @param endColumn the column after the last, from 1; the first is the problem's
 */
public record TextProblem(Problem problem, int from, int to, int endColumn) {
}
