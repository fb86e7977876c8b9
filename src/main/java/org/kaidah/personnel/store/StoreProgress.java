package org.kaidah.personnel.store;

/** Hears how far a change is, and may stop it. */
public interface StoreProgress {

	/** Hears nothing and stops nothing. */
	StoreProgress SILENT = (people) -> true;

	/**
	 * Called while another change is waited for, with 0, and after each block of people.
	 * @param people how many people have been compared and, where needed, written
	 * @return whether to go on; otherwise nothing of the change remains
	 */
	boolean goesOn(int people);

}
