package org.kaidah.access.signin;

import java.time.Clock;
import java.util.Locale;

import org.kaidah.access.UtcTime;
import org.kaidah.access.account.Account;
import org.kaidah.access.account.Accounts;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Finds those who can sign in with a password. An account that was closed, or has no
 * password, is as if there were none, so that nobody learns of it and a guess takes as
 * long.
 */
final class PasswordUsers implements UserDetailsService {

	private final Accounts accounts;

	private final Clock clock;

	PasswordUsers(Accounts accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		Account account = this.accounts.find(name.strip().toLowerCase(Locale.ROOT))
			.filter(Account::active)
			.orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
		return this.accounts.passwordHash(account.id())
			.map((hash) -> new PasswordUser(account.name(), UtcTime.now(this.clock), hash))
			.orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
	}

}
