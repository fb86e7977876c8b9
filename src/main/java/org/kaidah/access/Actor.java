package org.kaidah.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody who does something: an account with what it may do. A controller takes it as a
 * parameter.
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

	/** The roles held in any jurisdiction, in their order. */
	public List<Role> roles() {
		return this.grants.stream().map(Grant::role).distinct().sorted().toList();
	}

	/**
	 * Asks for one of the roles in a jurisdiction, where a request names it in its body.
	 * @throws AccessDeniedException if none is held there
	 */
	public void mustHold(String jurisdiction, Role... oneOf) {
		if (Arrays.stream(oneOf).noneMatch((role) -> may(role, jurisdiction))) {
			throw new AccessDeniedException("No such role in " + jurisdiction);
		}
	}

	/** Where one of the roles is held. */
	public Scope scope(Role... oneOf) {
		Set<String> where = this.grants.stream()
			.filter((grant) -> List.of(oneOf).contains(grant.role()))
			.map(Grant::jurisdiction)
			.collect(Collectors.toSet());
		return where.contains(Grant.EVERYWHERE) ? Scope.ALL : new Scope(false, where);
	}

}
