package org.kaidah.rulebook.pages.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.text.LineDifference;
import org.kaidah.rulebook.text.WordDifference;

/**
 * A file that differs between two documents.
 *
 * @param path its path in the jurisdiction's folder
 * @param before its text as it was; empty where it is new
 * @param after its text as it is; empty where it is gone
 */
record FileChange(String path, String before, String after) {

	/** Lines shown around those that differ. */
	private static final int AROUND = 2;

	/** How a file differs. */
	enum Kind {

		/** It was not there. */
		ADDED,
		/** It is gone. */
		REMOVED,
		/** Its text differs. */
		CHANGED

	}

	/** The files that differ, in the order of their paths. */
	static List<FileChange> between(RuleDocument before, RuleDocument after) {
		TreeSet<String> paths = new TreeSet<>(before.files().keySet());
		paths.addAll(after.files().keySet());
		return paths.stream()
			.filter((path) -> !Objects.equals(before.text(path), after.text(path)))
			.map((path) -> new FileChange(path, Objects.requireNonNullElse(before.text(path), ""),
					Objects.requireNonNullElse(after.text(path), "")))
			.toList();
	}

	/** How it differs. */
	public Kind kind() {
		return this.before.isEmpty() ? Kind.ADDED : this.after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
	}

	/** Whether it holds rules. */
	public boolean ofRules() {
		return this.path.endsWith(RuleDocument.RULES);
	}

	/** The lines that differ and those around them. */
	public List<LineDifference> lines() {
		List<LineDifference> all = LineDifference.of(this.before, this.after);
		List<LineDifference> shown = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			List<LineDifference> near = all.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND + 1));
			if (near.stream().anyMatch((line) -> line.kind() != WordDifference.Kind.SAME)) {
				shown.add(all.get(i));
			}
		}
		return shown;
	}

}
