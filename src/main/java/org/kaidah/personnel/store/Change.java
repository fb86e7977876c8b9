package org.kaidah.personnel.store;

import java.time.LocalDate;

/**
 * Where a change of the stored data comes from, as the history tells it later.
 *
 * @param kind what was done, a key below {@code change.} in {@code messages.properties}
 * @param fileName the file as its owner named it, or {@code null}
 * @param fileHash its SHA-256 in hexadecimal digits, or {@code null}
 * @param asOf the date of which the data were judged, or {@code null}
 * @param rowsNoted rows taken with a note
 * @param rowsRefused rows not taken
 */
public record Change(String kind, String fileName, String fileHash, LocalDate asOf, int rowsNoted, int rowsRefused) {

	/** Rows of a workbook. */
	public static final String IMPORT = "import";

	/** The fictitious people that come with the program. */
	public static final String SAMPLE = "sample";

	/** A change that comes from no file. */
	public static Change of(String kind, LocalDate asOf) {
		return new Change(kind, null, null, asOf, 0, 0);
	}

}
