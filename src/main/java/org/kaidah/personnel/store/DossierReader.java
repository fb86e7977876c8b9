package org.kaidah.personnel.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/**
 * Reads what was known of people at a revision, one row a person, in the order of NIP.
 * Later changes are not seen, whenever they are committed.
 */
@Repository
public class DossierReader {

	/** The newest version of each person up to a revision (both parameters). */
	private static final String KNOWN = """
			v.revision <= ? AND NOT EXISTS (SELECT 1 FROM dossier_version w
			WHERE w.nip = v.nip AND w.revision > v.revision AND w.revision <= ?)
			""";

	private static final String CONTENT = "SELECT v.nip, v.revision, v.content FROM dossier v WHERE ";

	private static final RowMapper<StoredDossier> ROW = (row, number) -> new StoredDossier(row.getString(1),
			row.getLong(2), row.getBytes(3));

	private final JdbcTemplate jdbc;

	DossierReader(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The number of the last committed change. */
	public long revision() {
		return this.jdbc.queryForObject("SELECT revision FROM data_revision", Long.class);
	}

	/** How many people were known at a revision. */
	public int count(long revision) {
		return this.jdbc.queryForObject("SELECT COUNT(DISTINCT nip) FROM dossier_version WHERE revision <= ?",
				Integer.class, revision);
	}

	/** The people who stood in a unit (OPD) at a revision. */
	public List<String> ofUnit(String unit, long revision) {
		return this.jdbc.queryForList(
				"SELECT v.nip FROM dossier_version v WHERE v.unor_induk_nama = ? AND " + KNOWN + " ORDER BY v.nip",
				String.class, unit, revision, revision);
	}

	/** Those of some people who were known at a revision. */
	public List<String> known(Collection<String> nips, long revision) {
		if (nips.isEmpty()) {
			return List.of();
		}
		List<Object> parameters = new ArrayList<>(nips);
		parameters.add(revision);
		return this.jdbc.queryForList("SELECT DISTINCT nip FROM dossier_version WHERE nip IN ("
				+ Sql.places(nips.size()) + ") AND revision <= ? ORDER BY nip", String.class, parameters.toArray());
	}

	/**
	 * The next dossiers.
	 * @param nip after which person; empty for the first
	 * @param most how many at most
	 */
	public List<StoredDossier> after(String nip, long revision, int most) {
		return this.jdbc.query(CONTENT + "v.nip > ? AND " + KNOWN + " ORDER BY v.nip LIMIT ?", ROW, nip, revision,
				revision, most);
	}

	/** The dossiers of some people. */
	public List<StoredDossier> of(Collection<String> nips, long revision) {
		if (nips.isEmpty()) {
			return List.of();
		}
		List<Object> parameters = new ArrayList<>(nips);
		parameters.add(revision);
		parameters.add(revision);
		return this.jdbc.query(CONTENT + "v.nip IN (" + Sql.places(nips.size()) + ") AND " + KNOWN + " ORDER BY v.nip",
				ROW, parameters.toArray());
	}

}
