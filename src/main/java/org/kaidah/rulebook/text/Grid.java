package org.kaidah.rulebook.text;

import java.util.List;

/**
 * The rules of a file that have one shape: the same tree up to its values, and the same
 * annotations.
 *
 * @param number its number in the file, from 0
 * @param columns the header's columns first, then the values in the order of the rule
 * @param rows one for each rule, in the order of the file
 */
public record Grid(int number, List<GridColumn> columns, List<GridRow> rows) {

	/**
	 * The number of the column with a role, or -1; only values and notes may repeat.
	 */
	public int column(GridColumn.Role role) {
		for (int i = 0; i < this.columns.size(); i++) {
			if (this.columns.get(i).role() == role) {
				return i;
			}
		}
		return -1;
	}

}
