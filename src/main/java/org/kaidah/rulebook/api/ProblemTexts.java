package org.kaidah.rulebook.api;

import java.util.List;

import org.kaidah.engine.language.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Problems of files in words, for other systems. */
@Component
class ProblemTexts {

	private final MessageSource messages;

	/**
	 * What is wrong with a file, or may be.
	 *
	 * @param line from 1; 0 where the file as a whole is meant
	 * @param column from 1; 0 where the line is not known
	 * @param code the code of the rule concerned, or {@code null}
	 */
	record FileProblem(Problem.Severity severity, String file, int line, int column, String code, String message) {
	}

	ProblemTexts(MessageSource messages) {
		this.messages = messages;
	}

	List<FileProblem> of(List<Problem> problems) {
		return problems.stream()
			.map((problem) -> new FileProblem(problem.severity(), problem.file(), problem.line(), problem.column(),
					problem.code(), text(problem.key(), problem.arguments().toArray())))
			.toList();
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
