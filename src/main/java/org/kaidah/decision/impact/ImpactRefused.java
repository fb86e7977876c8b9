package org.kaidah.decision.impact;

import java.util.List;

import org.kaidah.engine.language.Problem;

/** Why two editions cannot be compared. */
public final class ImpactRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String key;

	private final transient List<Object> arguments;

	private final transient List<Problem> problems;

	/**
	 * @param field the field of the form that it is about
	 * @param key the message's key in {@code messages.properties}
	 * @param problems what is wrong with the rules, where they are the reason
	 * @param arguments values for the message's places
	 */
	ImpactRefused(String field, String key, List<Problem> problems, Object... arguments) {
		super(key);
		this.field = field;
		this.key = key;
		this.problems = List.copyOf(problems);
		this.arguments = List.of(arguments);
	}

	/** The field of the form that it is about. */
	public String field() {
		return this.field;
	}

	/** The message's key in {@code messages.properties}. */
	public String key() {
		return this.key;
	}

	/** Values for the message's places. */
	public List<Object> arguments() {
		return this.arguments;
	}

	/** What is wrong with the rules; empty where they are not the reason. */
	public List<Problem> problems() {
		return this.problems;
	}

}
