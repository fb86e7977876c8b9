package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleLayout;
import org.kaidah.engine.language.Span;
import org.kaidah.engine.language.TextPiece;

/** Shows the rules of a file as grids, one for each shape (design decision 1). */
public final class RuleGrids {

	private static final Map<String, GridColumn.Role> ROLES = Map.of(Annotation.KODE, GridColumn.Role.CODE,
			Annotation.DASAR, GridColumn.Role.BASIS, Annotation.ASUMSI, GridColumn.Role.ASSUMPTION);

	private final ParsedFile file;

	private final List<TextPiece> pieces;

	private RuleGrids(ParsedFile file) {
		this.file = file;
		this.pieces = TextPiece.of(file.file().text());
	}

	/**
	 * The grids of a file, in the order of their first rules. Every rule that could be
	 * read is in exactly one.
	 */
	public static List<Grid> of(ParsedFile file) {
		RuleGrids grids = new RuleGrids(file);
		Map<String, List<Integer>> byShape = new LinkedHashMap<>();
		List<RuleShape> shapes = file.rules().stream().map(RuleShape::of).toList();
		for (int i = 0; i < shapes.size(); i++) {
			byShape.computeIfAbsent(shapes.get(i).key(), (key) -> new ArrayList<>()).add(i);
		}
		List<Grid> found = new ArrayList<>();
		byShape.values().forEach((rules) -> found.add(grids.grid(found.size(), rules, shapes)));
		return found;
	}

	private Grid grid(int number, List<Integer> rules, List<RuleShape> shapes) {
		List<GridRow> rows = new ArrayList<>();
		for (int rule : rules) {
			Rule read = this.file.rules().get(rule);
			List<GridCell> cells = header(read);
			shapes.get(rule)
				.slots()
				.forEach((slot) -> cells.add(new GridCell(slot.shown(this.file.file().text()), slot.span())));
			rows.add(new GridRow(rule, read.code(), read.span(), List.copyOf(cells)));
		}
		List<GridColumn> columns = new ArrayList<>();
		columns.add(text(GridColumn.Role.NAME, "nama"));
		for (Annotation annotation : valued(this.file.rules().get(rules.get(0)))) {
			columns.add(text(ROLES.getOrDefault(annotation.name(), GridColumn.Role.NOTE), '@' + annotation.name()));
		}
		Map<String, Integer> seen = new HashMap<>();
		for (Slot slot : shapes.get(rules.get(0)).slots()) {
			int time = seen.merge(slot.heading(), 1, Integer::sum);
			String heading = (time > 1) ? slot.heading() + " (" + time + ')' : slot.heading();
			columns.add(new GridColumn(GridColumn.Role.VALUE, heading, slot.type(), slot.list(), slot.choices(),
					isConstant(rows, columns.size())));
		}
		return new Grid(number, List.copyOf(columns), List.copyOf(rows));
	}

	private static boolean isConstant(List<GridRow> rows, int column) {
		return rows.size() > 1 && rows.stream().map((row) -> row.cells().get(column).value()).distinct().count() == 1;
	}

	private List<GridCell> header(Rule rule) {
		RuleLayout layout = RuleLayout.of(rule, this.pieces);
		List<GridCell> cells = new ArrayList<>();
		cells.add(cell(rule.name(), layout.name()));
		valued(rule).forEach((annotation) -> cells.add(cell(annotation.value(), layout.value(annotation.name()))));
		return cells;
	}

	private static List<Annotation> valued(Rule rule) {
		return rule.annotations().values().stream().filter((annotation) -> annotation.value() != null).toList();
	}

	private static GridCell cell(String value, Span span) {
		return new GridCell(value, span);
	}

	private static GridColumn text(GridColumn.Role role, String heading) {
		return new GridColumn(role, heading, CellType.TEXT, false, List.of(), false);
	}

}
