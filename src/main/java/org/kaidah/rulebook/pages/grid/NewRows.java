package org.kaidah.rulebook.pages.grid;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.text.Grid;
import org.kaidah.rulebook.text.GridColumn;
import org.kaidah.rulebook.text.GridEdit;
import org.kaidah.rulebook.text.GridFile;
import org.kaidah.rulebook.text.GridRow;

/** Rows to be added, with a code that nobody has and a name to be thought of. */
final class NewRows {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})(\\.[a-z]+)?");

	private final GridFile file;

	private final GridForm form;

	private final Set<String> taken;

	/**
	 * @param taken codes of all rules that apply
	 */
	NewRows(GridFile file, GridForm form, Set<String> taken) {
		this.file = file;
		this.form = form;
		this.taken = new LinkedHashSet<>(taken);
		file.rules().stream().map(Rule::code).forEach(this.taken::add);
		form.added().forEach((row) -> this.taken.addAll(row.values().values()));
	}

	/** A copy of a rule as it stands in the form. */
	GridForm copy(int rule) {
		Map<Integer, String> values = new TreeMap<>();
		Grid grid = this.file.gridOf(rule);
		for (int i = 0; i < grid.columns().size(); i++) {
			values.put(i, this.form.value(this.file, rule, i));
		}
		return with(rule, grid, values);
	}

	/** A copy of a row that is new itself. */
	GridForm copyNew(int row) {
		GridEdit.NewRow copied = this.form.added().get(row);
		return with(copied.model(), this.file.gridOf(copied.model()), new TreeMap<>(copied.values()));
	}

	/** An empty row below the last one that may be copied; what all rows share stays. */
	GridForm empty(Grid grid) {
		int model = model(this.file, grid);
		Map<Integer, String> values = new TreeMap<>();
		for (int i = 0; i < grid.columns().size(); i++) {
			GridColumn column = grid.columns().get(i);
			boolean kept = column.role() != GridColumn.Role.VALUE || column.constant() || !column.choices().isEmpty();
			values.put(i, kept ? this.file.row(model).cells().get(i).value() : "");
		}
		return with(model, grid, values);
	}

	/** The last rule of a grid that may be copied. */
	static int model(GridFile file, Grid grid) {
		return grid.rows()
			.stream()
			.map(GridRow::rule)
			.filter((rule) -> file.origin(rule).editable())
			.reduce((first, second) -> second)
			.orElse(grid.rows().get(grid.rows().size() - 1).rule());
	}

	private GridForm with(int model, Grid grid, Map<Integer, String> values) {
		for (int i = 0; i < grid.columns().size(); i++) {
			if (grid.columns().get(i).role() == GridColumn.Role.CODE) {
				values.put(i, free(values.getOrDefault(i, "")));
			}
			else if (grid.columns().get(i).role() == GridColumn.Role.NAME) {
				values.put(i, "");
			}
		}
		return this.form.with(new GridEdit.NewRow(model, values));
	}

	/** The next number after a code's own that nobody has; nothing where it has none. */
	private String free(String code) {
		Matcher form = NUMBERED.matcher(code);
		if (!form.matches()) {
			return "";
		}
		String end = (form.group(3) != null) ? form.group(3) : "";
		int width = form.group(2).startsWith("0") ? form.group(2).length() : 1;
		for (int number = Integer.parseInt(form.group(2)) + 1;; number++) {
			String next = form.group(1) + ("%0" + width + "d").formatted(number) + end;
			if (!this.taken.contains(next)) {
				return next;
			}
		}
	}

}
