package org.kaidah.access;

import java.util.List;
import java.util.Set;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody who acts in a request, with what may be done as of this request: read anew
 * each time, and kept in no session.
 */
public final class ActorAuthentication extends AbstractAuthenticationToken {

	private final transient Actor actor;

	private final transient Set<TokenScope> scopes;

	private ActorAuthentication(Actor actor, Set<TokenScope> scopes) {
		super(List.of());
		this.actor = actor;
		this.scopes = scopes;
		setAuthenticated(true);
	}

	/** A person at the pages. */
	public static ActorAuthentication of(Actor actor) {
		return new ActorAuthentication(actor, null);
	}

	/** Another system that acts for an account. */
	public static ActorAuthentication ofToken(Actor actor, Set<TokenScope> scopes) {
		return new ActorAuthentication(actor, Set.copyOf(scopes));
	}

	/** Whether what is asked for is what this is for. */
	boolean fits(Set<TokenScope> wanted) {
		return (this.scopes == null) ? wanted.isEmpty() : this.scopes.stream().anyMatch(wanted::contains);
	}

	@Override
	public Actor getPrincipal() {
		return this.actor;
	}

	@Override
	public Object getCredentials() {
		return null;
	}

	@Override
	public String getName() {
		return this.actor.account();
	}

}
