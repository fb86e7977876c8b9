package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.engine.language.RuleWriter;

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
	private record Row(Origin origin, String path, int rule) {
	}

	private GridFile(String path, Map<String, String> own, RuleFile shown, List<Row> rows) {
		this.path = path;
		this.own = own;
		this.shown = shown;
		this.rows = rows;
		ParsedFile parsed = RuleParser.parse(shown);
		this.rules = parsed.rules();
		this.grids = RuleGrids.of(parsed);
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
		return parents.isEmpty() ? plain(path, own, others) : laid(path, own, parents, others, off);
	}

	private static GridFile plain(String path, SortedMap<String, String> own, Set<String> others) {
		RuleFile file = new RuleFile(path, own.getOrDefault(path, RuleWriter.HEADER));
		List<Row> rows = new ArrayList<>();
		for (Rule rule : RuleParser.parse(file).rules()) {
			rows.add(new Row(others.contains(rule.code()) ? Origin.REPLACING : Origin.OWN, path, rows.size()));
		}
		return new GridFile(path, own, file, List.copyOf(rows));
	}

	private static GridFile laid(String path, SortedMap<String, String> own, List<Rule> parents, Set<String> others,
			Set<String> off) {
		Map<String, Row> places = new HashMap<>();
		Map<String, String> texts = new HashMap<>();
		Set<String> below = parents.stream().map(Rule::code).collect(Collectors.toSet());
		List<Row> rows = new ArrayList<>();
		StringBuilder additions = new StringBuilder();
		List<Row> added = new ArrayList<>();
		own.forEach((name, text) -> {
			List<Rule> rules = RuleParser.parse(new RuleFile(name, text)).rules();
			for (int i = 0; i < rules.size(); i++) {
				String code = rules.get(i).code();
				if (below.contains(code) && places.putIfAbsent(code, new Row(Origin.REPLACING, name, i)) == null) {
					texts.put(code, rules.get(i).text());
				}
				else if (name.equals(path)) {
					additions.append('\n').append(rules.get(i).text()).append('\n');
					added.add(new Row(others.contains(code) ? Origin.REPLACING : Origin.OWN, name, i));
				}
			}
		});
		StringBuilder shown = new StringBuilder(RuleWriter.HEADER);
		for (Rule rule : parents) {
			shown.append('\n').append(texts.getOrDefault(rule.code(), rule.text())).append('\n');
			rows.add(places.getOrDefault(rule.code(), new Row(origin(rule, off), null, rows.size())));
		}
		rows.addAll(added);
		return new GridFile(path, own, new RuleFile(path, shown.append(additions).toString()), List.copyOf(rows));
	}

	private static Origin origin(Rule rule, Set<String> off) {
		if (rule.binding()) {
			return Origin.BINDING;
		}
		return off.contains(rule.code()) ? Origin.OFF : Origin.PARENT;
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
		return this.grids.stream()
			.filter((grid) -> grid.rows().stream().anyMatch((row) -> row.rule() == rule))
			.findFirst()
			.orElseThrow();
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
		List<CellProblem> problems = new ArrayList<>(locked(edit));
		problems.addAll(GridEditor.open(this.shown).apply(edit).problems());
		SortedMap<String, String> files = new TreeMap<>();
		if (problems.isEmpty()) {
			copies(edit).forEach((text) -> files.put(this.path,
					new RuleBlock(files.getOrDefault(this.path, before())).append(text)));
			problems.addAll(inPlace(edit, files));
		}
		return problems.isEmpty() ? new Outcome(files, List.of()) : new Outcome(new TreeMap<>(), problems);
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
		GridEditor editor = GridEditor.open(this.shown);
		List<Rule> changed = parsed(editor.set(edit.cells()));
		List<RuleTexts> texts = new ArrayList<>();
		for (int i = 0; i < this.rules.size(); i++) {
			texts.add(new RuleTexts(this.rules.get(i).code(), this.rules.get(i).text(),
					edit.removed().contains(i) ? "" : changed.get(i).text()));
		}
		for (GridEdit.NewRow row : edit.added()) {
			Rule added = parsed(editor.copy(row.model(), row.values())).get(row.model() + 1);
			texts.add(new RuleTexts(added.code(), "", added.text()));
		}
		return texts;
	}

	private String before() {
		return this.own.getOrDefault(this.path, RuleWriter.HEADER);
	}

	/**
	 * The parent's rules with other values, and copies of those, as texts to be added.
	 */
	private List<String> copies(GridEdit edit) {
		List<CellChange> changes = edit.cells().stream().filter((change) -> parents(change.rule())).toList();
		List<String> texts = new ArrayList<>();
		GridEditor editor = GridEditor.open(this.shown);
		List<Rule> changed = parsed(editor.set(changes));
		for (int i = 0; i < changed.size(); i++) {
			if (!changed.get(i).text().equals(this.rules.get(i).text())) {
				texts.add(changed.get(i).text());
			}
		}
		for (GridEdit.NewRow row : edit.added()) {
			if (parents(row.model())) {
				texts.add(parsed(editor.copy(row.model(), row.values())).get(row.model() + 1).text());
			}
		}
		return texts;
	}

	private List<Rule> parsed(Edited edited) {
		return RuleParser.parse(new RuleFile(this.path, edited.text())).rules();
	}

	/** Rules that lie in own files are edited where they lie. */
	private List<CellProblem> inPlace(GridEdit edit, SortedMap<String, String> files) {
		List<CellProblem> problems = new ArrayList<>();
		Map<String, GridEdit> byFile = new LinkedHashMap<>();
		Set<String> paths = this.rows.stream()
			.filter((row) -> row.path() != null)
			.map(Row::path)
			.collect(Collectors.toCollection(TreeSet::new));
		paths.forEach((name) -> byFile.put(name, within(name, edit)));
		byFile.forEach((name, part) -> {
			if (!part.none()) {
				String text = files.getOrDefault(name, this.own.getOrDefault(name, RuleWriter.HEADER));
				Edited edited = GridEditor.open(new RuleFile(name, text)).apply(part);
				problems.addAll(edited.problems());
				files.put(name, edited.text());
			}
		});
		files.entrySet().removeIf((file) -> file.getValue().equals(this.own.get(file.getKey())));
		return problems;
	}

	/** What an edit asks for of one file, in that file's numbers. */
	private GridEdit within(String name, GridEdit edit) {
		return new GridEdit(
				edit.cells()
					.stream()
					.filter((change) -> in(name, change.rule()))
					.map((change) -> new CellChange(this.rows.get(change.rule()).rule(), change.column(),
							change.value()))
					.toList(),
				edit.added()
					.stream()
					.filter((row) -> in(name, row.model()))
					.map((row) -> new GridEdit.NewRow(this.rows.get(row.model()).rule(), row.values()))
					.toList(),
				edit.removed()
					.stream()
					.filter((rule) -> in(name, rule))
					.map((rule) -> this.rows.get(rule).rule())
					.collect(Collectors.toSet()));
	}

	private boolean in(String name, int rule) {
		return name.equals(this.rows.get(rule).path());
	}

	private boolean parents(int rule) {
		return this.rows.get(rule).path() == null;
	}

	/** What the parent's law, or the code that it is replaced by, forbids. */
	private List<CellProblem> locked(GridEdit edit) {
		List<CellProblem> problems = new ArrayList<>();
		for (CellChange change : edit.cells()) {
			if (knows(change) && changes(change)) {
				Origin origin = origin(change.rule());
				GridColumn.Role role = gridOf(change.rule()).columns().get(change.column()).role();
				boolean identity = role == GridColumn.Role.CODE || role == GridColumn.Role.NAME;
				if (!origin.editable()) {
					problems.add(problem(change, (origin == Origin.OFF) ? "grid.locked-off" : "grid.locked-binding"));
				}
				else if (identity && origin != Origin.OWN) {
					problems.add(problem(change, "grid.locked-identity"));
				}
			}
		}
		for (int rule : new TreeSet<>(edit.removed())) {
			if (known(rule) && parents(rule)) {
				problems.add(problem(new CellChange(rule, -1, ""), "grid.locked-remove"));
			}
		}
		for (GridEdit.NewRow row : edit.added()) {
			if (known(row.model()) && !origin(row.model()).editable()) {
				problems.add(problem(new CellChange(row.model(), -1, ""), "grid.locked-copy"));
			}
		}
		return problems;
	}

	private boolean known(int rule) {
		return rule >= 0 && rule < this.rows.size();
	}

	/** Whether there is such a cell. */
	public boolean knows(CellChange change) {
		return known(change.rule()) && change.column() >= 0 && change.column() < gridOf(change.rule()).columns().size();
	}

	private boolean changes(CellChange change) {
		return !row(change.rule()).cells().get(change.column()).value().equals(change.value());
	}

	/** The row of a rule. */
	public GridRow row(int rule) {
		return gridOf(rule).rows().stream().filter((row) -> row.rule() == rule).findFirst().orElseThrow();
	}

	private CellProblem problem(CellChange change, String key) {
		String heading = (change.column() >= 0) ? gridOf(change.rule()).columns().get(change.column()).heading() : "";
		return new CellProblem(change.rule(), this.rules.get(change.rule()).code(), change.column(), heading, key,
				List.of(this.rules.get(change.rule()).code()));
	}

}
