package org.kaidah.personnel.workbook;

/**
 * How the cells of a column are read. The result depends on the cell alone, never on its
 * row, so that readings can be remembered.
 */
@FunctionalInterface
interface ValueType {

	/**
	 * Reads a filled cell that is neither a formula nor an error.
	 * @return a value in the dictionary's spelling, or what is wrong with the cell
	 */
	Reading read(RawCell cell);

	/** Whether these are dates. */
	default boolean isDate() {
		return false;
	}

	/** The same type with a memory for cells that repeat. */
	default ValueType remembering() {
		return new RememberedReadings(this);
	}

}
