package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kaidah.engine.language.RuleFile;

/**
 * Makes an edit of cells and rows in one file. Rules keep their numbers until all is
 * done, and every mistake is told, whichever part of the edit it stands in.
 */
final class RowEditor {

	private final RuleFile file;

	private final GridEdit edit;

	private final int rules;

	private final List<CellProblem> problems = new ArrayList<>();

	private RowEditor(RuleFile file, int rules, GridEdit edit) {
		this.file = file;
		this.edit = edit;
		this.rules = rules;
	}

	/** See {@link GridEditor#apply}. */
	static Edited apply(RuleFile file, int rules, GridEdit edit) {
		return new RowEditor(file, rules, edit).made();
	}

	private Edited made() {
		List<CellChange> kept = this.edit.cells()
			.stream()
			.filter((change) -> !this.edit.removed().contains(change.rule()))
			.toList();
		Edited edited = open(this.file.text()).set(kept);
		this.problems.addAll(edited.problems());
		String longer = added(edited.text());
		if (!this.problems.isEmpty()) {
			return new Edited(this.file.text(), List.copyOf(this.problems));
		}
		return open(longer).remove(this.edit.removed().stream().map(this::moved).collect(Collectors.toSet()));
	}

	/** The lowest model first from the end, so that the numbers above it stay right. */
	private String added(String text) {
		TreeMap<Integer, List<Integer>> byModel = new TreeMap<>();
		for (int i = 0; i < this.edit.added().size(); i++) {
			byModel.computeIfAbsent(this.edit.added().get(i).model(), (model) -> new ArrayList<>()).add(i);
		}
		String longer = text;
		for (Map.Entry<Integer, List<Integer>> entry : byModel.descendingMap().entrySet()) {
			int model = entry.getKey();
			List<Integer> rows = entry.getValue();
			Edited edited = open(longer).copies(model, rows.stream().map(this::values).toList());
			edited.problems().forEach((problem) -> this.problems.add(placed(problem, model, rows)));
			longer = edited.text();
		}
		return longer;
	}

	private Map<Integer, String> values(int row) {
		return this.edit.added().get(row).values();
	}

	/**
	 * A new row has no number among the rules yet: it counts on from the last. Where a
	 * name or code is there twice, it is the new row's to change, whichever comes first.
	 */
	private CellProblem placed(CellProblem problem, int model, List<Integer> rows) {
		int row = problem.rule() - model - 1;
		if (row < 0 || row >= rows.size()) {
			row = rows.stream()
				.filter((each) -> values(each)
					.containsValue(problem.arguments().isEmpty() ? "" : problem.arguments().get(0)))
				.findFirst()
				.map(rows::indexOf)
				.orElse(0);
		}
		return new CellProblem(this.rules + rows.get(row), problem.code(), problem.column(), problem.heading(),
				problem.key(), problem.arguments());
	}

	/** The number of a rule among those that are new now. */
	private int moved(int rule) {
		return rule + (int) this.edit.added().stream().filter((row) -> row.model() < rule).count();
	}

	private GridEditor open(String text) {
		return GridEditor.open(new RuleFile(this.file.path(), text));
	}

}
