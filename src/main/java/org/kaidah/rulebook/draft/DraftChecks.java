package org.kaidah.rulebook.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckResult;
import org.kaidah.rulebook.Utc;
import org.kaidah.rulebook.draft.DraftCheck.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The checks of drafts and what came of them. */
@Repository
public class DraftChecks {

	private static final String SELECT = "SELECT * FROM draft_check ";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final Clock clock;

	DraftChecks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The check with an id. */
	public Optional<DraftCheck> find(long id) {
		return this.jdbc.sql(SELECT + "WHERE id = ?").param(id).query(DraftChecks::check).optional();
	}

	/** The newest check of exactly the rules that a draft has now. */
	public Optional<DraftCheck> current(Draft draft) {
		return this.jdbc.sql(SELECT + "WHERE draft_id = ? AND hash = ? ORDER BY id DESC LIMIT 1")
			.params(draft.id(), draft.text().hash())
			.query(DraftChecks::check)
			.optional();
	}

	/** The last check of exactly these rules that came to an end. */
	Optional<DraftCheck> ended(long draft, String hash) {
		return this.jdbc
			.sql(SELECT + "WHERE draft_id = ? AND hash = ? AND state IN ('PASSED', 'FAILED') ORDER BY id DESC LIMIT 1")
			.params(draft, hash)
			.query(DraftChecks::check)
			.optional();
	}

	/**
	 * The check whose results say most of a draft: the last that came to an end of the
	 * rules as they are now, or else of rules it had before.
	 */
	public Optional<DraftCheck> latest(Draft draft) {
		return this.jdbc.sql(SELECT + """
				WHERE draft_id = ? AND state IN ('PASSED', 'FAILED') ORDER BY hash = ? DESC, id DESC LIMIT 1
				""").params(draft.id(), draft.text().hash()).query(DraftChecks::check).optional();
	}

	/** Whether exactly these rules have passed when they were last checked to the end. */
	boolean passed(long draft, String hash) {
		return ended(draft, hash).filter((check) -> check.state() == State.PASSED).isPresent();
	}

	/** Checks that have not ended, the oldest first. */
	List<DraftCheck> open() {
		return this.jdbc.sql(SELECT + "WHERE state IN ('QUEUED', 'RUNNING') ORDER BY id")
			.query(DraftChecks::check)
			.list();
	}

	/** Adds a check that waits for its turn. */
	long add(Draft draft, String account, boolean thenSubmit) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					INSERT INTO draft_check (draft_id, hash, revision, asked_by, asked_at, state, then_submit, scenarios, failed)
					VALUES (?, ?, ?, ?, ?, 'QUEUED', ?, 0, 0)
					""")
			.params(draft.id(), draft.text().hash(), draft.revision(), account, Utc.of(this.clock.instant()),
					thenSubmit)
			.update(key, "id");
		return key.getKey().longValue();
	}

	/** Notes that a check has begun; whether it had not ended before. */
	boolean begin(long id) {
		return this.jdbc.sql("UPDATE draft_check SET state = 'RUNNING' WHERE id = ? AND state IN ('QUEUED', 'RUNNING')")
			.param(id)
			.update() > 0;
	}

	/** Notes what came of a check; whether it had not ended before. */
	boolean end(long id, CheckResult result, CheckDetails details, String examplesHash) {
		State state = result.passed() ? State.PASSED : State.FAILED;
		return this.jdbc
			.sql("""
					UPDATE draft_check SET state = ?, scenarios = ?, failed = ?, problems = ?, details = ?, examples_hash = ?, ended_at = ?
					WHERE id = ? AND state IN ('QUEUED', 'RUNNING')
					""")
			.params(state.name(), result.scenarios().size(), result.failed(),
					JSON.writeValueAsString(result.problems()), JSON.writeValueAsString(details), examplesHash,
					Utc.of(this.clock.instant()), id)
			.update() > 0;
	}

	/** Ends a check without a result; whether it had not ended before. */
	boolean end(long id, State state) {
		return this.jdbc
			.sql("UPDATE draft_check SET state = ?, ended_at = ? WHERE id = ? AND state IN ('QUEUED', 'RUNNING')")
			.params(state.name(), Utc.of(this.clock.instant()), id)
			.update() > 0;
	}

	/** Whether the draft is to be handed in when this check passes. */
	boolean thenSubmit(long id) {
		return this.jdbc.sql("SELECT then_submit FROM draft_check WHERE id = ?")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	private static DraftCheck check(ResultSet row, int number) throws SQLException {
		String problems = row.getString("problems");
		String details = row.getString("details");
		return new DraftCheck(row.getLong("id"), row.getLong("draft_id"), row.getString("hash"), row.getInt("revision"),
				row.getString("asked_by"), Utc.read(row, "asked_at"), Utc.read(row, "ended_at"),
				State.valueOf(row.getString("state")), row.getInt("scenarios"), row.getInt("failed"),
				row.getString("examples_hash"),
				(problems != null) ? JSON.readValue(problems, new TypeReference<List<Problem>>() {
				}) : List.of(), (details != null) ? JSON.readValue(details, CheckDetails.class) : CheckDetails.NONE);
	}

}
