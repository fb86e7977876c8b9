package org.kaidah.rulebook.draft;

/** Where a draft stands. */
public enum DraftState {

	/** Is being written. */
	DRAFT,

	/** Its rules, as they are, have passed the check. */
	CHECKED,

	/** Waits for a second person. */
	SUBMITTED,

	/** Was given back with a reason. */
	RETURNED,

	/** Has become an edition. */
	APPROVED,

	/** Was given up. */
	DISCARDED;

	/** Whether anything can still become of it. */
	public boolean open() {
		return this != APPROVED && this != DISCARDED;
	}

}
