package org.kaidah.personnel.workbook;

/**
 * What {@link CorrectedCopy} adds to a workbook. The reader passes over it without a
 * word, so that a copy can be corrected and read again.
 */
final class OwnMarks {

	/** The column with what there is to say about a row. */
	static final String COLUMN = "Pesan Kaidah";

	/** The sheet with what there is to say about whole sheets and columns. */
	static final String SHEET = "PESAN_KAIDAH";

	private OwnMarks() {
	}

	static boolean isSheet(String name) {
		return Dictionary.sheetKey(name).equals(Dictionary.sheetKey(SHEET));
	}

	static boolean isColumn(RawCell cell) {
		return cell != null && HeaderRow.folded(cell.text()).equals(HeaderRow.folded(COLUMN));
	}

}
