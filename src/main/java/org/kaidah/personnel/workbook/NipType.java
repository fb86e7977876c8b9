package org.kaidah.personnel.workbook;

import java.util.regex.Pattern;

import org.kaidah.personnel.Spaces;

/**
 * The NIP, the only key between sheets: 18 digits, kept as text. Spaces of the printed
 * grouping and the apostrophe with which a spreadsheet forces text are dropped; a number
 * has already lost its last three digits.
 */
final class NipType implements ValueType {

	private static final String MARKS = "'`\u2018\u2019\u00B4";

	private static final Pattern DIGITS = Pattern.compile("[0-9]{18}");

	private static final Pattern SCIENTIFIC = Pattern.compile("[0-9][.,]?[0-9]*[eE]\\+?[0-9]{1,2}");

	private final Repeated<String> repeated = new Repeated<>();

	@Override
	public Reading read(RawCell cell) {
		if (cell.kind() != CellKind.TEXT) {
			return Reading.fault("nip-number", cell.shown());
		}
		String nip = DIGITS.matcher(cell.text()).matches() ? cell.text() : this.repeated.one(stripped(cell.text()));
		if (DIGITS.matcher(nip).matches()) {
			return Reading.of(nip);
		}
		if (SCIENTIFIC.matcher(nip).matches()) {
			return Reading.fault("nip-scientific", cell.shown());
		}
		return Reading.fault("nip-form", cell.shown(), String.valueOf(nip.length()));
	}

	private static String stripped(String text) {
		StringBuilder stripped = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Spaces.isSpace(c) && MARKS.indexOf(c) < 0) {
				stripped.append(c);
			}
		}
		return stripped.toString();
	}

}
