package org.kaidah.rulebook.text;

import java.util.List;

/**
 * What came of an edit.
 *
 * @param text the file's new text; the old one where there is a problem
 * @param problems why nothing was changed; empty where it was
 */
public record Edited(String text, List<CellProblem> problems) {

	/** Whether the edit was made. */
	public boolean done() {
		return this.problems.isEmpty();
	}

}
