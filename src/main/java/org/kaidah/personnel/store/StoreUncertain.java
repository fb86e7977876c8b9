package org.kaidah.personnel.store;

/**
 * The database went away while it was asked to make everything lasting: all of the change
 * is stored or nothing, and which of the two cannot be known yet. Storing the same again
 * is harmless.
 */
public class StoreUncertain extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StoreUncertain(Throwable cause) {
		super(cause);
	}

}
