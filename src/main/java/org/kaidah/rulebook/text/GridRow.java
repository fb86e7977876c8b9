package org.kaidah.rulebook.text;

import java.util.List;

import org.kaidah.engine.language.Span;

/**
 * A row of a grid: one rule.
 *
 * @param rule the rule's number in its file, from 0
 * @param code its code
 * @param span where the rule stands
 * @param cells one for each column
 */
public record GridRow(int rule, String code, Span span, List<GridCell> cells) {
}
