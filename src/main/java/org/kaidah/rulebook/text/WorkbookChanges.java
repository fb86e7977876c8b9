package org.kaidah.rulebook.text;

import java.util.List;

/**
 * What a workbook that comes back changes in a grid.
 *
 * @param changed cells with another value, of rules that are there already
 * @param added codes of rules that are new
 * @param removed codes of rules that the workbook no longer has
 * @param edit all of it, mistakes included; nothing where the workbook is none of the
 * grid's
 * @param edited the file with all of it, or why not
 */
public record WorkbookChanges(List<Changed> changed, List<String> added, List<String> removed, GridEdit edit,
		Edited edited) {

	/**
	 * A cell with another value.
	 *
	 * @param code the rule's code
	 * @param heading the column's heading
	 */
	public record Changed(String code, String heading, String before, String after) {
	}

	/** Whether the workbook changes nothing. */
	public boolean none() {
		return this.changed.isEmpty() && this.added.isEmpty() && this.removed.isEmpty();
	}

}
