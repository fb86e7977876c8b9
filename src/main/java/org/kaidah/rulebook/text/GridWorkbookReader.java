package org.kaidah.rulebook.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.workbook.SmallWorkbook;
import org.kaidah.engine.workbook.UnfitWorkbook;

/**
 * Takes a grid's workbook back: rows are matched by code, columns by heading; their order
 * does not matter.
 */
public final class GridWorkbookReader {

	private final RuleFile file;

	private final Grid grid;

	private final Map<String, Map<Integer, String>> rows = new LinkedHashMap<>();

	private final List<CellProblem> problems = new ArrayList<>();

	private GridWorkbookReader(RuleFile file, Grid grid) {
		this.file = file;
		this.grid = grid;
	}

	/**
	 * Reads a workbook.
	 * @param file the rule file as it is now
	 * @param grid the number of the grid that the workbook was made of
	 * @param content an {@code .xlsx} file
	 * @return what changes; where there is any problem the text stays as it is
	 */
	public static WorkbookChanges read(RuleFile file, int grid, byte[] content) {
		List<Grid> grids = GridEditor.open(file).grids();
		if (grid < 0 || grid >= grids.size()) {
			return nothing(file, "grid.no-cell", List.of());
		}
		try (SmallWorkbook workbook = SmallWorkbook.open(content)) {
			GridWorkbookReader reader = new GridWorkbookReader(file, grids.get(grid));
			reader.readRows(workbook);
			return reader.problems.isEmpty() ? reader.changes() : reader.refused();
		}
		catch (UnfitWorkbook ex) {
			return nothing(file, ex.key(), ex.arguments());
		}
		catch (IOException ex) {
			return nothing(file, "workbook.unreadable", List.of());
		}
	}

	private static WorkbookChanges nothing(RuleFile file, String key, List<String> arguments) {
		CellProblem problem = new CellProblem(-1, "", -1, "", key, arguments);
		return new WorkbookChanges(List.of(), List.of(), List.of(), GridEdit.of(List.of()),
				new Edited(file.text(), List.of(problem)));
	}

	private WorkbookChanges refused() {
		return new WorkbookChanges(List.of(), List.of(), List.of(), GridEdit.of(List.of()),
				new Edited(this.file.text(), this.problems));
	}

	private void readRows(SmallWorkbook workbook) {
		Map<Integer, Integer> places = places(workbook.sheet().getRow(0));
		int codeColumn = this.grid.column(GridColumn.Role.CODE);
		for (int column = 0; column < this.grid.columns().size(); column++) {
			if (!places.containsKey(column)) {
				problem("", column, "grid.workbook-column", this.grid.columns().get(column).heading());
			}
		}
		if (!this.problems.isEmpty() || codeColumn < 0) {
			return;
		}
		for (Row row : workbook.sheet()) {
			Map<Integer, String> values = new LinkedHashMap<>();
			places.forEach((column, place) -> values.put(column, value(column, row.getCell(place))));
			String code = values.get(codeColumn).strip();
			boolean blank = values.values().stream().allMatch(String::isBlank);
			if (row.getRowNum() > 0 && !blank && this.rows.put(code, values) != null) {
				problem(code, codeColumn, "grid.code-twice", code);
			}
		}
		if (this.rows.isEmpty()) {
			problem("", -1, "grid.workbook-empty");
		}
	}

	/** Where each column of the grid stands in the workbook. */
	private Map<Integer, Integer> places(Row headings) {
		Map<Integer, Integer> places = new LinkedHashMap<>();
		if (headings != null) {
			for (Cell cell : headings) {
				String heading = SmallWorkbook.shown(cell).strip();
				for (int column = 0; column < this.grid.columns().size(); column++) {
					if (this.grid.columns().get(column).heading().equals(heading)) {
						places.putIfAbsent(column, cell.getColumnIndex());
					}
				}
			}
		}
		return places;
	}

	/** A number of the workbook has a point that cannot be meant for thousands. */
	private String value(int column, Cell cell) {
		String shown = SmallWorkbook.shown(cell).replace("\r\n", "\n");
		boolean number = cell != null && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
				&& this.grid.columns().get(column).type() == CellType.NUMBER;
		return number ? shown.replace('.', ',') : shown;
	}

	private WorkbookChanges changes() {
		List<CellChange> changes = new ArrayList<>();
		List<WorkbookChanges.Changed> changed = new ArrayList<>();
		List<String> removed = new ArrayList<>();
		Map<String, Map<Integer, String>> added = new LinkedHashMap<>(this.rows);
		for (GridRow row : this.grid.rows()) {
			Map<Integer, String> values = added.remove(row.code());
			if (values == null) {
				removed.add(row.code());
				continue;
			}
			values.forEach((column, value) -> {
				String before = row.cells().get(column).value();
				if (!same(this.grid.columns().get(column), before, value)) {
					changes.add(new CellChange(row.rule(), column, value));
					changed.add(new WorkbookChanges.Changed(row.code(), this.grid.columns().get(column).heading(),
							before, value));
				}
			});
		}
		int model = this.grid.rows().get(this.grid.rows().size() - 1).rule();
		GridEdit edit = new GridEdit(List.copyOf(changes),
				added.values().stream().map((values) -> new GridEdit.NewRow(model, values)).toList(),
				this.grid.rows()
					.stream()
					.filter((row) -> removed.contains(row.code()))
					.map(GridRow::rule)
					.collect(Collectors.toSet()));
		return new WorkbookChanges(changed, List.copyOf(added.keySet()), removed, edit, made(edit));
	}

	/** New rules stand below the grid's last, each a copy of it with its own values. */
	private Edited made(GridEdit edit) {
		GridEditor editor = GridEditor.open(this.file);
		Edited edited = editor.apply(edit);
		int rules = editor.grids().stream().mapToInt((each) -> each.rows().size()).sum();
		return new Edited(edited.text(),
				edited.problems().stream().map((problem) -> named(problem, rules, edit.added())).toList());
	}

	/** A new rule has no number yet, only the code it was given. */
	private CellProblem named(CellProblem problem, int rules, List<GridEdit.NewRow> added) {
		int row = problem.rule() - rules;
		boolean isNew = row >= 0 && row < added.size();
		return isNew ? new CellProblem(-1, added.get(row).values().get(this.grid.column(GridColumn.Role.CODE)).strip(),
				problem.column(), problem.heading(), problem.key(), problem.arguments()) : problem;
	}

	private static boolean same(GridColumn column, String before, String after) {
		if (before.equals(after)) {
			return true;
		}
		boolean number = !column.list() && (column.type() == CellType.NUMBER || column.type() == CellType.WHOLE);
		try {
			return number && decimal(before).compareTo(decimal(after)) == 0;
		}
		catch (NumberFormatException ex) {
			return false;
		}
	}

	private static BigDecimal decimal(String shown) {
		return new BigDecimal(shown.strip().replace(',', '.'));
	}

	private void problem(String code, int column, String key, String... arguments) {
		String heading = (column >= 0) ? this.grid.columns().get(column).heading() : "";
		this.problems.add(new CellProblem(-1, code, column, heading, key, List.of(arguments)));
	}

}
