package org.kaidah.personnel;

import java.util.List;

/**
 * A file that cannot be read as a workbook at all, or not safely: nothing was taken from
 * it.
 */
public class UnusableWorkbook extends Exception {

	private final transient List<String> arguments;

	private final String key;

	/**
	 * @param key the message's key in {@code messages.properties}
	 * @param arguments values for the message's places
	 */
	public UnusableWorkbook(String key, String... arguments) {
		super(key + List.of(arguments));
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** The message's key in {@code messages.properties}. */
	public String key() {
		return this.key;
	}

	/** The values for the message's places. */
	public List<String> arguments() {
		return this.arguments;
	}

}
