package org.kaidah.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kaidah.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the log. Whoever audits some jurisdictions alone sees what was done there, and
 * nothing that belongs to no jurisdiction.
 */
@Repository
class LogEntries {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Where an event happened is said by itself, or by what it was done to. */
	private static final String WHERE_DONE = """
			AND (JSON_VALUE(payload, '$.wilayah') IN (:where) OR object IN (:places)
			OR object IN (SELECT CONCAT('draf/', id) FROM draft WHERE jurisdiction IN (:where)))""";

	private static final String SELECT = "SELECT * FROM audit_event WHERE 1 = 1";

	private final JdbcClient jdbc;

	private final Clock clock;

	LogEntries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long count(LogFilters filters, Scope scope) {
		return query("SELECT COUNT(*) FROM audit_event WHERE 1 = 1", filters, scope, "").query(Long.class).single();
	}

	/** The last event of all. */
	Optional<LogEntry> last() {
		return this.jdbc.sql(SELECT + " ORDER BY seq DESC LIMIT 1").query(LogEntries::entry).optional();
	}

	/** Events, the newest first. */
	List<LogEntry> page(LogFilters filters, Scope scope, long offset, int limit) {
		return query(SELECT, filters, scope, " ORDER BY seq DESC LIMIT :limit OFFSET :offset").param("limit", limit)
			.param("offset", offset)
			.query(LogEntries::entry)
			.list();
	}

	/** Events before one, the newest first, whatever has been added meanwhile. */
	List<LogEntry> before(LogFilters filters, Scope scope, long seq, int limit) {
		return query(SELECT, filters, scope, " AND seq < :before ORDER BY seq DESC LIMIT :limit").param("before", seq)
			.param("limit", limit)
			.query(LogEntries::entry)
			.list();
	}

	private JdbcClient.StatementSpec query(String select, LogFilters filters, Scope scope, String end) {
		Map<String, Object> values = new LinkedHashMap<>();
		StringBuilder sql = new StringBuilder(select);
		if (given(filters.pelaku())) {
			sql.append(" AND LOCATE(:actor, actor) > 0");
			values.put("actor", filters.pelaku().strip());
		}
		if (given(filters.tindakan())) {
			sql.append(" AND LOCATE(:action, action) = 1");
			values.put("action", filters.tindakan().strip());
		}
		if (filters.dari() != null) {
			sql.append(" AND at >= :from");
			values.put("from", midnight(filters.dari()));
		}
		if (filters.sampai() != null) {
			sql.append(" AND at < :to");
			values.put("to", midnight(filters.sampai().plusDays(1)));
		}
		if (given(filters.wilayah())) {
			in(sql, values, Set.of(filters.wilayah().strip()), "1");
		}
		if (!scope.everywhere()) {
			in(sql, values, scope.jurisdictions(), "2");
		}
		return this.jdbc.sql(sql.append(end).toString()).params(values);
	}

	private static void in(StringBuilder sql, Map<String, Object> values, Set<String> codes, String suffix) {
		sql.append(' ').append(WHERE_DONE.replace(":where", ":where" + suffix).replace(":places", ":places" + suffix));
		values.put("where" + suffix, codes);
		values.put("places" + suffix, codes.stream().map((code) -> "wilayah/" + code).toList());
	}

	/** The beginning of a day where people live, as the log tells time. */
	private LocalDateTime midnight(LocalDate day) {
		return day.atStartOfDay(this.clock.getZone()).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
	}

	private static boolean given(String text) {
		return text != null && !text.isBlank();
	}

	private static LogEntry entry(ResultSet row, int number) throws SQLException {
		return new LogEntry(row.getLong("seq"), row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
				row.getString("actor"), row.getString("role"), row.getString("action"), row.getString("object"),
				JSON.readValue(row.getString("payload"), new TypeReference<Map<String, String>>() {
				}), HexFormat.of().formatHex(row.getBytes("hash")));
	}

}
