package org.kaidah.rulebook.text;

import java.util.List;

/**
 * A column of a grid.
 *
 * @param role what its cells are to the rule
 * @param heading in the words of the vocabulary, such as {@code Kinerja.predikat ==},
 * unique within the grid
 * @param type what may be entered
 * @param list whether a cell holds several values, one a line (what {@code in (...)}
 * lists)
 * @param choices the only values allowed, in their customary order; empty where any will
 * do
 * @param constant whether all rows agree, so that the column tells nothing
 */
public record GridColumn(Role role, String heading, CellType type, boolean list, List<String> choices,
		boolean constant) {

	/** What a column is to its rules. */
	public enum Role {

		/** The rule's name. */
		NAME,

		/** Its code. */
		CODE,

		/** Its legal basis. */
		BASIS,

		/** Its declared assumption. */
		ASSUMPTION,

		/** The text of another annotation. */
		NOTE,

		/** A value in its conditions or conclusions. */
		VALUE

	}

}
