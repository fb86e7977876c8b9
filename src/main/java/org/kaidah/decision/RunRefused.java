package org.kaidah.decision;

import java.util.List;

/** Why a run cannot start. */
public final class RunRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String key;

	private final transient List<Object> arguments;

	/**
	 * @param field what of the request it is about, as {@link RunRequest} names it
	 * @param key the message's key in {@code messages.properties}
	 * @param arguments values for the message's places
	 */
	RunRefused(String field, String key, Object... arguments) {
		super(key);
		this.field = field;
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** What of the request it is about, as {@link RunRequest} names it. */
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

}
