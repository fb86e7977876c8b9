package org.kaidah.personnel;

import java.util.ArrayList;
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

	private static final String JOINED = "workbook.faults";

	public RowMessage {
		arguments = List.copyOf(arguments);
	}

	/**
	 * One message for several faults of the same row: its arguments are the number of
	 * faults and their columns, then each fault's column, key, number of arguments and
	 * arguments.
	 * @param faults two or more messages about the same row
	 */
	public static RowMessage joined(List<RowMessage> faults) {
		RowMessage first = faults.get(0);
		List<String> arguments = new ArrayList<>();
		arguments.add(String.valueOf(faults.size()));
		arguments.add(String.join(", ", faults.stream().map(RowMessage::column).distinct().toList()));
		for (RowMessage fault : faults) {
			arguments.addAll(List.of(fault.column, fault.key, String.valueOf(fault.arguments.size())));
			arguments.addAll(fault.arguments);
		}
		return new RowMessage(first.level, first.sheet, first.row, first.column, JOINED, arguments);
	}

	/** The messages that {@link #joined} put together; otherwise this message alone. */
	public List<RowMessage> parts() {
		if (!this.key.equals(JOINED)) {
			return List.of(this);
		}
		List<RowMessage> parts = new ArrayList<>();
		int at = 2;
		while (at < this.arguments.size()) {
			int end = at + 3 + Integer.parseInt(this.arguments.get(at + 2));
			parts.add(new RowMessage(this.level, this.sheet, this.row, this.arguments.get(at),
					this.arguments.get(at + 1), this.arguments.subList(at + 3, end)));
			at = end;
		}
		return parts;
	}

}
