package org.kaidah.rulebook.pages.writing;

import java.util.Collection;
import java.util.List;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.FileCheck;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.ProblemWords;
import org.kaidah.rulebook.text.TextProblem;
import org.springframework.stereotype.Component;

/** What is wrong with the text of a draft's file, saved or not. */
@Component
class FileProblems {

	private final DraftDesk desk;

	private final EditionBooks books;

	private final ProblemWords words;

	FileProblems(DraftDesk desk, EditionBooks books, ProblemWords words) {
		this.desk = desk;
		this.books = books;
		this.words = words;
	}

	/** The problems of a file with a text, in its order. */
	List<FileProblem> of(Draft draft, String path, String text) {
		if (path.endsWith(RuleDocument.RULES)) {
			return FileCheck.of(this.desk.book(draft), draft.jurisdiction(), path, text)
				.stream()
				.map((problem) -> shown(problem, text))
				.toList();
		}
		RuleDocument document = this.desk.document(draft).with(path, text);
		return placed(this.books.of(draft.jurisdiction(), document, draft.text().parent())
			.ruleSet(draft.jurisdiction())
			.problems(), Jurisdiction.place(draft.jurisdiction()) + path, text);
	}

	/** Those among problems that are a file's. */
	List<FileProblem> placed(Collection<Problem> problems, String file, String text) {
		return problems.stream().filter((problem) -> problem.file().equals(file)).map((problem) -> {
			int from = offset(text, problem.line()) + Math.max(0, problem.column() - 1);
			int end = text.indexOf('\n', Math.min(from, text.length()));
			return shown(new TextProblem(problem, from, (end < 0) ? text.length() : end, 0), text);
		}).toList();
	}

	private FileProblem shown(TextProblem placed, String text) {
		Problem problem = placed.problem();
		String line = (problem.line() > 0) ? line(text, problem.line()) : "";
		return new FileProblem(problem.line(), problem.column(), placed.from(), placed.to(), problem.isError(),
				this.words.of(problem), line);
	}

	private static String line(String text, int number) {
		int from = Math.min(offset(text, number), text.length());
		int end = text.indexOf('\n', from);
		return text.substring(from, (end < 0) ? text.length() : end).strip();
	}

	/** Where a line begins. */
	private static int offset(String text, int line) {
		int at = 0;
		for (int i = 1; i < line; i++) {
			int end = text.indexOf('\n', at);
			if (end < 0) {
				return at;
			}
			at = end + 1;
		}
		return at;
	}

}
