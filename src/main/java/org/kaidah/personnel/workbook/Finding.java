package org.kaidah.personnel.workbook;

import java.util.List;

/**
 * A {@link Remark} about a column of a row.
 *
 * @param column the column's name, or empty for the whole row
 */
record Finding(String column, String key, List<String> arguments) {

	static Finding of(String column, Remark remark) {
		return new Finding(column, remark.key(), remark.arguments());
	}

	static Finding of(String column, String key, String... arguments) {
		return of(column, Remark.of(key, arguments));
	}

}
