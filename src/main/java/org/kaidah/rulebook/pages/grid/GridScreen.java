package org.kaidah.rulebook.pages.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kaidah.rulebook.text.CellChange;
import org.kaidah.rulebook.text.CellProblem;
import org.kaidah.rulebook.text.Grid;
import org.kaidah.rulebook.text.GridColumn;
import org.kaidah.rulebook.text.GridEdit;
import org.kaidah.rulebook.text.GridFile;
import org.kaidah.rulebook.text.GridRow;
import org.kaidah.web.FormProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Turns a grid, and what is typed in its form, into what its page shows. */
@Component
class GridScreen {

	/** Legal bases are long, and what an author comes to change should stand in view. */
	private static final Comparator<GridView.Column> VALUES_BEFORE_NOTES = Comparator
		.comparingInt((column) -> place(column.column().role()));

	/** What is meant where a problem is nobody's cell. */
	private static final String WHOLE = "kisi";

	private final ColumnWords words;

	private final MessageSource messages;

	GridScreen(ColumnWords words, MessageSource messages) {
		this.words = words;
		this.messages = messages;
	}

	/** A grid of a file. */
	static Grid grid(GridFile file, int number) {
		if (number < 0 || number >= file.grids().size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return file.grids().get(number);
	}

	/**
	 * A grid with what is typed.
	 * @param all whether columns are shown that are the same in all rows
	 */
	GridView view(GridFile file, int number, boolean all, GridForm form, List<CellProblem> problems) {
		Grid grid = grid(file, number);
		List<GridView.Column> columns = new ArrayList<>();
		List<GridView.Same> hidden = new ArrayList<>();
		for (int i = 0; i < grid.columns().size(); i++) {
			GridColumn column = grid.columns().get(i);
			if (all || !column.constant() || touched(form, grid, i)) {
				columns.add(new GridView.Column(i, this.words.about(column), this.words.of(column),
						this.words.meaning(column), column));
			}
			else {
				hidden.add(new GridView.Same(this.words.about(column), this.words.of(column),
						grid.rows().get(0).cells().get(i).value()));
			}
		}
		columns.sort(VALUES_BEFORE_NOTES);
		return new GridView(file.path(), number, file.grids().stream().map((each) -> tab(file, each)).toList(), columns,
				hidden, all, rows(file, grid, form, columns, problems));
	}

	/**
	 * Name and code, then the values that are compared and concluded, then what is said
	 * of them.
	 */
	private static int place(GridColumn.Role role) {
		return switch (role) {
			case NAME, CODE -> 0;
			case VALUE -> 1;
			case BASIS, ASSUMPTION, NOTE -> 2;
		};
	}

	/** A column that is the same in all rows now may be so no longer. */
	private static boolean touched(GridForm form, Grid grid, int column) {
		String same = grid.rows().get(0).cells().get(column).value();
		return Stream
			.concat(grid.rows().stream().map((row) -> form.cells().getOrDefault(row.rule(), Map.of())),
					form.added().stream().map(GridEdit.NewRow::values))
			.anyMatch((values) -> !values.getOrDefault(column, same).equals(same));
	}

	private List<GridView.Row> rows(GridFile file, Grid grid, GridForm form, List<GridView.Column> columns,
			List<CellProblem> problems) {
		Set<Integer> adopted = form.proposed(file)
			.cells()
			.stream()
			.map(CellChange::rule)
			.filter((rule) -> file.origin(rule) == GridFile.Origin.PARENT)
			.collect(Collectors.toSet());
		List<GridView.Row> rows = new ArrayList<>();
		for (GridRow row : grid.rows()) {
			rows.add(row(file, row, form, columns, problems, rows.size() + 1, adopted.contains(row.rule())));
			for (int i = 0; i < form.added().size(); i++) {
				if (form.added().get(i).model() == row.rule()) {
					rows.add(added(file, form, i, columns, problems, rows.size() + 1));
				}
			}
		}
		return rows;
	}

	private GridView.Row row(GridFile file, GridRow row, GridForm form, List<GridView.Column> columns,
			List<CellProblem> problems, int place, boolean adopted) {
		List<CellProblem> own = problems.stream().filter((problem) -> problem.rule() == row.rule()).toList();
		GridFile.Origin origin = file.origin(row.rule());
		List<GridView.Cell> cells = columns.stream()
			.map((column) -> new GridView.Cell(GridForm.cell(row.rule(), column.index()),
					form.value(file, row.rule(), column.index()), row.cells().get(column.index()).value(),
					locked(origin, column), wrong(own, column), column))
			.toList();
		return new GridView.Row("s" + row.rule(), place, row.rule(), row.code(), origin, false,
				form.removed().contains(row.rule()), adopted, sameBasis(file, form, row), cells, said(own));
	}

	private static boolean locked(GridFile.Origin origin, GridView.Column column) {
		GridColumn.Role role = column.column().role();
		boolean identity = role == GridColumn.Role.CODE || role == GridColumn.Role.NAME;
		return !origin.editable() || identity && origin != GridFile.Origin.OWN;
	}

	private GridView.Row added(GridFile file, GridForm form, int number, List<GridView.Column> columns,
			List<CellProblem> problems, int place) {
		GridEdit.NewRow row = form.added().get(number);
		List<CellProblem> own = problems.stream()
			.filter((problem) -> problem.rule() == file.rules().size() + number)
			.toList();
		List<GridView.Cell> cells = columns.stream()
			.map((column) -> new GridView.Cell(GridForm.row(number) + '.' + column.index(),
					row.values()
						.getOrDefault(column.index(), file.row(row.model()).cells().get(column.index()).value()),
					null, false, wrong(own, column), column))
			.toList();
		return new GridView.Row(GridForm.row(number), place, row.model(), code(file, row), GridFile.Origin.OWN, true,
				false, false, false, cells, said(own));
	}

	private static boolean wrong(List<CellProblem> problems, GridView.Column column) {
		return problems.stream().anyMatch((problem) -> problem.column() == column.index());
	}

	private static boolean sameBasis(GridFile file, GridForm form, GridRow row) {
		int basis = file.gridOf(row.rule()).column(GridColumn.Role.BASIS);
		return basis >= 0 && form.value(file, row.rule(), basis).equals(row.cells().get(basis).value());
	}

	private GridView.Tab tab(GridFile file, Grid grid) {
		List<String> names = grid.rows().stream().map((row) -> file.rules().get(row.rule()).name()).toList();
		String shared = names.get(0);
		for (String name : names) {
			while (!name.startsWith(shared)) {
				shared = shared.substring(0, shared.length() - 1);
			}
		}
		String clean = shared.replaceAll("[\\s:,;(-]+$", "");
		return new GridView.Tab(grid.number(), clean.isEmpty() ? names.get(0) : clean, names.size());
	}

	private List<String> said(List<CellProblem> problems) {
		return problems.stream().map(this::sentence).toList();
	}

	/** The problem with its column in front. */
	private String sentence(CellProblem problem) {
		String text = text(problem.key(), problem.arguments().toArray());
		return problem.heading().isEmpty() ? text : text("grid.problem-in", words(problem), text);
	}

	private String words(CellProblem problem) {
		GridColumn.Role role = switch (problem.heading()) {
			case "nama" -> GridColumn.Role.NAME;
			case "@kode" -> GridColumn.Role.CODE;
			case "@dasar" -> GridColumn.Role.BASIS;
			case "@asumsi" -> GridColumn.Role.ASSUMPTION;
			default -> GridColumn.Role.VALUE;
		};
		GridColumn column = new GridColumn(role, problem.heading(), null, false, List.of(), false);
		String about = this.words.about(column);
		return about.isEmpty() ? this.words.of(column) : about + ' ' + this.words.of(column);
	}

	/** What is wrong, each a link to its cell. */
	List<FormProblem> problems(GridFile file, GridForm form, List<CellProblem> problems) {
		return problems.stream().map((problem) -> {
			int added = problem.rule() - file.rules().size();
			String row = (added < 0) ? "s" + problem.rule() : GridForm.row(added);
			String field = (problem.rule() < 0) ? WHOLE
					: (problem.column() < 0) ? "baris-" + row : row + '.' + problem.column();
			String code = (added < 0) ? problem.code() : code(file, form.added().get(added));
			return code.isEmpty() ? new FormProblem(field, "grid.problem-new", sentence(problem))
					: new FormProblem(field, "grid.problem-of", code, sentence(problem));
		}).toList();
	}

	/** The code that a new row is given. */
	private static String code(GridFile file, GridEdit.NewRow row) {
		return row.values().getOrDefault(file.gridOf(row.model()).column(GridColumn.Role.CODE), "").strip();
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
