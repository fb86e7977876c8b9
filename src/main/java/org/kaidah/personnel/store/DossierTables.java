package org.kaidah.personnel.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.kaidah.personnel.Person;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/** Adds dossiers and their versions; nothing here is ever changed or deleted. */
final class DossierTables {

	private static final int BATCH = 500;

	/** How many characters of a text lists and filters have. */
	static final int SHOWN = 300;

	private static final HexFormat HEX = HexFormat.of();

	private final JdbcTemplate jdbc;

	DossierTables(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The hashes, in hexadecimal digits, of what is known now, by NIP. */
	Map<String, String> currentHashes(List<String> nips) {
		Map<String, String> hashes = new HashMap<>();
		this.jdbc.query("""
				SELECT v.nip, v.hash FROM dossier_version v WHERE v.nip IN (%s)
				AND v.revision = (SELECT MAX(w.revision) FROM dossier_version w WHERE w.nip = v.nip)
				""".formatted(Sql.places(nips.size())), (rows) -> {
			hashes.put(rows.getString(1), HEX.formatHex(rows.getBytes(2)));
		}, nips.toArray());
		return hashes;
	}

	/** Adds a version of each person. */
	void add(long revision, List<EncodedPerson> people) {
		batch("""
				INSERT INTO dossier_version (nip, revision, hash, nama, unor_nama, unor_induk_nama, jabatan_nama, jenjang,
				jenis_jabatan, tgl_lahir, jenis_kelamin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""",
				people, (statement, one) -> {
					Person person = one.dossier().person();
					statement.setString(1, person.nipBaru());
					statement.setLong(2, revision);
					statement.setBytes(3, HEX.parseHex(one.hash()));
					statement.setString(4, shown(person.nama()));
					statement.setString(5, shown(person.unorNama()));
					statement.setString(6, shown(person.unorIndukNama()));
					statement.setString(7, shown(person.jabatanNama()));
					statement.setString(8, person.jenjang());
					statement.setString(9, person.jenisJabatan());
					statement.setObject(10, person.tglLahir());
					statement.setString(11, person.jenisKelamin());
				});
		batch("INSERT INTO dossier (nip, revision, content) VALUES (?, ?, ?)", people, (statement, one) -> {
			statement.setString(1, one.dossier().nip());
			statement.setLong(2, revision);
			statement.setBytes(3, one.content());
		});
	}

	private void batch(String sql, List<EncodedPerson> people, Setter setter) {
		ParameterizedPreparedStatementSetter<EncodedPerson> values = setter::set;
		this.jdbc.batchUpdate(sql, people, BATCH, values);
	}

	/** The beginning of a long text: these columns are for lists and filters alone. */
	private static String shown(String text) {
		return (text.length() <= SHOWN) ? text
				: text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN)));
	}

	/** Sets the values of a statement. */
	@FunctionalInterface
	private interface Setter {

		void set(PreparedStatement statement, EncodedPerson person) throws SQLException;

	}

}
