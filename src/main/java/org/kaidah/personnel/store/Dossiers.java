package org.kaidah.personnel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.DossierCodec;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads dossiers: those of now, and those of any earlier change. */
@Repository
public class Dossiers {

	/** Later than any change. */
	public static final long LATEST = Long.MAX_VALUE;

	private static final String SELECT = """
			SELECT v.nip, v.revision, d.content FROM dossier_version v JOIN dossier d ON d.id = v.dossier_id
			WHERE v.revision = (SELECT MAX(w.revision) FROM dossier_version w WHERE w.nip = v.nip AND w.revision <= ?)
			""";

	private final JdbcTemplate jdbc;

	private final DossierCodec codec = new DossierCodec();

	Dossiers(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What was known of a person after a change.
	 * @param revision the change, or {@link #LATEST}
	 * @return nothing where the person was not known yet
	 */
	public Optional<Dossier> find(String nip, long revision) {
		return this.jdbc.query(SELECT + "AND v.nip = ?", this::stored, revision, nip)
			.stream()
			.map(this::open)
			.findFirst();
	}

	/**
	 * What was known of several people after a change, by NIP; who was not known is
	 * absent.
	 * @param nips at most some thousands
	 */
	public Map<String, Dossier> find(Collection<String> nips, long revision) {
		Map<String, Dossier> found = new HashMap<>();
		if (!nips.isEmpty()) {
			Object[] arguments = new Object[nips.size() + 1];
			arguments[0] = revision;
			System.arraycopy(nips.toArray(), 0, arguments, 1, nips.size());
			this.jdbc.query(SELECT + "AND v.nip IN (" + Sql.places(nips.size()) + ")", this::stored, arguments)
				.forEach((one) -> found.put(one.nip(), open(one)));
		}
		return found;
	}

	/** A person's history, the newest first; empty where nobody has this NIP. */
	public List<Version> history(String nip) {
		return this.jdbc.query("""
				SELECT c.revision, c.recorded_at, c.kind, c.file_name, c.as_of
				FROM dossier_version v JOIN change_set c ON c.revision = v.revision
				WHERE v.nip = ? ORDER BY c.revision DESC""",
				(rows, number) -> new Version(rows.getLong(1),
						rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), rows.getString(3),
						rows.getString(4), rows.getObject(5, LocalDate.class)),
				nip);
	}

	private Dossier open(StoredDossier stored) {
		return this.codec.dossier(stored.content());
	}

	private StoredDossier stored(ResultSet rows, int number) throws SQLException {
		return new StoredDossier(rows.getString(1), rows.getLong(2), rows.getBytes(3));
	}

}
