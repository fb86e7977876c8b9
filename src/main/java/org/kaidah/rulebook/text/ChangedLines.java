package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a rule that an edit changes, word by word.
 *
 * @param code the rule's code
 * @param pieces each a run of lines that follow one another
 */
public record ChangedLines(String code, List<WordDifference> pieces) {

	/** What changes between two texts of a rule; either may be empty. */
	public static ChangedLines of(String code, String before, String after) {
		List<WordDifference> pieces = new ArrayList<>();
		StringBuilder old = new StringBuilder();
		StringBuilder now = new StringBuilder();
		for (LineDifference line : LineDifference.of(before, after)) {
			if (line.kind() == WordDifference.Kind.SAME) {
				close(old, now, pieces);
			}
			else {
				((line.kind() == WordDifference.Kind.OLD) ? old : now).append(line.text()).append('\n');
			}
		}
		close(old, now, pieces);
		return new ChangedLines(code, List.copyOf(pieces));
	}

	private static void close(StringBuilder old, StringBuilder now, List<WordDifference> pieces) {
		if (old.length() + now.length() > 0) {
			pieces.add(WordDifference.ofRules(old.toString(), now.toString()));
			old.setLength(0);
			now.setLength(0);
		}
	}

	/**
	 * What an edit changes in the rules of a file, as far as it can be made.
	 */
	public static List<ChangedLines> of(GridFile file, GridEdit edit) {
		return file.texts(edit)
			.stream()
			.filter((rule) -> !rule.before().equals(rule.after()))
			.map((rule) -> of(rule.code(), rule.before(), rule.after()))
			.toList();
	}

}
