package org.kaidah.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Moments are stored in UTC, to the microsecond, whatever zone machine or driver are set
 * to.
 */
public final class UtcTime {

	private UtcTime() {
	}

	/** Now, as exactly as it can be stored. */
	public static Instant now(Clock clock) {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** A moment as a column takes it. */
	public static LocalDateTime of(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
	}

	/** A column's moment, or {@code null}. */
	public static Instant read(ResultSet row, String column) throws SQLException {
		LocalDateTime time = row.getObject(column, LocalDateTime.class);
		return (time != null) ? time.toInstant(ZoneOffset.UTC) : null;
	}

}
