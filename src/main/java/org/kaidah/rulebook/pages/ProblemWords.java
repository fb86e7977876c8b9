package org.kaidah.rulebook.pages;

import java.util.List;

import org.kaidah.engine.language.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What is wrong with rules, in the reader's words: with what was probably meant where it
 * can be guessed, and kinds of values by their names.
 */
@Component
public class ProblemWords {

	/** Ends the key of a message that says what was probably meant, its last value. */
	private static final String GUESS = ".maybe";

	private static final String KIND = "kind.";

	private final MessageSource messages;

	ProblemWords(MessageSource messages) {
		this.messages = messages;
	}

	/** A problem in a sentence. */
	public String of(Problem problem) {
		return this.messages.getMessage(key(problem.key(), problem.arguments()), arguments(problem.arguments()),
				LocaleContextHolder.getLocale());
	}

	/** The key of the message: the one that has a guess where there is one. */
	public String key(String key, List<String> arguments) {
		boolean guess = !arguments.isEmpty() && !arguments.get(arguments.size() - 1).isEmpty()
				&& find(key + GUESS) != null;
		return guess ? key + GUESS : key;
	}

	/**
	 * Values for the message's places; never none, so that its quotes are read as such.
	 */
	public Object[] arguments(List<String> arguments) {
		return arguments.isEmpty() ? new Object[] { "" } : arguments.stream().map(this::word).toArray();
	}

	private Object word(String argument) {
		String kind = argument.startsWith(KIND) ? find(argument) : null;
		return (kind != null) ? kind : argument;
	}

	private String find(String key) {
		return this.messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
	}

}
