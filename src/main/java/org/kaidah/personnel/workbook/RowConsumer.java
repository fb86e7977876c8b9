package org.kaidah.personnel.workbook;

/** Takes the rows of a sheet one after the other. */
@FunctionalInterface
interface RowConsumer {

	/**
	 * Takes one row that has at least one cell with content.
	 * @param number the row number that a spreadsheet shows
	 * @param cells filled cells by column, {@code null} where there is none; the array is
	 * used again for the next row
	 * @param count how many places of the array belong to this row
	 * @throws Refusal if the whole workbook is to be refused
	 */
	void row(int number, RawCell[] cells, int count);

}
