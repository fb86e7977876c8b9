package org.kaidah.personnel.store;

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

	private final JdbcTemplate jdbc;

	private final DossierReader reader;

	private final DossierCodec codec = new DossierCodec();

	Dossiers(JdbcTemplate jdbc, DossierReader reader) {
		this.jdbc = jdbc;
		this.reader = reader;
	}

	/**
	 * What was known of a person after a change.
	 * @param revision the change, or {@link #LATEST}
	 * @return nothing where the person was not known yet
	 */
	public Optional<Dossier> find(String nip, long revision) {
		return this.reader.of(List.of(nip), revision).stream().map(this::open).findFirst();
	}

	/**
	 * What was known of several people after a change, by NIP; who was not known is
	 * absent.
	 * @param nips at most some thousands
	 */
	public Map<String, Dossier> find(Collection<String> nips, long revision) {
		Map<String, Dossier> found = new HashMap<>();
		this.reader.of(nips, revision).forEach((one) -> found.put(one.nip(), open(one)));
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

}
