package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

/**
 * Edits a rule file through its grids: a value is replaced at its exact place, a row is
 * the text of its rule. Comments, blank lines, line ends and everything else stay as they
 * are. An edit is made as a whole or not at all.
 */
public final class GridEditor {

	private final ParsedFile file;

	private final List<Grid> grids;

	private GridEditor(ParsedFile file) {
		this.file = file;
		this.grids = RuleGrids.of(file);
	}

	/** Opens a file; rules with a mistake in their grammar are in no grid. */
	public static GridEditor open(RuleFile file) {
		return new GridEditor(RuleParser.parse(file));
	}

	/** The file's grids. */
	public List<Grid> grids() {
		return this.grids;
	}

	/** Replaces the values of cells. A value entered as it is shown changes nothing. */
	public Edited set(List<CellChange> changes) {
		List<CellProblem> problems = new ArrayList<>();
		List<Replacement> replacements = new ArrayList<>();
		for (CellChange change : changes) {
			replace(change, replacements, problems);
		}
		return finish(Replacement.apply(text(), replacements), problems);
	}

	private void replace(CellChange change, List<Replacement> replacements, List<CellProblem> problems) {
		Grid grid = gridOf(change.rule());
		if (grid == null || change.column() < 0 || change.column() >= grid.columns().size()) {
			problems.add(new CellProblem(change.rule(), "", change.column(), "", "grid.no-cell", List.of()));
			return;
		}
		GridColumn column = grid.columns().get(change.column());
		GridCell cell = rowOf(grid, change.rule()).cells().get(change.column());
		if (cell.value().equals(change.value().replace("\r\n", "\n"))) {
			return;
		}
		try {
			List<String> written = CellInput.written(column, change.value());
			if (column.list()) {
				Slot slot = slot(grid, change);
				replacements.addAll(Replacement.list(slot.literals(), written));
			}
			else {
				replacements.add(new Replacement(cell.span().from(), cell.span().to(), written.get(0)));
			}
		}
		catch (CellInput.Unfit ex) {
			problems.add(new CellProblem(change.rule(), rowOf(grid, change.rule()).code(), change.column(),
					column.heading(), ex.key(), ex.arguments()));
		}
	}

	private Slot slot(Grid grid, CellChange change) {
		List<Slot> slots = RuleShape.of(this.file.rules().get(change.rule())).slots();
		return slots.get(change.column() - (grid.columns().size() - slots.size()));
	}

	/**
	 * Adds a row: a copy of a rule right below it, with other values.
	 * @param rule the number of the rule to copy
	 * @param values new values by column; name and code must be among them, because both
	 * are unique
	 */
	public Edited copy(int rule, Map<Integer, String> values) {
		Grid grid = gridOf(rule);
		if (grid == null) {
			return refused(rule, "grid.no-cell");
		}
		RuleBlock block = new RuleBlock(text());
		Rule original = this.file.rules().get(rule);
		GridEditor longer = open(new RuleFile(this.file.file().path(), block.copyBelow(original)));
		List<CellChange> changes = values.entrySet()
			.stream()
			.map((entry) -> new CellChange(rule + 1, entry.getKey(), entry.getValue()))
			.toList();
		Edited edited = longer.set(changes);
		return edited.done() ? edited : new Edited(text(), edited.problems());
	}

	/** Removes a row with its rule; comments stay. */
	public Edited remove(int rule) {
		if (gridOf(rule) == null) {
			return refused(rule, "grid.no-cell");
		}
		return new Edited(new RuleBlock(text()).without(this.file.rules().get(rule)), List.of());
	}

	/** What was typed must not have become anything but values. */
	private Edited finish(String changed, List<CellProblem> problems) {
		if (problems.isEmpty()) {
			ParsedFile after = RuleParser.parse(new RuleFile(this.file.file().path(), changed));
			boolean same = shapes(after).equals(shapes(this.file))
					&& after.problems().size() <= this.file.problems().size();
			if (!same) {
				problems.add(new CellProblem(-1, "", -1, "", "grid.not-a-value", List.of()));
			}
			else {
				twice(after, problems);
			}
		}
		return problems.isEmpty() ? new Edited(changed, List.of()) : new Edited(text(), List.copyOf(problems));
	}

	private static List<String> shapes(ParsedFile file) {
		return file.rules().stream().map((rule) -> RuleShape.of(rule).key()).toList();
	}

	private void twice(ParsedFile after, List<CellProblem> problems) {
		Set<String> names = new HashSet<>();
		Set<String> codes = new HashSet<>();
		for (int i = 0; i < after.rules().size(); i++) {
			Rule rule = after.rules().get(i);
			if (!names.add(rule.name())) {
				problems.add(twice(i, GridColumn.Role.NAME, rule.code(), "grid.name-twice", rule.name()));
			}
			if (!rule.code().isEmpty() && !codes.add(rule.code())) {
				problems.add(twice(i, GridColumn.Role.CODE, rule.code(), "grid.code-twice", rule.code()));
			}
		}
	}

	private CellProblem twice(int rule, GridColumn.Role role, String code, String key, String value) {
		Grid grid = gridOf(rule);
		int column = (grid != null) ? grid.column(role) : -1;
		return new CellProblem(rule, code, column, (column >= 0) ? grid.columns().get(column).heading() : "", key,
				List.of(value));
	}

	private Edited refused(int rule, String key) {
		return new Edited(text(), List.of(new CellProblem(rule, "", -1, "", key, List.of())));
	}

	private String text() {
		return this.file.file().text();
	}

	private Grid gridOf(int rule) {
		return this.grids.stream().filter((grid) -> rowOf(grid, rule) != null).findFirst().orElse(null);
	}

	private static GridRow rowOf(Grid grid, int rule) {
		return grid.rows().stream().filter((row) -> row.rule() == rule).findFirst().orElse(null);
	}

}
