package org.kaidah.personnel.workbook;

/**
 * Collects the characters of a cell and refuses more than a spreadsheet allows in one.
 */
final class CellText {

	private final StringBuilder characters = new StringBuilder();

	private final int limit;

	private final String part;

	private boolean open;

	CellText(WorkbookLimits limits, String part) {
		this.limit = limits.cellCharacters();
		this.part = part;
	}

	void open() {
		this.open = true;
	}

	void close() {
		this.open = false;
	}

	void clear() {
		this.open = false;
		this.characters.setLength(0);
	}

	void add(char[] buffer, int start, int length) {
		if (!this.open) {
			return;
		}
		if (this.characters.length() + length > this.limit) {
			throw new Refusal("workbook.cell-too-long", this.part, String.valueOf(this.limit));
		}
		this.characters.append(buffer, start, length);
	}

	String text() {
		return this.characters.toString();
	}

}
