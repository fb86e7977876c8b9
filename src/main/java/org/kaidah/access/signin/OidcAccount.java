package org.kaidah.access.signin;

import java.time.Instant;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who signed in elsewhere. */
final class OidcAccount extends DefaultOidcUser implements SignedIn {

	private final String account;

	private final Instant since;

	OidcAccount(OidcUser user, String account, Instant since) {
		super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
		this.account = account;
		this.since = since;
	}

	@Override
	public String account() {
		return this.account;
	}

	@Override
	public Instant since() {
		return this.since;
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && other instanceof OidcAccount one && this.account.equals(one.account);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}

}
