package org.kaidah.personnel.workbook;

/** Makes a {@link RawCell} of a cell's type, style and stored value. */
final class CellDecoder {

	private final SharedStrings strings;

	private final boolean[] dateStyles;

	private final String part;

	private final InlineTexts inline;

	private final Repeated<String> numbers = new Repeated<>();

	/**
	 * @param dateStyles by number of the cell style, whether it shows a number as a date
	 * @param part the sheet's name for refusals
	 */
	CellDecoder(SharedStrings strings, InlineTexts inline, boolean[] dateStyles, String part) {
		this.strings = strings;
		this.inline = inline;
		this.dateStyles = dateStyles;
		this.part = part;
	}

	/** The cell, or {@code null} if it has a style only. */
	RawCell decode(String type, String style, String value) {
		if (value.isEmpty()) {
			return null;
		}
		return switch ((type == null) ? "n" : type) {
			case "s" -> new RawCell(CellKind.TEXT, shared(value));
			case "n" -> new RawCell(isDate(style) ? CellKind.DATE_NUMBER : CellKind.NUMBER, this.numbers.one(value));
			case "b" -> new RawCell(CellKind.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE");
			case "e" -> new RawCell(CellKind.ERROR, value);
			case "d" -> new RawCell(CellKind.ISO_DATE, value);
			// also type str without a formula: some exporters write plain text so
			default -> new RawCell(CellKind.TEXT, this.inline.one(value));
		};
	}

	private String shared(String value) {
		try {
			String text = this.strings.text(Integer.parseInt(value.strip()));
			if (text != null) {
				return text;
			}
		}
		catch (NumberFormatException ex) {
			// refused below like a number that points nowhere
		}
		throw new Refusal("workbook.malformed-xml", this.part);
	}

	private boolean isDate(String style) {
		if (style == null) {
			return false;
		}
		try {
			int number = Integer.parseInt(style);
			return number >= 0 && number < this.dateStyles.length && this.dateStyles[number];
		}
		catch (NumberFormatException ex) {
			return false;
		}
	}

}
