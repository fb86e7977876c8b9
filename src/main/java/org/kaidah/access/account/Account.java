package org.kaidah.access.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;

/**
 * An account, without what proves its owner.
 *
 * @param name under which its owner signs in; never given to anybody else
 * @param shownName what its owner is called
 * @param active whether its owner may sign in
 * @param mustChange whether its owner must choose another password before anything else
 * @param external whether its owner signs in elsewhere, and its roles come from there
 * @param validFrom whoever signed in before that is signed out
 * @param version how often it was changed; whoever changes it names the version seen
 */
public record Account(long id, String name, String shownName, boolean active, boolean mustChange, boolean external,
		Instant validFrom, int version, Set<Grant> grants) {

	public Account {
		grants = Set.copyOf(grants);
	}

	/** Its owner at work. */
	public Actor actor() {
		return new Actor(this.name, this.shownName, this.grants);
	}

	/** What the log calls it. */
	public String object() {
		return "account/" + this.name;
	}

	/** The roles in their order, each with its jurisdictions in theirs. */
	public List<Grant> sorted() {
		return this.grants.stream()
			.sorted(Comparator.comparing(Grant::role).thenComparing(Grant::jurisdiction))
			.toList();
	}

	/**
	 * Whether somebody keeps it: every role on it is held where they keep accounts, and
	 * one without roles is for those to keep who keep all.
	 */
	boolean keptBy(Actor actor) {
		return this.grants.isEmpty() ? actor.may(Role.ADMIN, Grant.EVERYWHERE)
				: this.grants.stream().allMatch((grant) -> actor.may(Role.ADMIN, grant.jurisdiction()));
	}

}
