package org.kaidah.personnel.store;

/** The {@link StoreProgress} asked to stop: nothing was changed. */
public class StoreCancelled extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
