package org.kaidah.access;

import java.util.Set;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may call a handler, as its annotations say.
 *
 * @param who in a word
 * @param roles one of which must be held, where it is a matter of roles
 * @param place what tells where the request belongs
 * @param scopes what a token must be for
 */
record Right(Who who, Set<Role> roles, Class<? extends Place> place, Set<TokenScope> scopes) {

	/** Who may call it. */
	enum Who {

		/** Nobody: it says nothing about it. */
		NOBODY,

		/** Whoever holds a role. */
		ROLES,

		/** Whoever is signed in. */
		SIGNED_IN,

		/** Whoever comes. */
		ANYBODY

	}

	static Right of(HandlerMethod handler) {
		Allowed allowed = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Allowed.class);
		if (allowed != null) {
			return new Right(Who.ROLES, Set.of(allowed.value()), allowed.in(), Set.of(allowed.token()));
		}
		Who who = handler.hasMethodAnnotation(AllowedSignedIn.class) ? Who.SIGNED_IN
				: handler.hasMethodAnnotation(AllowedAnybody.class) ? Who.ANYBODY : Who.NOBODY;
		return new Right(who, Set.of(), Allowed.Anywhere.class, Set.of());
	}

	/**
	 * Whether somebody has it.
	 * @param where codes of the jurisdictions where a role counts; empty for any
	 */
	boolean of(Actor actor, Set<String> where) {
		return switch (this.who) {
			case NOBODY -> false;
			case ROLES -> this.roles.stream()
				.anyMatch((role) -> where.isEmpty() ? actor.holds(role)
						: where.stream().anyMatch((jurisdiction) -> actor.may(role, jurisdiction)));
			case SIGNED_IN, ANYBODY -> true;
		};
	}

}
