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
		AuditHead end = AuditHead.read(this.jdbc);
		Walk walk = new Walk();
		int rows;
		do {
			rows = page(walk);
		}
		while (rows == ROWS_AT_ONCE && walk.fault == null);
		if (walk.fault == null && (walk.seq != end.seq() || !Arrays.equals(walk.hash, end.hash()))) {
			walk.fail(Fault.END, walk.seq + 1);
		}
		return new AuditVerdict(walk.seq, HexFormat.of().formatHex(walk.hash), walk.fault, walk.bad);
	}

	/** How many rows were looked at. */
	private int page(Walk walk) {
		return this.jdbc.query("""
				SELECT seq, prev_hash, at, actor, role, action, object, payload, hash FROM audit_event WHERE seq > ?
				ORDER BY seq LIMIT ?
				""", (ResultSetExtractor<Integer>) (row) -> {
			int rows = 0;
			while (walk.fault == null && row.next()) {
				rows++;
				walk.step(new ChainedEvent(row.getLong(1), row.getBytes(2), row.getObject(3, LocalDateTime.class),
						row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8)),
						row.getBytes(9));
			}
			return rows;
		}, walk.seq, ROWS_AT_ONCE);
	}

	/** How far the chain has been followed. */
	private static final class Walk {

		private long seq;

		private byte[] hash = new byte[32];

		private Fault fault;

		private long bad;

		void step(ChainedEvent event, byte[] stored) {
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
