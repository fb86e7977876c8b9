package org.kaidah.access.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.access.Secret;
import org.kaidah.access.TokenScope;
import org.kaidah.access.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens as they are stored. */
@Repository
class ApiTokens {

	private static final Duration EXACTNESS = Duration.ofMinutes(1);

	private static final String SEPARATOR = ",";

	private final JdbcClient jdbc;

	private final Clock clock;

	ApiTokens(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of an account, the newest first. */
	List<ApiToken> of(long account) {
		return this.jdbc.sql("SELECT * FROM api_token WHERE account_id = ? ORDER BY id DESC")
			.param(account)
			.query(ApiTokens::read)
			.list();
	}

	/** One by its secret. */
	Optional<ApiToken> find(String secret) {
		return this.jdbc.sql("SELECT * FROM api_token WHERE hash = ?")
			.param(Secret.hash(secret))
			.query(ApiTokens::read)
			.optional();
	}

	void add(long account, String secret, String name, Set<TokenScope> scopes, List<String> jurisdictions,
			Instant expiresAt) {
		this.jdbc.sql("""
				INSERT INTO api_token (hash, account_id, name, scopes, jurisdictions, created_at, expires_at)
				VALUES (?, ?, ?, ?, ?, ?, ?)
				""")
			.params(Secret.hash(secret), account, name,
					scopes.stream().map(TokenScope::name).sorted().collect(Collectors.joining(SEPARATOR)),
					String.join(SEPARATOR, jurisdictions), UtcTime.of(this.clock.instant()), UtcTime.of(expiresAt))
			.update();
	}

	/** Whether it was still good. */
	boolean revoke(long account, long id) {
		return this.jdbc
			.sql("UPDATE api_token SET revoked_at = ? WHERE id = ? AND account_id = ? AND revoked_at IS NULL")
			.params(UtcTime.of(this.clock.instant()), id, account)
			.update() == 1;
	}

	/** To the minute, so that a busy system does not write at every request. */
	void used(ApiToken token) {
		Instant now = this.clock.instant();
		if (token.lastUsedAt() == null || token.lastUsedAt().plus(EXACTNESS).isBefore(now)) {
			this.jdbc.sql("UPDATE api_token SET last_used_at = ? WHERE id = ?")
				.params(UtcTime.of(now), token.id())
				.update();
		}
	}

	private static ApiToken read(ResultSet row, int number) throws SQLException {
		Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
		Arrays.stream(row.getString("scopes").split(SEPARATOR)).map(TokenScope::valueOf).forEach(scopes::add);
		return new ApiToken(row.getLong("id"), row.getLong("account_id"), row.getString("name"), scopes,
				List.of(row.getString("jurisdictions").split(SEPARATOR)), UtcTime.read(row, "created_at"),
				UtcTime.read(row, "expires_at"), UtcTime.read(row, "revoked_at"), UtcTime.read(row, "last_used_at"));
	}

}
