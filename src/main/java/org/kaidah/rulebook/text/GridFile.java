package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

/**
 * A rule file as its grids show it in a jurisdiction: its own rules, and among them, at
 * their places, those of the jurisdiction it stands on that lie in a file of that name. A
 * parent's rule whose values are changed is copied with its code into the jurisdiction's
 * own file, where it replaces the parent's; one that is not stays the parent's.
 */
public final class GridFile {

	private final String path;

	private final Map<String, String> own;

	private final RuleFile shown;

	private final List<Row> rows;

	private final List<Rule> rules;

	private final List<Grid> grids;

	private final Map<Integer, Grid> gridOf = new HashMap<>();

	private final Map<Integer, GridRow> rowOf = new HashMap<>();

	/** Whose rule a row is. */
	public enum Origin {

		/** The jurisdiction's, and no other's. */
		OWN,

		/** The jurisdiction's, in the place of its parent's with that code. */
		REPLACING,

		/** The parent's; a change makes it the jurisdiction's. */
		PARENT,

		/** The parent's, and binding law: nobody else may change it. */
		BINDING,

		/** The parent's, switched off in the jurisdiction. */
		OFF;

		/** Whether values may be changed. */
		public boolean editable() {
			return this != BINDING && this != OFF;
		}

		/** Whether the text lies in a file of the jurisdiction. */
		public boolean own() {
			return this == OWN || this == REPLACING;
		}

	}

	/**
	 * Where a row's rule stands.
	 *
	 * @param path the own file; {@code null} where it is the parent's rule
	 * @param rule its number there
	 */
	record Row(Origin origin, String path, int rule) {

		boolean isParents() {
			return this.path == null;
		}

		boolean isIn(String name) {
			return name.equals(this.path);
		}

	}

	private GridFile(String path, Map<String, String> own, GridLayers layers) {
		this.path = path;
		this.own = own;
		this.shown = layers.shown();
		this.rows = layers.rows();
		ParsedFile parsed = RuleParser.parse(this.shown);
		this.rules = parsed.rules();
		this.grids = RuleGrids.of(parsed);
		for (Grid grid : this.grids) {
			grid.rows().forEach((row) -> {
				this.gridOf.put(row.rule(), grid);
				this.rowOf.put(row.rule(), row);
			});
		}
	}

	/**
	 * A file.
	 * @param path its path, such as {@code kinerja/bobot.drl}
	 * @param own the texts of all the jurisdiction's own files of rules, by their paths
	 * @param parents the parent's rules in a file of that path, in their order; empty
	 * where the jurisdiction stands on none, or it has no such file
	 * @param others codes of all other rules of the parent
	 * @param off codes of the parent's rules that are switched off
	 */
	public static GridFile of(String path, SortedMap<String, String> own, List<Rule> parents, Set<String> others,
			Set<String> off) {
		return new GridFile(path, own, parents.isEmpty() ? GridLayers.alone(path, own, others)
				: GridLayers.over(path, own, parents, others, off));
	}

	/** Its path. */
	public String path() {
		return this.path;
	}

	/**
	 * The text whose grids are shown; a jurisdiction's own only where it has no parent.
	 */
	public RuleFile shown() {
		return this.shown;
	}

	/** The rules shown, by their numbers in the grids. */
	public List<Rule> rules() {
		return this.rules;
	}

	/** The grids. */
	public List<Grid> grids() {
		return this.grids;
	}

	/** Whose rule a number stands for. */
	public Origin origin(int rule) {
		return this.rows.get(rule).origin();
	}

	/** The grid that a rule stands in. */
	public Grid gridOf(int rule) {
		return this.gridOf.get(rule);
	}

	/** The row of a rule. */
	public GridRow row(int rule) {
		return this.rowOf.get(rule);
	}

	/**
	 * What an edit makes of the jurisdiction's own files.
	 *
	 * @param files the texts of those that change, by path; empty where there is a
	 * problem
	 * @param problems why nothing is changed; those of new rows under numbers that count
	 * on from the last rule's
	 */
	public record Outcome(SortedMap<String, String> files, List<CellProblem> problems) {
	}

	/** Makes an edit. */
	public Outcome apply(GridEdit edit) {
		List<CellProblem> problems = new ArrayList<>(GridLocks.problems(this, edit));
		problems.addAll(GridEditor.open(this.shown).apply(edit).problems());
		return problems.isEmpty() ? new OwnFilesEdit(this, edit).made() : new Outcome(new TreeMap<>(), problems);
	}

	/**
	 * A rule before and after an edit.
	 *
	 * @param before empty where it is new
	 * @param after empty where it goes
	 */
	record RuleTexts(String code, String before, String after) {
	}

	/** The texts of all rules before and after an edit that can be made. */
	List<RuleTexts> texts(GridEdit edit) {
		List<Rule> changed = parsed(GridEditor.open(this.shown).set(edit.cells()));
		List<RuleTexts> texts = new ArrayList<>();
		for (int i = 0; i < this.rules.size(); i++) {
			texts.add(new RuleTexts(this.rules.get(i).code(), this.rules.get(i).text(),
					edit.removed().contains(i) ? "" : changed.get(i).text()));
		}
		for (GridEdit.NewRow row : edit.added()) {
			Rule added = added(row);
			texts.add(new RuleTexts(added.code(), "", added.text()));
		}
		return texts;
	}

	/** The rule that a new row is, where it can be made. */
	Rule added(GridEdit.NewRow row) {
		return parsed(GridEditor.open(this.shown).copy(row.model(), row.values())).get(row.model() + 1);
	}

	/** The rules of the text shown after an edit. */
	List<Rule> parsed(Edited edited) {
		return RuleParser.parse(new RuleFile(this.path, edited.text())).rules();
	}

	/** An own file; {@code null} where there is none. */
	String own(String name) {
		return this.own.get(name);
	}

	/** Where the rules shown stand, by their numbers. */
	List<Row> places() {
		return this.rows;
	}

	/** Whether a number is that of a rule. */
	boolean knows(int rule) {
		return rule >= 0 && rule < this.rows.size();
	}

	/** Whether there is such a cell. */
	public boolean knows(CellChange change) {
		return knows(change.rule()) && change.column() >= 0 && change.column() < gridOf(change.rule()).columns().size();
	}

}
