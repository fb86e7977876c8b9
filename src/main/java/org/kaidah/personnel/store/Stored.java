package org.kaidah.personnel.store;

/**
 * What a change came to.
 *
 * @param revision the number under which it was committed; the number before it where
 * nothing changed or it was only compared
 * @param added people who were not there before
 * @param changed people of whom something else is known now
 * @param unchanged people of whom everything was known
 * @param posts posts of the register that are new or different
 */
public record Stored(long revision, int added, int changed, int unchanged, int posts) {

	/** Whether there was anything to write. */
	public boolean anything() {
		return this.added + this.changed + this.posts > 0;
	}

}
