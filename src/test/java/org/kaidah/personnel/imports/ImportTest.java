package org.kaidah.personnel.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.kaidah.access.Role;
import org.kaidah.access.ActingAs;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.database.TestDatabase;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.DossierCodec;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RegisteredPost;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.sample.SampleWorkbook;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.personnel.store.Dossiers;
import org.kaidah.personnel.store.EmptyTables;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.personnel.store.Stored;
import org.kaidah.personnel.workbook.WorkbookReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** A workbook on its way into the store: all of it or nothing, and nothing twice. */
@SpringBootTest
@AutoConfigureMockMvc
@ActingAs(Role.PENGELOLA)
@ContextConfiguration(initializers = TestDatabase.class)
class ImportTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int PEOPLE = 120;

	@TempDir
	private static Path folder;

	private final SampleRegency regency = new SampleRegency(11, AS_OF);

	private final DossierCodec codec = new DossierCodec();

	@Autowired
	private RunImports imports;

	@Autowired
	private StoreDossiers store;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierReader reader;

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester pages;

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry settings) {
		settings.add("kaidah.import.folder", () -> folder.toString());
	}

	@BeforeEach
	void empty() {
		EmptyTables.in(this.jdbc);
	}

	@Test
	void storesWhatTheWorkbookHoldsAndNothingTwice() throws Exception {
		byte[] workbook = sample();
		ImportJob first = read(workbook);
		assertThat(first.compared().added()).isEqualTo(PEOPLE);
		assertThat(this.reader.revision()).isZero();
		save(first);

		ImportJob second = read(workbook);
		save(second);

		PersonnelData data = data(workbook);
		assertThat(first.stored().posts()).isEqualTo(data.posts().size());
		data.dossiers().forEach((one) -> assertStored(one));
		assertThat(second.compared()).isEqualTo(new Stored(1, 0, 0, PEOPLE, 0)).isEqualTo(second.stored());
		assertThat(this.reader.revision()).isEqualTo(1);
		assertThat(Files.exists(first.file())).isFalse();
	}

	@Test
	void leavesWhatAbsentSheetsWouldSay() throws Exception {
		byte[] workbook = sample();
		save(read(workbook));
		List<Dossier> before = data(workbook).dossiers();
		Dossier one = before.get(5);

		ImportJob job = read(peopleOnly(before.subList(0, 10), one.nip(), "NAMA BARU"));
		save(job);

		assertThat(job.stored()).isEqualTo(new Stored(2, 0, 1, 9, 0));
		Dossier now = this.dossiers.find(one.nip(), Dossiers.LATEST).orElseThrow();
		assertThat(now.person().nama()).isEqualTo("NAMA BARU");
		assertThat(now.trainings()).isEqualTo(one.trainings());
		assertThat(now.registeredPosts()).isEqualTo(one.registeredPosts());
		assertThat(now.fieldsOfStudy()).isEqualTo(one.fieldsOfStudy());
		assertThat(now.jobFamilies()).isEqualTo(one.jobFamilies());
		assertStored(before.get(50));
	}

	@Test
	void takesAPostFromItsHolderWhoeverTheWorkbookNames() throws Exception {
		byte[] workbook = sample();
		save(read(workbook));
		List<Dossier> before = data(workbook).dossiers();
		Dossier holder = before.stream().filter((one) -> !one.registeredPosts().isEmpty()).findFirst().orElseThrow();
		RegisteredPost post = holder.registeredPosts().get(0);
		Dossier next = before.stream().filter((one) -> one != holder).findFirst().orElseThrow();
		Dossier named = before.stream().filter((one) -> one != holder && one != next).findFirst().orElseThrow();

		save(read(peopleAndPost(named, post, next.nip())));

		assertThat(this.dossiers.find(holder.nip(), Dossiers.LATEST).orElseThrow().registeredPosts())
			.doesNotContain(post);
		assertThat(this.dossiers.find(next.nip(), Dossiers.LATEST).orElseThrow().registeredPosts())
			.extracting(RegisteredPost::kode)
			.contains(post.kode());
		assertThat(this.dossiers.history(named.nip())).hasSize(1);
	}

	@Test
	void saysWhereSomebodyElseWasFaster() throws Exception {
		ImportJob job = read(sample());
		this.store.store(Change.of(Change.SAMPLE, AS_OF), data(sample()).dossiers().iterator(), List.of(),
				StoreProgress.SILENT);

		save(job);

		assertThat(job.overtaken()).isTrue();
		assertThat(job.stored().unchanged()).isEqualTo(PEOPLE);
		assertThat(page("/impor/" + job.id())).contains("Data diubah orang lain");
	}

	@Test
	void letsTwoSaveAtOnce() throws Exception {
		ImportJob one = read(sample());
		ImportJob other = read(sample());
		this.imports.save(one);
		this.imports.save(other);
		await(one);
		await(other);

		assertThat(List.of(one.state(), other.state())).containsOnly(ImportState.SAVED);
		assertThat(one.stored().added() + other.stored().added()).isEqualTo(PEOPLE);
		assertThat(this.reader.revision()).isEqualTo(1);
	}

	@Test
	void leavesNothingWhereTheDatabaseFailsAndMayBeTriedAgain() throws Exception {
		ImportJob job = read(sample());
		killWhileStoring(job);

		assertThat(job.state()).isEqualTo(ImportState.FAILED);
		assertThat(page("/impor/" + job.id())).contains("Basis data tidak dapat dipakai", "/simpan");
		assertThat(this.reader.count(Dossiers.LATEST)).isZero();

		save(job);
		assertThat(job.stored().added()).isEqualTo(PEOPLE);
	}

	@Test
	void leavesNothingOfWhatIsGivenUp() throws Exception {
		ImportJob job = read(sample());

		assertThat(this.pages.post().uri("/impor/" + job.id() + "/batalkan").with(csrf())).hasStatus3xxRedirection();

		assertThat(job.state()).isEqualTo(ImportState.CANCELLED);
		assertThat(Files.exists(job.folder())).isFalse();
		assertThat(this.pages.post().uri("/impor/" + job.id() + "/simpan").with(csrf())).hasStatus3xxRedirection();
		assertThat(job.state()).isEqualTo(ImportState.CANCELLED);
		assertThat(this.reader.revision()).isZero();
	}

	@Test
	void givesTheWorkbookBackWithItsMessages() throws Exception {
		byte[] workbook = bytes((out) -> new SampleWorkbook(this.regency, PEOPLE).withDefects().writeTo(out));
		ImportJob job = read(workbook);
		assertThat(page("/impor/" + job.id())).contains("/salinan.xlsx", "Ditolak");

		byte[] copy = this.pages.get()
			.uri("/impor/" + job.id() + "/salinan.xlsx")
			.exchange()
			.getResponse()
			.getContentAsByteArray();

		PersonnelData before = data(workbook);
		PersonnelData again = data(copy);
		assertThat(again.dossiers()).isEqualTo(before.dossiers());
		assertThat(again.messages()).hasSameSizeAs(before.messages());
		assertThat(new HashSet<>(again.messages().stream().map((one) -> one.sheet() + one.row()).toList()))
			.isEqualTo(new HashSet<>(before.messages().stream().map((one) -> one.sheet() + one.row()).toList()));
	}

	@Test
	void saysBesideTheFieldWhyAFileIsNoWorkbook() throws Exception {
		String address = this.pages.post()
			.uri("/impor")
			.with(csrf())
			.multipart()
			.file(new MockMultipartFile("berkas", "C:\\data\\catatan.txt", null, "bukan buku kerja".getBytes()))
			.param("per", "2026-06-30")
			.exchange()
			.getResponse()
			.getRedirectedUrl();
		ImportJob job = this.imports.find(address.substring("/impor/".length())).orElseThrow();
		await(job);

		assertThat(job.fileName()).isEqualTo("catatan.txt");
		assertThat(page(address)).contains("<title>Kesalahan:", "href=\"#berkas\"", "Berkas ini bukan buku kerja .xlsx",
				"aria-describedby=\"berkas-petunjuk berkas-salah\"", "value=\"2026-06-30\"");
		assertThat(Files.exists(job.folder())).isFalse();
	}

	@Test
	void knowsNoImportByAnotherName() {
		assertThat(this.pages.get().uri("/impor/tidak-ada")).hasStatus(404);
		assertThat(this.pages.get().uri("/impor/{id}/pesan.csv", "..")).hasStatus(400);
	}

	private byte[] sample() throws IOException {
		return bytes((out) -> new SampleWorkbook(this.regency, PEOPLE).writeTo(out));
	}

	/** The sheet of people alone, one of them renamed. */
	private byte[] peopleOnly(List<Dossier> people, String nip, String name) throws IOException {
		return bytes((out) -> {
			Workbook workbook = new Workbook(out, "test", "1.0");
			PeopleSheet.write(workbook, people, nip, name);
			workbook.finish();
		});
	}

	private byte[] peopleAndPost(Dossier person, RegisteredPost post, String holder) throws IOException {
		return bytes((out) -> {
			Workbook workbook = new Workbook(out, "test", "1.0");
			PeopleSheet.write(workbook, List.of(person), "", "");
			Worksheet sheet = workbook.newWorksheet("jabatan");
			List<String> names = List.of("kode", "nama", "unorIndukNama", "jenis", "jenjang", "rumpun", "prioritas",
					"pemangkuNip");
			List<String> values = List.of(post.kode(), post.nama(), post.unorIndukNama(), post.jenis(), post.jenjang(),
					post.rumpun(), post.prioritas(), holder);
			for (int i = 0; i < names.size(); i++) {
				sheet.value(0, i, names.get(i));
				sheet.value(1, i, values.get(i));
			}
			sheet.finish();
			workbook.finish();
		});
	}

	private static byte[] bytes(Writer writer) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		writer.write(bytes);
		return bytes.toByteArray();
	}

	private ImportJob read(byte[] workbook) throws Exception {
		ImportJob job = this.imports.start("data.xlsx", new ByteArrayInputStream(workbook), AS_OF);
		await(job);
		assertThat(job.state()).isEqualTo(ImportState.READY);
		return job;
	}

	private void save(ImportJob job) throws Exception {
		this.imports.save(job);
		await(job);
		assertThat(job.state()).isEqualTo(ImportState.SAVED);
	}

	private static PersonnelData data(byte[] workbook) throws Exception {
		Path file = Files.write(Files.createTempFile(folder, "data", ".xlsx"), workbook);
		return new WorkbookReader().read(file, AS_OF);
	}

	private void assertStored(Dossier one) {
		assertThat(this.codec.hash(this.dossiers.find(one.nip(), Dossiers.LATEST).orElseThrow()))
			.isEqualTo(this.codec.hash(one));
	}

	private String page(String address) throws Exception {
		return this.pages.get().uri(address).exchange().getResponse().getContentAsString();
	}

	private static void await(ImportJob job) throws InterruptedException {
		for (int i = 0; i < 1_200 && job.state().running(); i++) {
			TimeUnit.MILLISECONDS.sleep(50);
		}
	}

	/**
	 * Holds the change up once its dossiers are written, and ends its connection there.
	 */
	private void killWhileStoring(ImportJob job) throws Exception {
		try (HeldTable held = HeldTable.of(this.database, "competence_score")) {
			this.imports.save(job);
			this.jdbc.sql("KILL " + held.awaitWaiting()).update();
			await(job);
		}
	}

	/** Writes a workbook. */
	@FunctionalInterface
	private interface Writer {

		void write(OutputStream out) throws IOException;

	}

}
