package org.kaidah.access.signin;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** The next attempt to sign in must wait. */
final class TooEarly extends AuthenticationException {

	private final long seconds;

	TooEarly(Duration wait) {
		super("Too early");
		this.seconds = wait.plusMillis(999).toSeconds();
	}

	/** How long, rounded up. */
	long seconds() {
		return this.seconds;
	}

}
