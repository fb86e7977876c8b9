package org.kaidah.access.account;

import java.time.Clock;
import java.util.Optional;

import org.kaidah.access.Secret;
import org.kaidah.access.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links by which somebody chooses a password, once and for a while. A new one for the
 * same account, or for the first administrator, voids the one before.
 */
@Repository
class OneTimeLinks {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final AccessSettings settings;

	OneTimeLinks(JdbcClient jdbc, Clock clock, AccessSettings settings) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.settings = settings;
	}

	/**
	 * The secret part of a new link.
	 * @param account the number of the account, or {@code null} for the first
	 * administrator
	 */
	String issue(Long account) {
		this.jdbc.sql("DELETE FROM one_time_link WHERE account_id <=> ?").param(account).update();
		String secret = Secret.random();
		this.jdbc.sql("INSERT INTO one_time_link (hash, account_id, expires_at) VALUES (?, ?, ?)")
			.param(Secret.hash(secret))
			.param(account)
			.param(UtcTime.of(this.clock.instant().plus(this.settings.linkLife())))
			.update();
		return secret;
	}

	/** The account that a link is good for. */
	Optional<Long> account(String secret) {
		return this.jdbc.sql("""
				SELECT account_id FROM one_time_link WHERE hash = ? AND expires_at > ? AND account_id IS NOT NULL
				""").params(Secret.hash(secret), UtcTime.of(this.clock.instant())).query(Long.class).optional();
	}

	/** Whether a link is good for the first administrator. */
	boolean ofFirstAdministrator(String secret) {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT 1 FROM one_time_link WHERE hash = ? AND expires_at > ? AND account_id IS NULL)
				""").params(Secret.hash(secret), UtcTime.of(this.clock.instant())).query(Boolean.class).single();
	}

	/**
	 * Uses a link up.
	 * @return whether it was still good; of two who use it at once, one is told no
	 */
	boolean use(String secret) {
		return this.jdbc.sql("DELETE FROM one_time_link WHERE hash = ? AND expires_at > ?")
			.params(Secret.hash(secret), UtcTime.of(this.clock.instant()))
			.update() == 1;
	}

}
