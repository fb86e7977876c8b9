package org.kaidah.rulebook.text;

import org.kaidah.engine.language.Span;

/**
 * A cell of a grid.
 *
 * @param value as people enter it: a text without quotes, a number with a decimal comma,
 * {@code ya} or {@code tidak}; of a list one value a line
 * @param span where the value stands in the file, with its quotes; of a list from the
 * first value to the last
 */
public record GridCell(String value, Span span) {
}
