package org.kaidah.engine;

/** What a stored value is; stored by its place here, so new ones come last. */
enum ValueCode {

	NOTHING, TEXT, INTEGER, LONG, DECIMAL, LONG_DECIMAL, DATE, LENGTH_OF_SERVICE, TRUE, FALSE, FLOATING, LIST, WORD;

	private static final ValueCode[] ALL = values();

	/**
	 * The kind at a place.
	 * @throws IndexOutOfBoundsException if there is none
	 */
	static ValueCode at(int place) {
		return ALL[place];
	}

}
