package org.kaidah.decision.impact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.kaidah.engine.Versions;
import org.kaidah.personnel.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The comparisons that were asked for, and the figures that came of them. */
@Repository
class Impacts {

	private static final String SELECT = "SELECT * FROM impact ";

	private static final String OPEN = "state IN ('QUEUED', 'RUNNING')";

	private static final String OF_DRAFT = "hash = ? AND draft_id IS NOT NULL ";

	private static final int MOST = 20;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final Clock clock;

	Impacts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The one with an id. */
	Optional<Impact> find(long id) {
		return this.jdbc.sql(SELECT + "WHERE id = ?").param(id).query(Impacts::impact).optional();
	}

	/** The newest that is about a draft with an identity and is done. */
	Optional<Impact> done(String hash) {
		return newest(OF_DRAFT + "AND state = 'DONE' ORDER BY id DESC", hash);
	}

	/**
	 * The newest that is about a draft with an identity; one that was given up only where
	 * there is no other.
	 */
	Optional<Impact> newest(String hash) {
		return newest(OF_DRAFT + "ORDER BY state = 'CANCELLED', id DESC", hash);
	}

	/** One that asks the same and is not given up: it has the same answer. */
	Optional<Impact> same(Impact asked) {
		Versions versions = Versions.current();
		return newest("hash = ? AND jurisdiction = ? AND draft_id <=> ? AND base_id = ? AND as_of = ? AND target <=> ?"
				+ " AND revision = ? AND projection_version = ? AND engine_version = ? AND vocabulary_version = ?"
				+ " AND (state = 'DONE' OR " + OPEN + ") ORDER BY id DESC", asked.hash(), asked.jurisdiction(),
				asked.draft(), asked.base(), asked.asOf(), asked.target(), asked.revision(), Projection.VERSION,
				versions.engine(), versions.vocabulary());
	}

	private Optional<Impact> newest(String condition, Object... values) {
		return this.jdbc.sql(SELECT + "WHERE " + condition + " LIMIT 1")
			.params(Arrays.asList(values))
			.query(Impacts::impact)
			.optional();
	}

	/** Those that have not ended, the oldest first. */
	List<Impact> open() {
		return this.jdbc.sql(SELECT + "WHERE " + OPEN + " ORDER BY id").query(Impacts::impact).list();
	}

	/** The newest that compare two editions of a jurisdiction and are done. */
	List<Impact> ofEditions(String jurisdiction) {
		return this.jdbc
			.sql(SELECT + "WHERE jurisdiction = ? AND edition_id IS NOT NULL AND state = 'DONE' ORDER BY id DESC LIMIT "
					+ MOST)
			.param(jurisdiction)
			.query(Impacts::impact)
			.list();
	}

	/** Adds one that waits for its turn; id, state and times are not heeded. */
	long add(Impact asked) {
		Versions versions = Versions.current();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					INSERT INTO impact (jurisdiction, draft_id, edition_id, hash, document_hash, parent_id, base_id, base_hash,
					as_of, target, revision, projection_version, engine_version, vocabulary_version, people, asked_by,
					asked_at, state)
					VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED')
					""")
			.params(Arrays.asList(asked.jurisdiction(), asked.draft(), asked.edition(), asked.hash(),
					asked.documentHash(), asked.parent(), asked.base(), asked.baseHash(), asked.asOf(), asked.target(),
					asked.revision(), Projection.VERSION, versions.engine(), versions.vocabulary(), asked.people(),
					asked.askedBy(), now()))
			.update(key, "id");
		return key.getKey().longValue();
	}

	/** Notes that one has begun; whether it had not ended before. */
	boolean begin(long id) {
		return this.jdbc.sql("UPDATE impact SET state = 'RUNNING' WHERE id = ? AND " + OPEN).param(id).update() > 0;
	}

	/** Notes what came of one; whether it had not ended before. */
	boolean end(long id, ImpactSummary summary) {
		return end(id, ImpactState.DONE, JSON.writeValueAsString(summary));
	}

	/** Ends one without figures; whether it had not ended before. */
	boolean end(long id, ImpactState state) {
		return end(id, state, null);
	}

	private boolean end(long id, ImpactState state, String summary) {
		return this.jdbc.sql("UPDATE impact SET state = ?, summary = ?, ended_at = ? WHERE id = ? AND " + OPEN)
			.params(Arrays.asList(state.name(), summary, now(), id))
			.update() > 0;
	}

	private LocalDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime();
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		LocalDateTime time = row.getObject(column, LocalDateTime.class);
		return (time != null) ? time.toInstant(ZoneOffset.UTC) : null;
	}

	private static Impact impact(ResultSet row, int number) throws SQLException {
		String summary = row.getString("summary");
		return new Impact(row.getLong("id"), row.getString("jurisdiction"), row.getObject("draft_id", Long.class),
				row.getObject("edition_id", Long.class), row.getString("hash"), row.getString("document_hash"),
				row.getObject("parent_id", Long.class), row.getLong("base_id"), row.getString("base_hash"),
				row.getObject("as_of", LocalDate.class), row.getString("target"), row.getLong("revision"),
				row.getInt("people"), row.getString("asked_by"), moment(row, "asked_at"), moment(row, "ended_at"),
				ImpactState.valueOf(row.getString("state")),
				(summary != null) ? JSON.readValue(summary, ImpactSummary.class) : null);
	}

}
