package org.kaidah.access;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Lets a request through where its handler says that whoever is behind it may call it,
 * before anything of it is read. What no handler answers only those learn who are signed
 * in.
 */
@Component
public class HandlerAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

	private final Rights rights;

	HandlerAuthorization(Rights rights) {
		this.rights = rights;
	}

	@Override
	public AuthorizationDecision authorize(Supplier<? extends Authentication> who,
			RequestAuthorizationContext context) {
		return new AuthorizationDecision(allows(who.get(), context.getRequest()));
	}

	private boolean allows(Authentication who, HttpServletRequest request) {
		Right right = this.rights.find(request);
		if (right != null && right.who() == Right.Who.ANYBODY) {
			return true;
		}
		if (!(who instanceof ActorAuthentication actor)) {
			return false;
		}
		return right == null
				|| (actor.fits(right.scopes()) && right.of(actor.getPrincipal(), this.rights.where(right, request)));
	}

}
