package org.kaidah.personnel.workbook;

import java.util.stream.Collectors;

/**
 * A reading in one line, for tables in tests: {@code value}, {@code value +note}, or
 * {@code !fault}.
 */
final class Readings {

	private Readings() {
	}

	static String of(ValueType type, CellKind kind, String text) {
		Reading reading = type.read(new RawCell(kind, text));
		if (reading.isFault()) {
			return "!" + reading.fault().key().replace("workbook.", "");
		}
		String notes = reading.notes()
			.stream()
			.map((note) -> " +" + note.key().replace("workbook.", ""))
			.collect(Collectors.joining());
		return reading.value() + notes;
	}

	static String ofText(ValueType type, String text) {
		return of(type, CellKind.TEXT, text);
	}

}
