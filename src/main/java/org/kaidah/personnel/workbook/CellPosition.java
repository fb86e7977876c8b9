package org.kaidah.personnel.workbook;

/**
 * Where the reading of a sheet stands. Row and cell references may be left out in the
 * file and are then counted; where they are given they must ascend, because with two
 * contents for one cell nobody could say which one is meant.
 */
final class CellPosition {

	/** The last row that a spreadsheet has. */
	private static final int LAST_ROW = 1_048_576;

	/** The last column that a spreadsheet has ({@code XFD}), counted from 0. */
	private static final int LAST_COLUMN = 16_383;

	private final String sheet;

	private final int columns;

	private int row;

	private int column;

	CellPosition(String sheet, int columns) {
		this.sheet = sheet;
		this.columns = columns;
	}

	int row() {
		return this.row;
	}

	/** Begins a row. */
	void row(String reference) {
		int next = (reference == null) ? this.row + 1 : number(reference);
		if (next <= this.row || next > LAST_ROW) {
			throw malformed();
		}
		this.row = next;
		this.column = -1;
	}

	/** Begins a cell and tells its column, counted from 0. */
	int column(String reference) {
		int next = (reference == null) ? this.column + 1 : letters(reference);
		if (next <= this.column || next > LAST_COLUMN) {
			throw malformed();
		}
		this.column = next;
		return next;
	}

	void requireColumnWithinLimit(int filled) {
		if (filled >= this.columns) {
			throw new Refusal("workbook.too-many-columns", this.sheet, String.valueOf(this.columns));
		}
	}

	private int number(String reference) {
		try {
			return Integer.parseInt(reference);
		}
		catch (NumberFormatException ex) {
			throw malformed();
		}
	}

	/** The column that letters name, counted from 0; -1 if there is no letter. */
	static int letters(String reference) {
		int column = 0;
		for (int i = 0; i < Math.min(reference.length(), 4); i++) {
			int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
			if (letter < 0 || letter > 25) {
				break;
			}
			column = column * 26 + letter + 1;
		}
		return column - 1;
	}

	private Refusal malformed() {
		return new Refusal("workbook.malformed-xml", this.sheet);
	}

}
