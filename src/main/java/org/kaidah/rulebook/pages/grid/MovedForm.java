package org.kaidah.rulebook.pages.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.text.CellChange;
import org.kaidah.rulebook.text.Grid;
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
		List<Lost> lost = new ArrayList<>();
		GridEdit typed = form.typed(older);
		Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
		int grid = -1;
		for (CellChange change : typed.cells()) {
			if (!older.knows(change)) {
				continue;
			}
			String heading = heading(older, change.rule(), change.column());
			int rule = find(older, newer, change.rule());
			int column = (rule < 0) ? -1 : column(newer.gridOf(rule), heading);
			if (column < 0) {
				lost.add(new Lost(older.rules().get(change.rule()).code(), heading, change.value()));
			}
			else {
				cells.computeIfAbsent(rule, (key) -> new TreeMap<>()).put(column, change.value());
				grid = newer.gridOf(rule).number();
			}
		}
		List<GridEdit.NewRow> added = new ArrayList<>();
		for (GridEdit.NewRow row : typed.added()) {
			int model = find(older, newer, row.model());
			Map<Integer, String> values = new TreeMap<>();
			row.values().forEach((column, value) -> {
				int place = (model < 0) ? -1 : column(newer.gridOf(model), heading(older, row.model(), column));
				if (place < 0) {
					lost.add(new Lost("", heading(older, row.model(), column), value));
				}
				else {
					values.put(place, value);
				}
			});
			if (model >= 0) {
				added.add(new GridEdit.NewRow(model, values));
				grid = newer.gridOf(model).number();
			}
		}
		Set<Integer> removed = new TreeSet<>();
		typed.removed()
			.stream()
			.map((rule) -> find(older, newer, rule))
			.filter((rule) -> rule >= 0)
			.forEach(removed::add);
		return new MovedForm(new GridForm(cells, added, removed, Set.of(), Set.of()), lost, grid);
	}

	private static int find(GridFile older, GridFile newer, int rule) {
		return (rule < older.rules().size())
				? newer.rules().stream().map(Rule::code).toList().indexOf(older.rules().get(rule).code()) : -1;
	}

	private static String heading(GridFile file, int rule, int column) {
		boolean known = rule < file.rules().size() && file.knows(new CellChange(rule, column, ""));
		return known ? file.gridOf(rule).columns().get(column).heading() : "";
	}

	private static int column(Grid grid, String heading) {
		for (int i = 0; i < grid.columns().size(); i++) {
			if (grid.columns().get(i).heading().equals(heading)) {
				return i;
			}
		}
		return -1;
	}

}
