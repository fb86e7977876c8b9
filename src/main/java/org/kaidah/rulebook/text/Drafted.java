package org.kaidah.rulebook.text;

import java.util.List;

import org.kaidah.engine.language.RuleWriter;

/**
 * The rules that a filled-in pattern makes.
 *
 * @param text the rules; empty where there is a problem
 * @param problems what is wrong with the input; empty where nothing is
 */
public record Drafted(String text, List<FieldProblem> problems) {

	/**
	 * A rule file with these rules at its end, in its own line ends.
	 * @param file the file's text; an empty one gets the usual beginning
	 */
	public String appendedTo(String file) {
		return new RuleBlock(file.isBlank() ? RuleWriter.HEADER : file).append(this.text);
	}

}
