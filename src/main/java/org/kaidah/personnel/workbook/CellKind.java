package org.kaidah.personnel.workbook;

/** What a cell is in the file, before anything is made of it. */
enum CellKind {

	/** Text, shared or in the cell. */
	TEXT,

	/** A number without a date format. */
	NUMBER,

	/** A number shown as a date: days since the workbook's epoch. */
	DATE_NUMBER,

	/** A date written in the cell in ISO form (a rare type of cell). */
	ISO_DATE,

	/** True or false. */
	BOOLEAN,

	/** {@code #N/A} and its like. */
	ERROR,

	/** A formula, whatever result is stored with it. */
	FORMULA

}
