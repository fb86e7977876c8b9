package org.kaidah.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far a run has come. Decisions, counts, chain and place move on together, in one
 * transaction, and only for the owner of the lease and from the place it knows: whoever
 * lost the lease, was stopped, or cannot know whether an earlier step was stored, stores
 * nothing more.
 */
final class Checkpoint {

	/** How long a worker that gives no sign of life keeps a run. */
	static final Duration LEASE = Duration.ofSeconds(20);

	private static final String DECISION = """
			INSERT INTO decision (run_id, nip, revision, box, performance, potential, talent, eligibility, pools, missing,
			facts_hash, outcome_hash, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private static final String MOVE = """
			UPDATE run SET done = done + ?, assessed = assessed + ?, defective = defective + ?, last_nip = ?, chain = ?,
			lease_until = ? WHERE id = ? AND state = 'RUNNING' AND lease_owner = ? AND last_nip = ?
			""";

	private static final String COUNT = """
			INSERT INTO run_box (run_id, box, people) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE people = people + VALUES(people)
			""";

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final long run;

	private final String owner;

	private String lastNip;

	private byte[] chain;

	Checkpoint(JdbcTemplate jdbc, TransactionTemplate transaction, long run, String owner) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.run = run;
		this.owner = owner;
		jdbc.query("SELECT last_nip, chain FROM run WHERE id = ?", (row) -> {
			this.lastNip = row.getString(1);
			this.chain = row.getBytes(2);
		}, run);
	}

	/** The last person decided; empty before the first. */
	String lastNip() {
		return this.lastNip;
	}

	/**
	 * Stores decisions in the order of NIP.
	 * @return whether the run is still ours; if not, nothing is stored
	 */
	boolean store(List<DecidedRow> rows, Instant now) {
		byte[] next = this.chain;
		for (DecidedRow row : rows) {
			next = row.chained(next);
		}
		byte[] reached = next;
		String nip = rows.get(rows.size() - 1).nip();
		boolean ours = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			int assessed = (int) rows.stream().filter((row) -> row.result().assessed()).count();
			int defective = (int) rows.stream().filter(DecidedRow::defective).count();
			// first, so that the row of the run is locked and nobody else stores beside
			// us
			int moved = this.jdbc.update(MOVE, rows.size(), assessed, defective, nip, reached,
					UtcTime.of(now.plus(LEASE)), this.run, this.owner, this.lastNip);
			if (moved == 0) {
				return false;
			}
			insert(rows);
			return true;
		}));
		if (ours) {
			this.chain = reached;
			this.lastNip = nip;
		}
		return ours;
	}

	private void insert(List<DecidedRow> rows) {
		this.jdbc.batchUpdate(DECISION, rows, rows.size(), (statement, row) -> {
			TalentResult result = row.result();
			statement.setLong(1, this.run);
			statement.setString(2, row.nip());
			statement.setLong(3, row.revision());
			statement.setInt(4, box(row));
			statement.setBigDecimal(5, result.performance());
			statement.setBigDecimal(6, result.potential());
			statement.setBigDecimal(7, result.talent());
			statement.setString(8, (result.eligibility() != null) ? result.eligibility().answer().name() : null);
			statement.setString(9, listed(result.pools()));
			statement.setString(10, listed(result.missing()));
			statement.setBytes(11, row.factsHash());
			statement.setBytes(12, row.outcomeHash());
			statement.setBytes(13, row.record());
		});
		Map<Integer, Long> boxes = rows.stream()
			.collect(Collectors.groupingBy(Checkpoint::box, TreeMap::new, Collectors.counting()));
		boxes.forEach((box, people) -> this.jdbc.update(COUNT, this.run, box, people));
	}

	private static int box(DecidedRow row) {
		return (row.result().box() != null) ? row.result().box() : 0;
	}

	/** Between bars on both sides, so that one name can be looked for. */
	private static String listed(List<String> names) {
		return names.isEmpty() ? "" : names.stream().collect(Collectors.joining("|", "|", "|"));
	}

}
