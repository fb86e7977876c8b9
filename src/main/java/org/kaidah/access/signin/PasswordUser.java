package org.kaidah.access.signin;

import java.time.Instant;
import java.util.List;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who signs in with a password. */
final class PasswordUser implements UserDetails, CredentialsContainer, SignedIn {

	private final String account;

	private final Instant since;

	private transient String hash;

	PasswordUser(String account, Instant since, String hash) {
		this.account = account;
		this.since = since;
		this.hash = hash;
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
	public String getUsername() {
		return this.account;
	}

	@Override
	public String getPassword() {
		return this.hash;
	}

	@Override
	public List<GrantedAuthority> getAuthorities() {
		return List.of();
	}

	@Override
	public void eraseCredentials() {
		this.hash = null;
	}

}
