package org.kaidah.access;

import java.util.Set;

/**
 * Somebody who does something: an account with what it may do.
 *
 * @param account the account's name, unique and never given to anybody else
 * @param name the person's name, as shown
 * @param grants the roles held, each in a jurisdiction
 */
public record Actor(String account, String name, Set<Grant> grants) {

	public Actor {
		grants = Set.copyOf(grants);
	}

	/** Whether a role is held in a jurisdiction. */
	public boolean may(Role role, String jurisdiction) {
		return this.grants.stream().anyMatch((grant) -> grant.covers(role, jurisdiction));
	}

	/** Whether a role is held in any jurisdiction. */
	public boolean holds(Role role) {
		return this.grants.stream().anyMatch((grant) -> grant.role() == role);
	}

}
