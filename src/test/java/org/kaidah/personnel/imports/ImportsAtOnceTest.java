package org.kaidah.personnel.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.kaidah.access.Role;
import org.kaidah.access.ActingAs;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.database.TestDatabase;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.Dossiers;
import org.kaidah.personnel.store.EmptyTables;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.personnel.store.Version;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** What one does with the data while others are at it too, all through the pages. */
@SpringBootTest
@AutoConfigureMockMvc
@ActingAs(Role.PENGELOLA)
@ContextConfiguration(initializers = TestDatabase.class)
class ImportsAtOnceTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	/** People who are stored before; two more come with each workbook. */
	private static final int KNOWN = 10;

	private final List<Dossier> people = new SampleRegency(31, AS_OF).people(KNOWN + 4).toList();

	private final Dossier shared = this.people.get(5);

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private StoreDossiers store;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void storePeople() {
		EmptyTables.in(this.jdbc);
		this.store.store(Change.of(Change.SAMPLE, AS_OF), this.people.subList(0, KNOWN).iterator(), List.of(),
				StoreProgress.SILENT);
	}

	@Test
	void tellsTheSecondOfTwoThatTheDataChangedAndKeepsWhatBothBrought() throws Exception {
		MockHttpSession one = new MockHttpSession();
		MockHttpSession other = new MockHttpSession();
		String first = upload(one, workbook(KNOWN, "NAMA SATU"));
		String second = upload(other, workbook(KNOWN + 2, "NAMA DUA"));
		assertThat(await(one, first, (page) -> page.contains("/simpan"))).contains("<dd>2</dd>", "<dd>1</dd>");
		assertThat(await(other, second, (page) -> page.contains("/simpan"))).contains("<dd>2</dd>", "<dd>1</dd>");

		save(one, first);
		String ofFirst = await(one, first, (page) -> page.contains("Tersimpan sebagai perubahan"));
		save(other, second);
		String ofSecond = await(other, second, (page) -> page.contains("Tersimpan sebagai perubahan"));

		assertThat(ofFirst).contains("perubahan nomor 2: 2 pegawai baru, 1 berubah, 0 tetap")
			.doesNotContain("Data diubah orang lain");
		assertThat(ofSecond).contains("perubahan nomor 3: 2 pegawai baru, 1 berubah, 0 tetap",
				"Data diubah orang lain");
		assertThat(this.dossiers.history(this.shared.nip())).extracting(Version::revision).containsExactly(3L, 2L, 1L);
		assertThat(Stream.of(1, 2, 3).map((revision) -> nameAt(revision))).containsExactly(this.shared.person().nama(),
				"NAMA SATU", "NAMA DUA");
		assertThat(this.people).allSatisfy((person) -> assertThat(this.dossiers.history(person.nip())).isNotEmpty());
		assertThat(page(one, "/pegawai/" + this.shared.nip())).contains("NAMA DUA", "?revisi=2", "?revisi=1");
	}

	@Test
	void leavesARunThatIsUnderWayTheDataItBeganWith() throws Exception {
		MockHttpSession session = new MockHttpSession();
		String import1 = upload(session, workbook(KNOWN, "NAMA SATU"));
		await(session, import1, (page) -> page.contains("/simpan"));
		String before = run(session);
		await(session, before, (page) -> page.contains("Sidik hasil"));
		String run;
		try (HeldTable held = HeldTable.of(this.database, "decision")) {
			run = run(session);
			held.awaitWaiting();

			save(session, import1);
			await(session, import1, (page) -> page.contains("perubahan nomor 2"));

			assertThat(page(session, run)).contains("Sedang dihitung", "sampai perubahan nomor 1;");
		}

		assertThat(await(session, run, (page) -> page.contains("Sidik hasil"))).contains("sampai perubahan nomor 1;",
				"Sebaran " + KNOWN + " orang");
		assertThat(page(session, run + "/keputusan.csv")).isEqualTo(page(session, before + "/keputusan.csv"));
		assertThat(page(session, run + "/orang")).contains(this.shared.person().nama()).doesNotContain("NAMA SATU");
		String after = run(session);
		assertThat(await(session, after, (page) -> page.contains("Sidik hasil"))).contains("sampai perubahan nomor 2;",
				"Sebaran " + (KNOWN + 2) + " orang");
		assertThat(page(session, after + "/orang")).contains("NAMA SATU");
	}

	/** The shared person under a name, and two who are not stored yet. */
	private byte[] workbook(int fromPerson, String name) throws IOException {
		List<Dossier> some = List.of(this.shared, this.people.get(fromPerson), this.people.get(fromPerson + 1));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Workbook workbook = new Workbook(bytes, "test", "1.0");
		PeopleSheet.write(workbook, some, this.shared.nip(), name);
		workbook.finish();
		return bytes.toByteArray();
	}

	private String nameAt(long revision) {
		return this.dossiers.find(this.shared.nip(), revision).orElseThrow().person().nama();
	}

	private String upload(MockHttpSession session, byte[] workbook) {
		return this.pages.post()
			.uri("/impor")
			.with(csrf())
			.multipart()
			.file(new MockMultipartFile("berkas", "data.xlsx", null, workbook))
			.param("per", AS_OF.toString())
			.session(session)
			.exchange()
			.getResponse()
			.getRedirectedUrl();
	}

	private void save(MockHttpSession session, String address) {
		assertThat(this.pages.post().uri(address + "/simpan").with(csrf()).session(session)).hasStatus3xxRedirection();
	}

	private String run(MockHttpSession session) {
		return this.pages.post()
			.uri("/evaluasi/baru")
			.with(csrf())
			.param("wilayah", "nasional")
			.param("per", AS_OF.toString())
			.param("populasi", "ALL")
			.session(session)
			.exchange()
			.getResponse()
			.getRedirectedUrl();
	}

	private String page(MockHttpSession session, String address) {
		return assertThat(this.pages.get().uri(address).session(session)).hasStatusOk().bodyText().actual();
	}

	private String await(MockHttpSession session, String address, Predicate<String> wanted) throws Exception {
		for (int i = 0; i < 600; i++) {
			String page = page(session, address);
			if (wanted.test(page)) {
				return page;
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		throw new AssertionError(page(session, address));
	}

}
