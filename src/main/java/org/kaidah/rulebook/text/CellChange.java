package org.kaidah.rulebook.text;

/**
 * A new value for a cell.
 *
 * @param rule the number of the rule in its file, from 0
 * @param column the column's number in the rule's grid, from 0
 * @param value as people enter it; of a list one value a line
 */
public record CellChange(int rule, int column, String value) {
}
