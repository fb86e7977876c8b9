package org.kaidah.personnel.workbook;

/**
 * Looks at the cells of one row together.
 */
@FunctionalInterface
interface RowCheck {

	/** Adds what there is to say about a row all of whose cells could be read. */
	void check(Row row, Findings findings);

}
