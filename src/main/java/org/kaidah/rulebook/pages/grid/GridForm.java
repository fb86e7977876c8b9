package org.kaidah.rulebook.pages.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kaidah.rulebook.text.CellChange;
import org.kaidah.rulebook.text.GridEdit;
import org.kaidah.rulebook.text.GridFile;
import org.kaidah.rulebook.text.Neighbours;

/**
 * What stands in the form of a grid: typed cells, rows that are new, rows that are to go,
 * and which bounds are to move along with others.
 *
 * @param cells what was typed, by rule and column
 * @param added new rows
 * @param removed numbers of the rules that go
 * @param along bounds that are to move along
 * @param asked bounds that were asked about
 */
record GridForm(Map<Integer, Map<Integer, String>> cells, List<GridEdit.NewRow> added, Set<Integer> removed,
		Set<String> along, Set<String> asked) {

	/** A form in which nothing is typed. */
	static final GridForm EMPTY = new GridForm(Map.of(), List.of(), Set.of(), Set.of(), Set.of());

	static final String REMOVED = "hapus";

	static final String ALONG = "bersama";

	static final String ASKED = "ditanya";

	private static final Pattern CELL = Pattern.compile("s(\\d{1,5})\\.(\\d{1,4})");

	private static final Pattern MODEL = Pattern.compile("b(\\d{1,5})");

	private static final Pattern NEW_CELL = Pattern.compile("b(\\d{1,5})\\.(\\d{1,4})");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

	/** The name of the cell of a rule. */
	static String cell(int rule, int column) {
		return "s" + rule + '.' + column;
	}

	/** The name of a new row; with a point and a column that of its cell. */
	static String row(int added) {
		return "b" + added;
	}

	/** The name of a bound that may move along. */
	static String bound(Neighbours.Left left) {
		return left.rule() + "." + left.column();
	}

	/** Reads what was sent. */
	static GridForm read(Map<String, String[]> parameters) {
		Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
		TreeMap<Integer, Integer> models = new TreeMap<>();
		Map<Integer, Map<Integer, String>> values = new HashMap<>();
		parameters.forEach((name, sent) -> {
			Matcher cell = CELL.matcher(name);
			Matcher model = MODEL.matcher(name);
			Matcher added = NEW_CELL.matcher(name);
			if (cell.matches()) {
				put(cells, cell, sent[0]);
			}
			else if (added.matches()) {
				put(values, added, sent[0]);
			}
			else if (model.matches() && NUMBER.matcher(sent[0]).matches()) {
				models.put(Integer.valueOf(model.group(1)), Integer.valueOf(sent[0]));
			}
		});
		List<GridEdit.NewRow> added = new ArrayList<>();
		models.forEach((row, model) -> added.add(new GridEdit.NewRow(model, values.getOrDefault(row, Map.of()))));
		Set<Integer> removed = all(parameters, REMOVED).stream()
			.filter((rule) -> NUMBER.matcher(rule).matches())
			.map(Integer::valueOf)
			.collect(Collectors.toCollection(TreeSet::new));
		return new GridForm(cells, added, removed, all(parameters, ALONG), all(parameters, ASKED));
	}

	/** A form in which an edit is typed. */
	static GridForm of(GridEdit edit) {
		Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
		edit.cells()
			.forEach((change) -> cells.computeIfAbsent(change.rule(), (rule) -> new TreeMap<>())
				.put(change.column(), change.value()));
		return new GridForm(cells, edit.added(), edit.removed(), Set.of(), Set.of());
	}

	private static void put(Map<Integer, Map<Integer, String>> cells, Matcher name, String value) {
		cells.computeIfAbsent(Integer.valueOf(name.group(1)), (row) -> new TreeMap<>())
			.put(Integer.valueOf(name.group(2)), normal(value));
	}

	/** Browsers send line ends of their own. */
	static String normal(String value) {
		return value.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static Set<String> all(Map<String, String[]> parameters, String name) {
		return new LinkedHashSet<>(Arrays.asList(parameters.getOrDefault(name, new String[0])));
	}

	/** The same without what is no cell or rule of a file. */
	GridForm within(GridFile file) {
		Map<Integer, Map<Integer, String>> known = new TreeMap<>();
		this.cells.forEach((rule, row) -> row.forEach((column, value) -> {
			if (file.knows(new CellChange(rule, column, value))) {
				known.computeIfAbsent(rule, (key) -> new TreeMap<>()).put(column, value);
			}
		}));
		int rules = file.rules().size();
		return new GridForm(known, this.added.stream().filter((row) -> row.model() < rules).toList(),
				this.removed.stream().filter((rule) -> rule < rules).collect(Collectors.toCollection(TreeSet::new)),
				this.along, this.asked);
	}

	/** What stands in a cell: what was typed, or what it held. */
	String value(GridFile file, int rule, int column) {
		String typed = this.cells.getOrDefault(rule, Map.of()).get(column);
		return (typed != null) ? typed : file.row(rule).cells().get(column).value();
	}

	/** The edit that is asked for, without what moves along. */
	GridEdit typed(GridFile file) {
		List<CellChange> changes = new ArrayList<>();
		this.cells.forEach((rule, row) -> row.forEach((column, value) -> {
			CellChange change = new CellChange(rule, column, value);
			if (!file.knows(change) || !file.row(rule).cells().get(column).value().equals(value)) {
				changes.add(change);
			}
		}));
		return new GridEdit(List.copyOf(changes), this.added, this.removed);
	}

	/** The edit that is asked for. */
	GridEdit edit(GridFile file) {
		return edit(file, (left) -> this.along.contains(bound(left)));
	}

	/** The edit that would be made if every bound not asked about yet moved along. */
	GridEdit proposed(GridFile file) {
		return edit(file, this::chosen);
	}

	/** Whether a bound is to move along, as far as its author has not said otherwise. */
	boolean chosen(Neighbours.Left left) {
		return this.along.contains(bound(left)) || !this.asked.contains(bound(left));
	}

	private GridEdit edit(GridFile file, Predicate<Neighbours.Left> moves) {
		GridEdit typed = typed(file);
		List<CellChange> changes = new ArrayList<>(typed.cells());
		for (Neighbours.Left left : Neighbours.left(file, typed)) {
			if (left.editable() && moves.test(left)) {
				changes.removeIf((other) -> other.rule() == left.rule() && other.column() == left.column());
				changes.add(left.along());
			}
		}
		return new GridEdit(List.copyOf(changes), typed.added(), typed.removed());
	}

	/** The same with a new row. */
	GridForm with(GridEdit.NewRow row) {
		List<GridEdit.NewRow> more = new ArrayList<>(this.added);
		more.add(row);
		return new GridForm(this.cells, List.copyOf(more), this.removed, this.along, this.asked);
	}

	/** The same without a new row. */
	GridForm withoutNew(int row) {
		List<GridEdit.NewRow> fewer = new ArrayList<>(this.added);
		if (row < fewer.size()) {
			fewer.remove(row);
		}
		return new GridForm(this.cells, List.copyOf(fewer), this.removed, this.along, this.asked);
	}

	/** The same where a rule goes, or stays after all. */
	GridForm removing(int rule, boolean goes) {
		Set<Integer> now = new TreeSet<>(this.removed);
		if (goes) {
			now.add(rule);
		}
		else {
			now.remove(rule);
		}
		return new GridForm(this.cells, this.added, Collections.unmodifiableSet(now), this.along, this.asked);
	}

}
