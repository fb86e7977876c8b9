package org.kaidah.access;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is behind the request at hand. */
@Component
public class CurrentActor {

	/** Somebody who is signed in, or nobody. */
	public Optional<Actor> find() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication one)
				? Optional.of(one.getPrincipal()) : Optional.empty();
	}

	/**
	 * Whoever is signed in.
	 * @throws AuthenticationCredentialsNotFoundException if nobody is
	 */
	public Actor get() {
		return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
	}

}
