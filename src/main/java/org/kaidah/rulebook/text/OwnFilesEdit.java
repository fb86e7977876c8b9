package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleWriter;

/**
 * Makes an edit that has been found possible in a jurisdiction's own files: rules that
 * lie there are edited where they lie, the parent's are copied to the end of the file.
 */
final class OwnFilesEdit {

	private final GridFile file;

	private final GridEdit edit;

	private final SortedMap<String, String> files = new TreeMap<>();

	private final List<CellProblem> problems = new ArrayList<>();

	OwnFilesEdit(GridFile file, GridEdit edit) {
		this.file = file;
		this.edit = edit;
	}

	GridFile.Outcome made() {
		for (String copy : copies()) {
			this.files.put(this.file.path(), new RuleBlock(now(this.file.path())).append(copy));
		}
		paths().forEach(this::editInPlace);
		this.files.entrySet().removeIf((changed) -> changed.getValue().equals(this.file.own(changed.getKey())));
		return this.problems.isEmpty() ? new GridFile.Outcome(this.files, List.of())
				: new GridFile.Outcome(new TreeMap<>(), this.problems);
	}

	private String now(String path) {
		String own = Objects.requireNonNullElse(this.file.own(path), RuleWriter.HEADER);
		return this.files.getOrDefault(path, own);
	}

	/**
	 * The parent's rules with other values, and copies of those, as texts to be added.
	 */
	private List<String> copies() {
		List<CellChange> changes = this.edit.cells()
			.stream()
			.filter((change) -> place(change.rule()).isParents())
			.toList();
		List<String> texts = new ArrayList<>();
		List<Rule> changed = this.file.parsed(GridEditor.open(this.file.shown()).set(changes));
		for (int i = 0; i < changed.size(); i++) {
			if (!changed.get(i).text().equals(this.file.rules().get(i).text())) {
				texts.add(changed.get(i).text());
			}
		}
		this.edit.added()
			.stream()
			.filter((row) -> place(row.model()).isParents())
			.forEach((row) -> texts.add(this.file.added(row).text()));
		return texts;
	}

	private Set<String> paths() {
		return this.file.places()
			.stream()
			.map(GridFile.Row::path)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void editInPlace(String path) {
		GridEdit part = within(path);
		if (!part.none()) {
			Edited edited = GridEditor.open(new RuleFile(path, now(path))).apply(part);
			this.problems.addAll(edited.problems());
			this.files.put(path, edited.text());
		}
	}

	/** What the edit asks for of one file, in that file's numbers. */
	private GridEdit within(String path) {
		return new GridEdit(
				this.edit.cells()
					.stream()
					.filter((change) -> place(change.rule()).isIn(path))
					.map((change) -> new CellChange(place(change.rule()).rule(), change.column(), change.value()))
					.toList(),
				this.edit.added()
					.stream()
					.filter((row) -> place(row.model()).isIn(path))
					.map((row) -> new GridEdit.NewRow(place(row.model()).rule(), row.values()))
					.toList(),
				this.edit.removed()
					.stream()
					.map(this::place)
					.filter((place) -> place.isIn(path))
					.map(GridFile.Row::rule)
					.collect(Collectors.toSet()));
	}

	private GridFile.Row place(int rule) {
		return this.file.places().get(rule);
	}

}
