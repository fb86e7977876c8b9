package org.kaidah.personnel.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The committed changes. */
@Repository
class ChangeSets {

	private final JdbcClient jdbc;

	ChangeSets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int count() {
		return this.jdbc.sql("SELECT COUNT(*) FROM change_set").query(Integer.class).single();
	}

	/** Changes, the newest first. */
	List<ChangeSet> newest(int most, long offset) {
		return this.jdbc.sql("SELECT * FROM change_set ORDER BY revision DESC LIMIT ? OFFSET ?")
			.params(most, offset)
			.query((row, number) -> new ChangeSet(row.getLong("revision"), row.getString("kind"),
					row.getString("file_name"), row.getObject("as_of", LocalDate.class),
					row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
					row.getInt("people_added"), row.getInt("people_changed"), row.getInt("people_unchanged"),
					row.getInt("rows_noted"), row.getInt("rows_refused")))
			.list();
	}

}
