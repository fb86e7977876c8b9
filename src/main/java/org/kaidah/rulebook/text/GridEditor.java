package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

	/** No code begins with it. */
	private static final String NAMED = "\"";

	private final ParsedFile file;

	private final List<Grid> grids;

	private final Map<Integer, Grid> gridOf = new HashMap<>();

	private final Map<Integer, GridRow> rowOf = new HashMap<>();

	private GridEditor(ParsedFile file) {
		this.file = file;
		this.grids = RuleGrids.of(file);
		for (Grid grid : this.grids) {
			grid.rows().forEach((row) -> {
				this.gridOf.put(row.rule(), grid);
				this.rowOf.put(row.rule(), row);
			});
		}
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
		return set(changes, shared(this.file.rules()));
	}

	private Edited set(List<CellChange> changes, Set<String> sharedBefore) {
		List<CellProblem> problems = new ArrayList<>();
		List<Replacement> replacements = new ArrayList<>();
		for (CellChange change : changes) {
			replace(change, replacements, problems);
		}
		return finish(Replacement.apply(text(), replacements), sharedBefore, problems);
	}

	/**
	 * Changes cells, adds rows and removes rows, all in the numbers that rules have now.
	 * Problems of new rows are told under numbers that count on from the last rule's.
	 */
	public Edited apply(GridEdit edit) {
		return RowEditor.apply(this.file.file(), this.file.rules().size(), edit);
	}

	private void replace(CellChange change, List<Replacement> replacements, List<CellProblem> problems) {
		Grid grid = this.gridOf.get(change.rule());
		if (grid == null || change.column() < 0 || change.column() >= grid.columns().size()) {
			problems.add(new CellProblem(change.rule(), "", change.column(), "", "grid.no-cell", List.of()));
			return;
		}
		GridColumn column = grid.columns().get(change.column());
		GridCell cell = this.rowOf.get(change.rule()).cells().get(change.column());
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
			problems.add(new CellProblem(change.rule(), this.rowOf.get(change.rule()).code(), change.column(),
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
		return copies(rule, List.of(values));
	}

	/**
	 * Adds several rows, each a copy of the same rule; problems name the new rules by the
	 * numbers they would have.
	 */
	Edited copies(int rule, List<Map<Integer, String>> rows) {
		if (!this.gridOf.containsKey(rule)) {
			return refused(rule);
		}
		String copied = new RuleBlock(text()).copiesBelow(this.file.rules().get(rule), rows.size());
		List<CellChange> changes = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			int number = rule + 1 + i;
			rows.get(i).forEach((column, value) -> changes.add(new CellChange(number, column, value)));
		}
		Edited edited = open(new RuleFile(this.file.file().path(), copied)).set(changes, shared(this.file.rules()));
		return edited.done() ? edited : new Edited(text(), edited.problems());
	}

	/** Removes a row with its rule; comments stay. */
	public Edited remove(int rule) {
		return remove(Set.of(rule));
	}

	/** Removes several rows, the last first, so that places stay right. */
	Edited remove(Set<Integer> rules) {
		String text = text();
		for (int rule : new TreeSet<>(rules).descendingSet()) {
			if (!this.gridOf.containsKey(rule)) {
				return refused(rule);
			}
			text = new RuleBlock(text).without(this.file.rules().get(rule));
		}
		return new Edited(text, List.of());
	}

	/** What was typed must not have become anything but values. */
	private Edited finish(String changed, Set<String> sharedBefore, List<CellProblem> problems) {
		if (problems.isEmpty()) {
			ParsedFile after = RuleParser.parse(new RuleFile(this.file.file().path(), changed));
			boolean same = shapes(after).equals(shapes(this.file))
					&& after.problems().size() <= this.file.problems().size();
			if (!same) {
				problems.add(new CellProblem(-1, "", -1, "", "grid.not-a-value", List.of()));
			}
			else {
				twice(after, sharedBefore, problems);
			}
		}
		return problems.isEmpty() ? new Edited(changed, List.of()) : new Edited(text(), List.copyOf(problems));
	}

	private static List<String> shapes(ParsedFile file) {
		return file.rules().stream().map((rule) -> RuleShape.of(rule).key()).toList();
	}

	/**
	 * Names and codes that are given twice now; those that were so before are for the
	 * check.
	 */
	private void twice(ParsedFile after, Set<String> before, List<CellProblem> problems) {
		Set<String> seen = new HashSet<>(before);
		for (int i = 0; i < after.rules().size(); i++) {
			Rule rule = after.rules().get(i);
			if (!seen.add(NAMED + rule.name()) && !before.contains(NAMED + rule.name())) {
				problems.add(twice(i, GridColumn.Role.NAME, rule.code(), "grid.name-twice", rule.name()));
			}
			if (!seen.add(rule.code()) && !before.contains(rule.code())) {
				problems.add(twice(i, GridColumn.Role.CODE, rule.code(), "grid.code-twice", rule.code()));
			}
		}
	}

	/** What more than one rule has: codes, and names with a mark before them. */
	private static Set<String> shared(List<Rule> rules) {
		Set<String> seen = new HashSet<>();
		Set<String> shared = new HashSet<>(Set.of(""));
		for (Rule rule : rules) {
			for (String each : List.of(rule.code(), NAMED + rule.name())) {
				if (!seen.add(each)) {
					shared.add(each);
				}
			}
		}
		return shared;
	}

	private CellProblem twice(int rule, GridColumn.Role role, String code, String key, String value) {
		Grid grid = this.gridOf.get(rule);
		int column = (grid != null) ? grid.column(role) : -1;
		return new CellProblem(rule, code, column, (column >= 0) ? grid.columns().get(column).heading() : "", key,
				List.of(value));
	}

	private Edited refused(int rule) {
		return new Edited(text(), List.of(new CellProblem(rule, "", -1, "", "grid.no-cell", List.of())));
	}

	private String text() {
		return this.file.file().text();
	}

}
