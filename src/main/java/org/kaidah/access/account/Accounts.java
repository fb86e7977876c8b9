package org.kaidah.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.access.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The accounts as they are stored. */
@Repository
public class Accounts {

	private static final String SELECT = """
			SELECT a.*, g.role, g.jurisdiction FROM account a LEFT JOIN account_grant g ON g.account_id = a.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Accounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The account with a name. */
	public Optional<Account> find(String name) {
		return read(this.jdbc.sql(SELECT + "WHERE a.name = ?").param(name)).stream().findFirst();
	}

	/** The account with a number. */
	public Optional<Account> find(long id) {
		return read(this.jdbc.sql(SELECT + "WHERE a.id = ?").param(id)).stream().findFirst();
	}

	/** All of them, by name. */
	List<Account> all() {
		return read(this.jdbc.sql(SELECT + "ORDER BY a.name"));
	}

	/** Whether there is any. */
	boolean any() {
		return this.jdbc.sql("SELECT EXISTS (SELECT 1 FROM account)").query(Boolean.class).single();
	}

	/**
	 * How many may sign in and keep all accounts; none ceases to before the transaction
	 * ends.
	 */
	int lockAdministrators() {
		return this.jdbc.sql("""
				SELECT a.id FROM account a JOIN account_grant g ON g.account_id = a.id
				WHERE a.active AND g.role = ? AND g.jurisdiction = ? FOR UPDATE
				""").params(Role.ADMIN.name(), Grant.EVERYWHERE).query(Long.class).list().size();
	}

	/** What a password is compared with, where one was chosen. */
	public Optional<String> passwordHash(long id) {
		return this.jdbc.sql("SELECT password_hash FROM account WHERE id = ? AND password_hash IS NOT NULL")
			.param(id)
			.query(String.class)
			.optional();
	}

	/**
	 * Adds one.
	 * @return its number
	 * @throws org.springframework.dao.DuplicateKeyException if the name is taken
	 */
	long add(String name, String shownName, String passwordHash, boolean demo, boolean external, Set<Grant> grants) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		Instant now = UtcTime.now(this.clock);
		this.jdbc.sql("""
				INSERT INTO account (name, shown_name, password_hash, active, must_change, demo, external, valid_from,
				created_at, version) VALUES (:name, :shown, :hash, TRUE, FALSE, :demo, :external, :now, :now, 0)
				""")
			.param("name", name)
			.param("shown", shownName)
			.param("hash", passwordHash)
			.param("demo", demo)
			.param("external", external)
			.param("now", UtcTime.of(now))
			.update(key, "id");
		long id = key.getKey().longValue();
		give(id, grants);
		return id;
	}

	/**
	 * Changes one as it was seen.
	 * @return whether it still was as it was seen
	 */
	boolean change(Account seen, String shownName, boolean active, boolean mustChange, Set<Grant> grants) {
		int changed = this.jdbc.sql("""
				UPDATE account SET shown_name = ?, active = ?, must_change = ?, version = version + 1
				WHERE id = ? AND version = ?
				""").params(shownName, active, mustChange, seen.id(), seen.version()).update();
		if (changed == 0) {
			return false;
		}
		this.jdbc.sql("DELETE FROM account_grant WHERE account_id = ?").param(seen.id()).update();
		give(seen.id(), grants);
		return true;
	}

	/**
	 * Gives one another password, or none where {@code null}, and signs its owner out
	 * everywhere.
	 */
	void password(long id, String hash) {
		this.jdbc.sql("""
				UPDATE account SET password_hash = ?, must_change = FALSE, valid_from = ?, version = version + 1
				WHERE id = ?
				""").param(hash).param(UtcTime.of(UtcTime.now(this.clock))).param(id).update();
	}

	/** Removes those of a demonstration. */
	int removeDemo() {
		return this.jdbc.sql("DELETE FROM account WHERE demo").update();
	}

	private void give(long id, Set<Grant> grants) {
		grants.forEach(
				(grant) -> this.jdbc.sql("INSERT INTO account_grant (account_id, role, jurisdiction) VALUES (?, ?, ?)")
					.params(id, grant.role().name(), grant.jurisdiction())
					.update());
	}

	private static List<Account> read(JdbcClient.StatementSpec query) {
		Map<Long, Account> bare = new LinkedHashMap<>();
		Map<Long, Set<Grant>> grants = new LinkedHashMap<>();
		query.query((ResultSet row) -> {
			long id = row.getLong("id");
			bare.putIfAbsent(id, account(row));
			Set<Grant> held = grants.computeIfAbsent(id, (key) -> new HashSet<>());
			if (row.getString("role") != null) {
				held.add(new Grant(Role.valueOf(row.getString("role")), row.getString("jurisdiction")));
			}
		});
		List<Account> accounts = new ArrayList<>();
		bare.forEach((id, one) -> accounts.add(new Account(id, one.name(), one.shownName(), one.active(),
				one.mustChange(), one.external(), one.validFrom(), one.version(), grants.get(id))));
		return accounts;
	}

	private static Account account(ResultSet row) throws SQLException {
		return new Account(row.getLong("id"), row.getString("name"), row.getString("shown_name"),
				row.getBoolean("active"), row.getBoolean("must_change"), row.getBoolean("external"),
				UtcTime.read(row, "valid_from"), row.getInt("version"), Set.of());
	}

}
