package org.kaidah.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.access.Scope;
import org.kaidah.engine.Versions;
import org.kaidah.personnel.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evaluation runs. */
@Repository
public class Runs {

	private static final String SELECT = "SELECT * FROM run ";

	private static final String WITHIN = "(:everywhere OR jurisdiction IN (:codes)) ";

	private final JdbcClient jdbc;

	private final Clock clock;

	Runs(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A run. */
	public Optional<Run> find(long id) {
		return this.jdbc.sql(SELECT + "WHERE id = ?").param(id).query(Runs::run).optional();
	}

	/** The run that was asked for under a key. */
	Optional<Run> find(String idempotencyKey) {
		return this.jdbc.sql(SELECT + "WHERE idempotency_key = ?").param(idempotencyKey).query(Runs::run).optional();
	}

	/** Where somebody may see runs. */
	public static Scope readable(Actor actor) {
		return actor.scope(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN);
	}

	/** How many runs there are. */
	int count(Scope scope) {
		return within("SELECT COUNT(*) FROM run WHERE " + WITHIN, scope).query(Integer.class).single();
	}

	/** Runs, the newest first. */
	public List<Run> newest(Scope scope, int offset, int most) {
		return within(SELECT + "WHERE " + WITHIN + "ORDER BY id DESC LIMIT :most OFFSET :offset", scope)
			.param("most", most)
			.param("offset", offset)
			.query(Runs::run)
			.list();
	}

	/** The newest run that is done. */
	Optional<Run> lastDone(Scope scope) {
		return within(SELECT + "WHERE state = 'DONE' AND " + WITHIN + "ORDER BY id DESC LIMIT 1", scope)
			.query(Runs::run)
			.optional();
	}

	/**
	 * The newest run that decided about everybody exactly so, by the versions at work
	 * now.
	 * @param editionHash the hash of all rules that applied
	 * @param target the level people were judged for, or {@code null}
	 * @param revision the last change to the data that it saw
	 */
	public Optional<Run> done(String editionHash, LocalDate asOf, String target, long revision) {
		Versions versions = Versions.current();
		return this.jdbc
			.sql(SELECT + "WHERE state = 'DONE' AND population = 'ALL' AND edition_hash = ? AND as_of = ?"
					+ " AND target <=> ? AND revision = ? AND projection_version = ? AND engine_version = ?"
					+ " AND vocabulary_version = ? ORDER BY id DESC LIMIT 1")
			.params(Arrays.asList(editionHash, asOf, target, revision, Projection.VERSION, versions.engine(),
					versions.vocabulary()))
			.query(Runs::run)
			.optional();
	}

	/** Runs that wait or are being computed, the oldest first. */
	List<Run> open(Scope scope) {
		return within(SELECT + "WHERE state IN ('QUEUED', 'RUNNING') AND " + WITHIN + "ORDER BY id", scope)
			.query(Runs::run)
			.list();
	}

	/** People of a run by box, those who cannot be assessed under 0. */
	public Map<Integer, Integer> boxes(long id) {
		Map<Integer, Integer> boxes = new TreeMap<>();
		this.jdbc.sql("SELECT box, people FROM run_box WHERE run_id = ?")
			.param(id)
			.query((row, number) -> boxes.put(row.getInt(1), row.getInt(2)))
			.list();
		return boxes;
	}

	/**
	 * Stops a run after the chunk at hand; what is decided stays.
	 * @return whether there was something to stop
	 */
	public boolean cancel(long id) {
		return this.jdbc
			.sql("UPDATE run SET state = 'CANCELLED', ended_at = ?, lease_owner = NULL, lease_until = NULL"
					+ " WHERE id = ? AND state IN ('QUEUED', 'RUNNING')")
			.params(UtcTime.of(this.clock.instant()), id)
			.update() > 0;
	}

	/** Puts a stopped or failed run back in line. */
	boolean resume(long id) {
		return this.jdbc
			.sql("UPDATE run SET state = 'QUEUED', ended_at = NULL, failure = NULL WHERE id = ?"
					+ " AND state IN ('CANCELLED', 'FAILED')")
			.param(id)
			.update() > 0;
	}

	private JdbcClient.StatementSpec within(String sql, Scope scope) {
		// no code is empty, and no list may be
		Collection<String> codes = scope.jurisdictions().isEmpty() ? List.of("") : scope.jurisdictions();
		return this.jdbc.sql(sql).param("everywhere", scope.everywhere()).param("codes", codes);
	}

	private static Run run(ResultSet row, int number) throws SQLException {
		return new Run(row.getLong("id"), row.getString("jurisdiction"), row.getString("edition_hash"),
				row.getObject("as_of", LocalDate.class), row.getString("target"),
				Population.Kind.valueOf(row.getString("population")), row.getString("unit"), row.getLong("revision"),
				Run.State.valueOf(row.getString("state")), row.getInt("total"), row.getInt("done"),
				row.getInt("assessed"), row.getInt("defective"), HexFormat.of().formatHex(row.getBytes("chain")),
				row.getInt("projection_version"), row.getString("engine_version"), row.getString("vocabulary_version"),
				UtcTime.read(row, "created_at"), UtcTime.read(row, "started_at"), UtcTime.read(row, "ended_at"),
				row.getString("failure"), row.getObject("edition_id", Long.class));
	}

}
