package org.kaidah.personnel.workbook;

/** Hears how far a workbook has been read; called by the reading thread. */
@FunctionalInterface
public interface ReadProgress {

	/** Hears nothing. */
	ReadProgress SILENT = (sheet, rows) -> {
	};

	/**
	 * Called every few thousand rows and once at the end of each sheet.
	 * @param sheet the sheet's name as the workbook spells it
	 * @param rows rows of that sheet read so far, its header not counted
	 */
	void rowsRead(String sheet, int rows);

}
