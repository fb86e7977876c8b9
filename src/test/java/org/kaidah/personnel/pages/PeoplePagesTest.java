package org.kaidah.personnel.pages;

import java.time.LocalDate;
import java.util.List;

import org.kaidah.access.Role;
import org.kaidah.access.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.database.TestDatabase;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Levels;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.EmptyTables;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** Stored people as pages show them. */
@SpringBootTest
@AutoConfigureMockMvc
@ActingAs(Role.PENGELOLA)
@ContextConfiguration(initializers = TestDatabase.class)
class PeoplePagesTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int PEOPLE = 60;

	private final List<Dossier> people = new SampleRegency(5, AS_OF).people(PEOPLE).toList();

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private StoreDossiers store;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void storePeople() {
		EmptyTables.in(this.jdbc);
		store(this.people);
	}

	@Test
	void findsByPartOfANameOrNip() {
		Person one = this.people.get(7).person();

		assertThat(page("/pegawai?cari={0}", one.nama().substring(1))).contains("/pegawai/" + one.nipBaru());
		assertThat(page("/pegawai?cari={0}", one.nipBaru().substring(0, 8) + ' ' + one.nipBaru().substring(8)))
			.contains("/pegawai/" + one.nipBaru(), ">1 orang<");
		assertThat(page("/pegawai?cari={0}", "%")).contains("Tidak ada pegawai yang cocok");
		assertThat(page("/pegawai?cari={0}", "_")).contains("Tidak ada pegawai yang cocok");
	}

	@Test
	void narrowsByUnitLevelAndKind() {
		Person one = this.people.get(0).person();
		long same = this.people.stream()
			.map(Dossier::person)
			.filter((person) -> person.unorIndukNama().equals(one.unorIndukNama())
					&& person.jenjang().equals(one.jenjang()) && person.jenisJabatan().equals(one.jenisJabatan()))
			.count();

		assertThat(
				page("/pegawai?unit={0}&jenjang={1}&jenis={2}", one.unorIndukNama(), one.jenjang(), one.jenisJabatan()))
			.contains("/pegawai/" + one.nipBaru(), ">" + same + " orang<");
	}

	@Test
	void tellsTheTotalAndTurnsPages() {
		assertThat(page("/pegawai")).contains("60 orang", "aria-sort=\"none\"", "Halaman 1 dari 2");
		String last = page("/pegawai?halaman=2&urut={0}", "-nip");
		assertThat(last).contains("60 orang", "ditampilkan 51 sampai 60", "aria-sort=\"descending\"");
		assertThat(this.people.stream()
			.map(Dossier::nip)
			.sorted()
			.limit(10)
			.filter((nip) -> last.contains("/pegawai/" + nip))).hasSize(10);
	}

	@Test
	void sortsLevelsByTheirRank() {
		List<String> levels = this.people.stream()
			.map((one) -> one.person().jenjang())
			.distinct()
			.sorted(Levels.ORDER)
			.toList();

		assertThat(shown("/pegawai?urut=-jenjang", levels.get(0)))
			.isLessThan(shown("/pegawai?urut=-jenjang", levels.get(1)));
		assertThat(shown("/pegawai?urut=jenjang", levels.get(levels.size() - 1)))
			.isLessThan(shown("/pegawai?urut=jenjang", levels.get(levels.size() - 2)));
	}

	/** Where in a list the first person of a level stands. */
	private int shown(String address, String level) {
		String page = page(address);
		return this.people.stream()
			.filter((one) -> one.person().jenjang().equals(level))
			.mapToInt((one) -> page.indexOf("/pegawai/" + one.nip()))
			.filter((place) -> place >= 0)
			.min()
			.orElse(Integer.MAX_VALUE);
	}

	@Test
	void saysHowToBeginWhereNobodyIsStored() {
		EmptyTables.in(this.jdbc);

		assertThat(page("/pegawai")).contains("Belum ada data pegawai", "href=\"/impor\"");
	}

	@Test
	void showsWhatIsKnownOfAPersonAndWhatWas() {
		Dossier before = this.people.get(3);
		String nip = before.nip();
		store(List.of(named(before, "Nama Baru")));

		assertThat(page("/pegawai/" + nip)).contains("Nama Baru", "Riwayat jabatan", "?revisi=1", "?revisi=2")
			.doesNotContain("versi terdahulu", "??");
		assertThat(page("/pegawai/" + nip + "?revisi=1")).contains(before.person().nama(), "versi terdahulu")
			.doesNotContain("Nama Baru");
	}

	@Test
	void showsEverybodyWithoutAMissingText() {
		this.people.forEach((one) -> assertThat(page("/pegawai/" + one.nip() + "?lang=en")).doesNotContain("??"));
	}

	@Test
	void knowsNobodyElse() {
		assertThat(this.pages.get().uri("/pegawai/000000000000000000")).hasStatus(404);
		assertThat(this.pages.get().uri("/pegawai/" + this.people.get(0).nip() + "?revisi=9")).hasStatus(404);
	}

	@Test
	void exportsWhomTheFilterLeavesWithoutFormulas() {
		Dossier one = named(this.people.get(3), "=1+1");
		store(List.of(one));

		assertThat(page("/pegawai.csv").lines()).hasSize(PEOPLE + 1);
		assertThat(page("/pegawai.csv?cari={0}", one.nip()).lines()).hasSize(2)
			.last()
			.asString()
			.startsWith(one.nip() + ",'=1+1,");
	}

	private void store(List<Dossier> some) {
		this.store.store(Change.of(Change.SAMPLE, AS_OF), some.iterator(), List.of(), StoreProgress.SILENT);
	}

	private static Dossier named(Dossier one, String name) {
		Person p = one.person();
		Person renamed = new Person(p.nipBaru(), name, p.gelarDepan(), p.gelarBelakang(), p.tglLahir(),
				p.jenisKelamin(), p.jenisPegawai(), p.kedudukanHukum(), p.tkPendidikanTerakhir(),
				p.pendidikanTerakhirNama(), p.tahunLulus(), p.tmtCpns(), p.tmtPns(), p.unorNama(), p.unorIndukNama(),
				p.instansiKerjaNama(), p.jenisJabatan(), p.jabatanNama(), p.jenjang(), p.eselon(), p.tmtJabatan(),
				p.pangkatAkhir(), p.golRuangAkhir(), p.tmtGolAkhir(), p.kelasJabatan(), p.bupPensiun(), p.tmtPensiun());
		return new Dossier(renamed, one.posts(), one.ranks(), one.educations(), one.performances(), one.sanctions(),
				one.trainings(), one.awards(), one.competences(), one.potentials(), one.feedbacks(), one.teams(),
				one.innovations(), one.extras(), one.registeredPosts(), one.fieldsOfStudy(), one.jobFamilies());
	}

	private String page(String address, Object... values) {
		return assertThat(this.pages.get()
			.uri(UriComponentsBuilder.fromUriString(address).encode().buildAndExpand(values).toUri())).hasStatusOk()
			.bodyText()
			.actual();
	}

}
