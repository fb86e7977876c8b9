package org.kaidah.personnel.store;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The units (OPD) in which the stored people stand now. */
@Repository
public class Units {

	private final JdbcTemplate jdbc;

	Units(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Their names as a run is asked for one, in alphabetical order. */
	public List<String> known() {
		return this.jdbc.queryForList(
				"SELECT DISTINCT LEFT(unor_induk_nama, " + DossierTables.SHOWN + ") FROM person ORDER BY 1",
				String.class);
	}

}
