package org.kaidah.access.token;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.kaidah.access.AccessLog;
import org.kaidah.access.Secret;
import org.kaidah.access.TokenScope;
import org.kaidah.access.account.Account;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own tokens. */
@Service
public class KeepTokens {

	/** So that a token found in a log or a file can be told from other secrets. */
	private static final String PREFIX = "kaidah_";

	private final ApiTokens tokens;

	private final AccessLog log;

	private final Clock clock;

	KeepTokens(ApiTokens tokens, AccessLog log, Clock clock) {
		this.tokens = tokens;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Makes one.
	 * @param jurisdictions codes of those it is limited to, or {@code *}
	 * @return the secret, which is nowhere afterwards
	 */
	@Transactional
	public String make(Account owner, String name, Set<TokenScope> scopes, List<String> jurisdictions, Duration life) {
		String secret = PREFIX + Secret.random();
		this.tokens.add(owner.id(), secret, name, scopes, jurisdictions, this.clock.instant().plus(life));
		this.log.own(owner.name(), "token.made", owner.object(), "name", name, "scopes", scopes.toString(),
				"jurisdictions", jurisdictions.toString());
		return secret;
	}

	/** Ends one; whether it was still good. */
	@Transactional
	boolean revoke(Account owner, ApiToken token) {
		boolean revoked = this.tokens.revoke(owner.id(), token.id());
		if (revoked) {
			this.log.own(owner.name(), "token.revoked", owner.object(), "name", token.name());
		}
		return revoked;
	}

}
