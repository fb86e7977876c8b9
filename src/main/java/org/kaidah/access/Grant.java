package org.kaidah.access;

/**
 * A role in a jurisdiction.
 *
 * @param jurisdiction the jurisdiction's code, or {@link #EVERYWHERE}
 */
public record Grant(Role role, String jurisdiction) {

	/** In every jurisdiction, those to come included. */
	public static final String EVERYWHERE = "*";

	/** Whether this is a role that counts in a jurisdiction. */
	boolean covers(Role wanted, String where) {
		return this.role == wanted && (EVERYWHERE.equals(this.jurisdiction) || this.jurisdiction.equals(where));
	}

}
