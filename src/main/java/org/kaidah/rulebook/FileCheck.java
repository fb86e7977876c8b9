package org.kaidah.rulebook;

import java.util.List;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.text.TextCheck;
import org.kaidah.rulebook.text.TextProblem;

/**
 * What is wrong with a file of rules while somebody writes it: its grammar and words, and
 * what it says against the other files of its jurisdiction and against the rules below,
 * such as a code that is taken or weights that do not add up. Only the file itself is
 * read anew and nothing is compiled, so that it is quick enough for every pause in
 * typing.
 */
public final class FileCheck {

	private FileCheck() {
	}

	/**
	 * The problems of a file, in its order.
	 * @param book the rules it belongs to, with any text of that file
	 * @param code its jurisdiction
	 * @param path its path in the jurisdiction's folder
	 */
	public static List<TextProblem> of(RuleBook book, String code, String path, String text) {
		String name = Jurisdiction.place(code) + path;
		ParsedFile file = RuleParser.parse(new RuleFile(name, text));
		List<Problem> problems = book.with(code, file).ruleSet(code).problems();
		return TextCheck.of(file, problems.stream().filter((problem) -> problem.file().equals(name)).toList());
	}

}
