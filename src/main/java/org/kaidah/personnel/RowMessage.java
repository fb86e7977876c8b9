package org.kaidah.personnel;

import java.util.List;

/**
 * What the reader has to say about one row, or about a whole sheet or column, of a
 * workbook.
 *
 * @param sheet the sheet's name as the workbook spells it
 * @param row the row number that a spreadsheet shows, or 0 where the message is about the
 * whole sheet
 * @param column the column's name, or empty
 * @param key the message's key in {@code messages.properties}
 * @param arguments values for the message's places, already as text
 */
public record RowMessage(Level level, String sheet, int row, String column, String key, List<String> arguments) {

	/** Whether the row was taken. */
	public enum Level {

		/** Taken; a reading was chosen or the content is doubted. */
		NOTE,

		/** Not taken. */
		REJECT

	}

	public RowMessage {
		arguments = List.copyOf(arguments);
	}

}
