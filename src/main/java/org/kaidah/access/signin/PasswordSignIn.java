package org.kaidah.access.signin;

import java.time.Duration;

import org.kaidah.access.AccessLog;
import org.kaidah.access.account.Passwords;
import org.kaidah.access.account.Throttle;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Looks at a password where the attempt does not come too early. */
final class PasswordSignIn implements AuthenticationProvider {

	private final Throttle throttle;

	private final DaoAuthenticationProvider passwords;

	private final AccessLog log;

	PasswordSignIn(Throttle throttle, PasswordUsers users, Passwords passwords, AccessLog log) {
		this.log = log;
		this.throttle = throttle;
		this.passwords = new DaoAuthenticationProvider(users);
		this.passwords.setPasswordEncoder(passwords.encoder());
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		Duration wait = this.throttle.admit(attempt.getName(), address);
		if (!wait.isZero()) {
			throw new TooEarly(wait);
		}
		Authentication known = this.passwords.authenticate(attempt);
		this.throttle.succeeded(attempt.getName(), address);
		// here rather than afterwards: nobody gets in of whom it could not be written
		// down
		this.log.own(known.getName(), "access.signed-in", "account/" + known.getName(), "address", address);
		return known;
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

}
