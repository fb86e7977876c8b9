package org.kaidah.rulebook.text;

/** What may be entered in a cell of a grid. The language has no dates as values. */
public enum CellType {

	/** A text, perhaps from a list of choices. */
	TEXT,

	/** A whole number. */
	WHOLE,

	/** A number, entered with a decimal comma or point. */
	NUMBER,

	/** Yes or no, {@code ya} or {@code tidak}. */
	BOOLEAN

}
