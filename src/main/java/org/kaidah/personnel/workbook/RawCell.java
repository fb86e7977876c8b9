package org.kaidah.personnel.workbook;

import org.kaidah.personnel.Spaces;

/**
 * A filled cell as the file has it.
 *
 * @param text the stored text; for a formula the formula itself
 */
record RawCell(CellKind kind, String text) {

	/** Nothing, only spaces of any kind, or a lone hyphen. */
	boolean isEmpty() {
		return this.kind == CellKind.TEXT && Spaces.isEmptyCell(this.text);
	}

	/** The content as a message shows it: short, and a formula with its sign. */
	String shown() {
		return Spaces.shortened((this.kind == CellKind.FORMULA) ? "=" + this.text : this.text);
	}

}
