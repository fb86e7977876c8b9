package org.kaidah.rulebook.pages.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.text.CellChange;
import org.kaidah.rulebook.text.GridColumn;
import org.kaidah.rulebook.text.GridEdit;
import org.kaidah.rulebook.text.GridFile;

/**
 * What was typed over an older text, laid over a newer one: rules are found again by
 * their codes, columns by their headings.
 *
 * @param form what was typed, in the numbers of the newer text
 * @param lost what has no place there any more
 * @param grid the newer text's grid where most of it is found; {@code -1} where nothing
 * is
 */
record MovedForm(GridForm form, List<Lost> lost, int grid) {

	/**
	 * Something typed that has no place any more.
	 *
	 * @param heading the column's; empty where the whole row is meant
	 */
	record Lost(String code, String heading, String value) {
	}

	static MovedForm of(GridForm form, GridFile older, GridFile newer) {
		return new Move(older, newer).of(form.typed(older));
	}

	/** Finds places in a newer text. */
	private static final class Move {

		private final GridFile older;

		private final GridFile newer;

		private final List<String> codes;

		private final List<Lost> lost = new ArrayList<>();

		private int grid = -1;

		Move(GridFile older, GridFile newer) {
			this.older = older;
			this.newer = newer;
			this.codes = newer.rules().stream().map(Rule::code).toList();
		}

		MovedForm of(GridEdit typed) {
			Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
			typed.cells().stream().filter(this.older::knows).forEach((change) -> move(change, cells));
			List<GridEdit.NewRow> added = new ArrayList<>();
			typed.added().forEach((row) -> move(row, added));
			Set<Integer> removed = new TreeSet<>();
			typed.removed().stream().map(this::find).filter((rule) -> rule >= 0).forEach(removed::add);
			return new MovedForm(new GridForm(cells, added, removed, Set.of(), Set.of()), this.lost, this.grid);
		}

		private void move(CellChange change, Map<Integer, Map<Integer, String>> cells) {
			String heading = heading(change.rule(), change.column());
			int rule = find(change.rule());
			int column = column(rule, heading);
			if (column < 0) {
				this.lost.add(new Lost(this.older.rules().get(change.rule()).code(), heading, change.value()));
				return;
			}
			cells.computeIfAbsent(rule, (key) -> new TreeMap<>()).put(column, change.value());
			this.grid = this.newer.gridOf(rule).number();
		}

		private void move(GridEdit.NewRow row, List<GridEdit.NewRow> added) {
			int model = find(row.model());
			Map<Integer, String> values = new TreeMap<>();
			row.values().forEach((column, value) -> {
				String heading = heading(row.model(), column);
				int place = column(model, heading);
				if (place < 0) {
					this.lost.add(new Lost("", heading, value));
				}
				else {
					values.put(place, value);
				}
			});
			if (model >= 0) {
				added.add(new GridEdit.NewRow(model, values));
				this.grid = this.newer.gridOf(model).number();
			}
		}

		private int find(int rule) {
			return (rule < this.older.rules().size()) ? this.codes.indexOf(this.older.rules().get(rule).code()) : -1;
		}

		private String heading(int rule, int column) {
			return this.older.knows(new CellChange(rule, column, ""))
					? this.older.gridOf(rule).columns().get(column).heading() : "";
		}

		private int column(int rule, String heading) {
			return (rule < 0) ? -1
					: this.newer.gridOf(rule).columns().stream().map(GridColumn::heading).toList().indexOf(heading);
		}

	}

}
