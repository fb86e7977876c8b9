package org.kaidah.vocabulary;

/**
 * A fact that happened at some time, and so does not exist for a decision as of an
 * earlier date.
 */
public interface Peristiwa {

	/** Whether it had happened by the as-of date of the fact. */
	boolean sudahTerjadi();

}
