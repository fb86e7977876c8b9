package org.kaidah.access.signin;

import java.time.Duration;

import org.kaidah.access.account.Passwords;
import org.kaidah.access.account.Throttle;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Looks at a password where the attempt does not come too early. */
@Component
class PasswordSignIn implements AuthenticationProvider {

	private final Throttle throttle;

	private final DaoAuthenticationProvider passwords;

	PasswordSignIn(Throttle throttle, PasswordUsers users, Passwords passwords) {
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
		return known;
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

}
