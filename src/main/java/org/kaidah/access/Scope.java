package org.kaidah.access;

import java.util.Set;

/**
 * The jurisdictions that somebody may see something of.
 *
 * @param everywhere whether it is all of them, those to come included
 * @param jurisdictions their codes, where it is not
 */
public record Scope(boolean everywhere, Set<String> jurisdictions) {

	/** What knows no borders, such as work of the service's own. */
	public static final Scope ALL = new Scope(true, Set.of());

	public Scope {
		jurisdictions = Set.copyOf(jurisdictions);
	}

	/** Whether it is no jurisdiction at all. */
	public boolean empty() {
		return !this.everywhere && this.jurisdictions.isEmpty();
	}

}
