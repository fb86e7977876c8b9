package org.kaidah.audit;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;

import org.kaidah.audit.AuditVerdict.Fault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Follows the chain from its beginning and names the first row that does not hold. */
@Component
public class VerifyAuditLog {

	private static final int ROWS_AT_ONCE = 1_000;

	private final JdbcTemplate jdbc;

	VerifyAuditLog(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Checks every row, as of one moment. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public AuditVerdict verify() {
		long[] end = new long[1];
		byte[][] endHash = new byte[1][];
		this.jdbc.query("SELECT seq, hash FROM audit_head WHERE id = 1", (row) -> {
			end[0] = row.getLong(1);
			endHash[0] = row.getBytes(2);
		});
		long seq = 0;
		byte[] hash = new byte[32];
		while (true) {
			Walk walk = walk(seq, hash);
			seq = walk.seq;
			hash = walk.hash;
			if (walk.fault != null) {
				return verdict(walk, walk.fault, walk.bad);
			}
			if (walk.rows < ROWS_AT_ONCE) {
				boolean ends = seq == end[0] && Arrays.equals(hash, endHash[0]);
				return ends ? verdict(walk, null, 0) : verdict(walk, Fault.END, seq + 1);
			}
		}
	}

	private Walk walk(long seq, byte[] hash) {
		Walk walk = new Walk(seq, hash);
		return this.jdbc.query("""
				SELECT seq, prev_hash, at, actor, role, action, object, payload, hash FROM audit_event WHERE seq > ?
				ORDER BY seq LIMIT ?
				""", (ResultSetExtractor<Walk>) (row) -> {
			while (row.next() && walk.fault == null) {
				walk.step(new ChainedEvent(row.getLong(1), row.getBytes(2), row.getObject(3, LocalDateTime.class),
						row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8)),
						row.getBytes(9));
			}
			return walk;
		}, seq, ROWS_AT_ONCE);
	}

	private static AuditVerdict verdict(Walk walk, Fault fault, long seq) {
		return new AuditVerdict(walk.seq, HexFormat.of().formatHex(walk.hash), fault, seq);
	}

	/** How far the chain has been followed. */
	private static final class Walk {

		private long seq;

		private byte[] hash;

		private int rows;

		private Fault fault;

		private long bad;

		Walk(long seq, byte[] hash) {
			this.seq = seq;
			this.hash = hash;
		}

		void step(ChainedEvent event, byte[] stored) {
			this.rows++;
			if (event.seq() != this.seq + 1) {
				fail(Fault.GAP, this.seq + 1);
			}
			else if (!Arrays.equals(event.previous(), this.hash)) {
				fail(Fault.PREDECESSOR, event.seq());
			}
			else if (!Arrays.equals(event.hash(), stored)) {
				fail(Fault.CONTENT, event.seq());
			}
			else {
				this.seq = event.seq();
				this.hash = stored;
			}
		}

		private void fail(Fault found, long at) {
			this.fault = found;
			this.bad = at;
		}

	}

}
