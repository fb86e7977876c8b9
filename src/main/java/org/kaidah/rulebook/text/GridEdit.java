package org.kaidah.rulebook.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants to change in the grids of a file, made as a whole or not at all.
 *
 * @param cells new values of rows that are there
 * @param added new rows, in their order
 * @param removed numbers of the rules that go
 */
public record GridEdit(List<CellChange> cells, List<NewRow> added, Set<Integer> removed) {

	/**
	 * A new row, right below the one it is a copy of.
	 *
	 * @param model the number of the rule to copy
	 * @param values values by column that differ from the model's; name and code must be
	 * among them
	 */
	public record NewRow(int model, Map<Integer, String> values) {
	}

	/** An edit of cells alone. */
	public static GridEdit of(List<CellChange> cells) {
		return new GridEdit(cells, List.of(), Set.of());
	}

	/** Whether nothing is asked for. */
	public boolean none() {
		return this.cells.isEmpty() && this.added.isEmpty() && this.removed.isEmpty();
	}

}
