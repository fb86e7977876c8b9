package org.kaidah.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Moments are stored in UTC, to the microsecond, whatever zone machine or driver are set
 * to.
 */
public final class Utc {

	private Utc() {
	}

	/** A moment as a column holds it. */
	public static LocalDateTime of(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC).toLocalDateTime();
	}

	/** The moment in a column, or {@code null}. */
	public static Instant read(ResultSet row, String column) throws SQLException {
		LocalDateTime time = row.getObject(column, LocalDateTime.class);
		return (time != null) ? time.toInstant(ZoneOffset.UTC) : null;
	}

}
