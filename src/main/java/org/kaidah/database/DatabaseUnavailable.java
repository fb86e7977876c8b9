package org.kaidah.database;

import java.util.List;

/** Why there is no database. */
public final class DatabaseUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;

	private final List<String> arguments;

	/**
	 * @param key the message's key in {@code messages.properties}
	 * @param arguments values for the message's places
	 */
	DatabaseUnavailable(String key, List<String> arguments, Throwable cause) {
		super(key + arguments, cause);
		this.key = key;
		this.arguments = List.copyOf(arguments);
	}

	/** The message's key in {@code messages.properties}. */
	public String key() {
		return this.key;
	}

	/** Values for the message's places. */
	public List<String> arguments() {
		return this.arguments;
	}

}
