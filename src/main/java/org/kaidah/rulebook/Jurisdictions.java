package org.kaidah.rulebook;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jurisdictions whose rules are kept. */
@Repository
public class Jurisdictions {

	private static final String SELECT = "SELECT code, name, province, parent FROM jurisdiction ";

	/** The national base, its variants, then regions by code. */
	private static final String ORDER = "ORDER BY parent IS NOT NULL, code REGEXP '^[0-9]', code";

	private final JdbcClient jdbc;

	private final Clock clock;

	Jurisdictions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All of them, the national ones first. */
	public List<Jurisdiction> all() {
		return this.jdbc.sql(SELECT + ORDER).query(Jurisdiction.class).list();
	}

	/** Those that stand on another one. */
	public List<Jurisdiction> on(String parent) {
		return this.jdbc.sql(SELECT + "WHERE parent = ? " + ORDER).param(parent).query(Jurisdiction.class).list();
	}

	/** The one with a code. */
	public Optional<Jurisdiction> find(String code) {
		return this.jdbc.sql(SELECT + "WHERE code = ?").param(code).query(Jurisdiction.class).optional();
	}

	/**
	 * Holds a jurisdiction until the end of the transaction, so that whatever publishes
	 * its editions does so one after the other.
	 */
	public Optional<Jurisdiction> lock(String code) {
		return this.jdbc.sql(SELECT + "WHERE code = ? FOR UPDATE").param(code).query(Jurisdiction.class).optional();
	}

	/**
	 * Adds one.
	 * @param account who adds it
	 * @throws org.springframework.dao.DuplicateKeyException if there is one with its code
	 */
	public void add(Jurisdiction added, String account) {
		this.jdbc
			.sql("INSERT INTO jurisdiction (code, name, province, parent, created_by, created_at)"
					+ " VALUES (?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(added.code(), added.name(), added.province(), added.parent(), account,
					Utc.of(this.clock.instant())))
			.update();
	}

	/** Calls it what its newest edition calls it. */
	void rename(String code, String name, String province) {
		this.jdbc.sql("UPDATE jurisdiction SET name = ?, province = ? WHERE code = ?")
			.params(Arrays.asList(name, province, code))
			.update();
	}

}
