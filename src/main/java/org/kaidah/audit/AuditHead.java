package org.kaidah.audit;

import org.springframework.jdbc.core.JdbcTemplate;

/** Where the log ends: the last event's number and hash. */
record AuditHead(long seq, byte[] hash) {

	private static final String READ = "SELECT seq, hash FROM audit_head WHERE id = 1";

	static AuditHead read(JdbcTemplate jdbc) {
		return query(jdbc, READ);
	}

	/** Locked until the end of the transaction. */
	static AuditHead lock(JdbcTemplate jdbc) {
		return query(jdbc, READ + " FOR UPDATE");
	}

	private static AuditHead query(JdbcTemplate jdbc, String sql) {
		return jdbc.queryForObject(sql, (row, number) -> new AuditHead(row.getLong(1), row.getBytes(2)));
	}

}
