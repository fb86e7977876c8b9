package org.kaidah.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments are stored in UTC, whatever zone machine or driver are set to. */
final class UtcTime {

	private UtcTime() {
	}

	static LocalDateTime of(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
	}

	static Instant read(ResultSet row, String column) throws SQLException {
		LocalDateTime time = row.getObject(column, LocalDateTime.class);
		return (time != null) ? time.toInstant(ZoneOffset.UTC) : null;
	}

}
