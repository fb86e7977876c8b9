package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What no edit of a jurisdiction may touch: binding law, what is switched off, and the
 * names and codes by which rules replace others.
 */
final class GridLocks {

	private final GridFile file;

	private final List<CellProblem> problems = new ArrayList<>();

	private GridLocks(GridFile file) {
		this.file = file;
	}

	/** Everything in an edit that is forbidden. */
	static List<CellProblem> problems(GridFile file, GridEdit edit) {
		GridLocks locks = new GridLocks(file);
		edit.cells().stream().filter(file::knows).forEach(locks::cell);
		new TreeSet<>(edit.removed()).stream()
			.filter((rule) -> file.knows(rule) && !file.origin(rule).own())
			.forEach((rule) -> locks.refuse(rule, -1, "grid.locked-remove"));
		edit.added()
			.stream()
			.map(GridEdit.NewRow::model)
			.filter((model) -> file.knows(model) && !file.origin(model).editable())
			.forEach((model) -> locks.refuse(model, -1, "grid.locked-copy"));
		return locks.problems;
	}

	private void cell(CellChange change) {
		if (this.file.row(change.rule()).cells().get(change.column()).value().equals(change.value())) {
			return;
		}
		GridFile.Origin origin = this.file.origin(change.rule());
		GridColumn.Role role = this.file.gridOf(change.rule()).columns().get(change.column()).role();
		boolean identity = role == GridColumn.Role.CODE || role == GridColumn.Role.NAME;
		if (!origin.editable()) {
			refuse(change.rule(), change.column(),
					(origin == GridFile.Origin.OFF) ? "grid.locked-off" : "grid.locked-binding");
		}
		else if (identity && origin != GridFile.Origin.OWN) {
			refuse(change.rule(), change.column(), "grid.locked-identity");
		}
	}

	private void refuse(int rule, int column, String key) {
		String heading = (column >= 0) ? this.file.gridOf(rule).columns().get(column).heading() : "";
		String code = this.file.rules().get(rule).code();
		this.problems.add(new CellProblem(rule, code, column, heading, key, List.of(code)));
	}

}
