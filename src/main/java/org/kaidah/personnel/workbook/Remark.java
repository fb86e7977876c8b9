package org.kaidah.personnel.workbook;

import java.util.List;

/**
 * Something to say about a cell or a row, not yet bound to a place.
 *
 * @param key the message's key
 * @param arguments what is in the cell and what would be right, as text
 */
record Remark(String key, List<String> arguments) {

	static Remark of(String key, String... arguments) {
		return new Remark("workbook." + key, List.of(arguments));
	}

}
