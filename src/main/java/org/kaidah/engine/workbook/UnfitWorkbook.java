package org.kaidah.engine.workbook;

import java.util.List;

/** Why a workbook cannot be used. */
public final class UnfitWorkbook extends Exception {

	private final String key;

	private final transient List<String> arguments;

	UnfitWorkbook(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
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
