package org.kaidah.personnel.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.personnel.JobFamily;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What the stored people show of the reference sheets of earlier workbooks, for a
 * workbook that comes without them.
 */
@Repository
public class References {

	private final JdbcTemplate jdbc;

	References(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Fields of study by the name of an education. */
	public Map<String, List<String>> fieldsOfStudy() {
		Map<String, List<String>> fields = new HashMap<>();
		this.jdbc.query("SELECT DISTINCT pendidikan_terakhir_nama, fields_of_study FROM person", (rows) -> {
			fields.merge(rows.getString(1), JsonColumn.names(rows.getString(2)), References::fuller);
		});
		return fields;
	}

	/** Accepted fields of study by job family. */
	public Map<String, List<String>> acceptedFields() {
		Map<String, List<String>> accepted = new HashMap<>();
		this.jdbc.query("SELECT DISTINCT job_families FROM person", (rows) -> {
			for (JobFamily family : JsonColumn.families(rows.getString(1))) {
				accepted.merge(family.rumpun(), family.bidangIlmu(), References::fuller);
			}
		});
		return accepted;
	}

	private static List<String> fuller(List<String> one, List<String> other) {
		return (other.size() > one.size()) ? other : one;
	}

}
