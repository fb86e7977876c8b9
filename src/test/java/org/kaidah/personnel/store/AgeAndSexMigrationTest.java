package org.kaidah.personnel.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.kaidah.database.TestDatabase;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.DossierCodec;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.sample.SampleRegency;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was stored before age and sex stood beside unit and level has them afterwards. */
class AgeAndSexMigrationTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private final List<Dossier> people = new SampleRegency(5, AS_OF).people(3).toList();

	private final DriverManagerDataSource database = database();

	private final JdbcTemplate jdbc = new JdbcTemplate(this.database);

	@Test
	void readsThemFromTheDossierAsItWasThen() {
		migrateTo("3");
		this.jdbc.update("""
				INSERT INTO change_set VALUES (1, 'SAMPLE', NULL, NULL, NULL, '2026-01-01', 0, 0, 0, 0, 0, 0)""");
		this.people.forEach((one) -> store(one.person(), new DossierCodec().bytes(one)));
		Person lost = named("199901012020121001");
		store(lost, "no dossier \u00e9".getBytes());

		migrateTo("latest");

		for (Dossier one : this.people) {
			assertThat(this.jdbc.queryForMap("SELECT tgl_lahir, jenis_kelamin FROM dossier_version WHERE nip = ?",
					one.nip()))
				.containsEntry("tgl_lahir", Date.valueOf(one.person().tglLahir()))
				.containsEntry("jenis_kelamin", one.person().jenisKelamin());
		}
		assertThat(this.jdbc.queryForMap("SELECT tgl_lahir, jenis_kelamin FROM dossier_version WHERE nip = ?",
				lost.nipBaru()))
			.containsEntry("tgl_lahir", null)
			.containsEntry("jenis_kelamin", null);
	}

	private void store(Person person, byte[] content) {
		this.jdbc.update("INSERT INTO dossier (hash, content) VALUES (UNHEX(SHA2(?, 256)), ?)", content, content);
		this.jdbc.update("""
				INSERT INTO dossier_version (nip, revision, dossier_id, nama, unor_nama, unor_induk_nama, jabatan_nama,
				jenjang, jenis_jabatan) SELECT ?, 1, MAX(id), ?, '', '', '', '', '' FROM dossier""", person.nipBaru(),
				person.nama());
	}

	private static Person named(String nip) {
		return new Person(nip, "", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null);
	}

	private void migrateTo(String version) {
		Flyway.configure().dataSource(this.database).target(version).load().migrate();
	}

	private static DriverManagerDataSource database() {
		TestDatabase.Access access = TestDatabase.fresh();
		return new DriverManagerDataSource(access.url(), access.user(), access.password());
	}

}
