package org.kaidah.rulebook.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kaidah.access.Acting;
import org.kaidah.access.ActingAs;
import org.kaidah.access.Role;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RulebookSettings;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.RulebookTest;
import org.kaidah.rulebook.exchange.SyncFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A region's rules, its history and its archive, as pages show them. */
@RulebookTest
@AutoConfigureMockMvc
@ActingAs(Role.PENYUSUN)
@TestInstance(Lifecycle.PER_CLASS)
class RegionPagesTest {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Jurisdictions jurisdictions;

	@Autowired
	private RulebookSettings settings;

	@Autowired
	private SyncFolder sync;

	private RegionOnPages region;

	private String address;

	@BeforeAll
	void approveEditions() throws Exception {
		this.region = RegionOnPages.in(this.office);
		this.address = "/aturan/" + this.region.code();
	}

	@Test
	void showsARegionAsItsDifferences() throws Exception {
		String page = page(this.address);

		assertThat(page).contains("Perbedaan (1)", "Teks gabungan (3)", ">KIN-SKP-2<", "mengganti")
			.contains("<del>82</del>", "<ins>90</ins>")
			.doesNotContain(">KIN-SKP-1<");
	}

	@Test
	void showsEverythingMergedOnRequest() throws Exception {
		assertThat(page(this.address + "?teks=gabungan")).contains(">KIN-SKP-1<", ">KIN-SKP-2<", ">KIN-UJI-1<");
	}

	@Test
	void findsARuleByWordsCodeOrArticleAndSaysWhere() throws Exception {
		assertThat(page(this.address + "?teks=gabungan&cari=kin-uji-1")).contains(">KIN-UJI-1<", ">kode<")
			.doesNotContain(">KIN-SKP-1<");
		assertThat(page(this.address + "?teks=gabungan&cari=Pasal 1")).contains(">dasar hukum<");
		assertThat(page(this.address + "?cari=kin-uji-1")).contains("Tidak ada aturan yang cocok",
				"Cari dalam teks gabungan");
	}

	@Test
	void showsAReplacedRuleBesideTheOneItReplaces() throws Exception {
		assertThat(page(this.address + "/KIN-SKP-2")).contains("Di samping aturan Gaya", "<del>82</del>",
				"<ins>90</ins>", "edisi?aturan=KIN-SKP-2", "Belum ada skenario yang menguji");
		assertThat(page(this.address + "/KIN-SKP-1")).contains("Sama dengan aturan Gaya");
		assertThat(page("/aturan/nasional/KIN-SKP-2")).contains("Predikat Baik bernilai 80");
	}

	@Test
	void tellsEachEditionsTimeAndState() throws Exception {
		String page = page(this.address + "/edisi");

		assertThat(page.indexOf("Edisi 4:")).isLessThan(page.lastIndexOf("Edisi 3:"));
		assertThat(page).contains(">terjadwal<", ">berlaku<", ">digantikan<", "Disusun sri.wahyuni",
				"Disetujui ratna.dewi", this.region.first().hash(), "Peraturan Bupati Nomor 7 Tahun 2026");
		assertThat(page("/aturan/nasional/edisi")).contains("diambil dari berkas", "sejak awal");
	}

	@Test
	void tellsTheHistoryOfOneRule() throws Exception {
		assertThat(page(this.address + "/edisi?aturan=KIN-UJI-9"))
			.contains("Edisi 1:", "Edisi 2:", ">ditambah<", ">dihapus<")
			.doesNotContain("Edisi 3:");
	}

	@Test
	void showsAnEditionWhole() throws Exception {
		String page = page(this.address + "/edisi/1");

		assertThat(page).contains(this.region.first().hash(), this.region.first().rulesHash(), "ratna.dewi",
				"Perubahan peraturan bupati", "tidak diberlakukan", "Tidak dipakai di sini", ">KIN-UJI-9<",
				"/aturan/" + this.region.variant() + "/edisi/1", "arsip?edisi=1");
		assertThat(page).contains("name=\"edisi\" value=\"" + this.region.first().id() + '"');
		assertThat(this.pages.get().uri(this.address + "/edisi/9")).hasStatus(404);
	}

	@Test
	void comparesTwoEditionsRuleByRuleAndWordByWord() throws Exception {
		String page = page(this.address + "/beda?dari=1&ke=2");

		assertThat(page).contains("<del>85</del>", "<ins>90</ins>", ">dihapus<", "KIN-UJI-9", ">diberlakukan lagi<",
				"Tidak dipakai di sini", "wilayah.yaml");
		assertThat(page).doesNotContain("Perubahan induk");
	}

	@Test
	void tellsOnRequestWhoseAnswersChange() throws Exception {
		assertThat(page(this.address + "/beda?dari=1&ke=2")).contains("Jawaban yang berubah", "jawaban=ya#jawaban")
			.doesNotContain("Contoh orang<");

		assertThat(page(this.address + "/beda?dari=1&ke=2&jawaban=ya")).contains("Poin KIN-SKP-2: dari 85 menjadi 90",
				"Kinerja tahun ke 1: predikat BAIK", "<code>KIN-SKP-2</code>");
	}

	@Test
	void keepsTheChangesOfTheRulesAboveApart() throws Exception {
		String page = page(this.address + "/beda?dari=2&ke=3");

		assertThat(page)
			.contains("Perubahan induk: Gaya", "KIN-UJI-1", ">ditambah<", "<del>81</del>", "<ins>82</ins>",
					"KIN-SKP-2: tidak berpengaruh di sini")
			.doesNotContain("Aturan wilayah ini");
		assertThat(page(this.address + "/beda?dari=2&ke=2")).contains("Kedua edisi sama");
		assertThat(this.pages.get().uri(this.address + "/beda?dari=2&ke=9")).hasStatus(404);
	}

	@Test
	void givesAnArchiveThatComesBackAsADraft() throws Exception {
		MockHttpServletResponse answer = this.pages.get().uri(this.address + "/arsip?edisi=1").exchange().getResponse();
		assertThat(answer.getContentType()).isEqualTo("application/zip");
		assertThat(answer.getHeader("Content-Disposition")).contains("aturan-" + this.region.code() + "-edisi-1.zip");

		MockHttpServletResponse taken = upload(answer.getContentAsByteArray());

		Draft draft = this.office.drafts.open(this.region.code()).get(0);
		assertThat(taken.getRedirectedUrl()).isEqualTo("/draf/" + draft.id());
		assertThat(draft.text().documentHash()).isEqualTo(this.region.first().documentHash());
		assertThat(page(this.address)).contains("/draf?wilayah=" + this.region.code(), "1 draf terbuka");
	}

	@Test
	void refusesAHostileArchiveWithFileLineAndColumn() throws Exception {
		int drafts = this.office.drafts.open(this.region.code()).size();
		byte[] archive = this.pages.get()
			.uri(this.address + "/arsip?edisi=2")
			.exchange()
			.getResponse()
			.getContentAsByteArray();

		MockHttpServletResponse answer = upload(
				hostile(archive, LittleRules.file(Office.replacement(90).replace("tahunKe == 1", "eval(true)"))));

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("<title>Kesalahan:", "Draf tidak disimpan",
				"daerah/" + this.region.code() + "/kinerja/skp.drl, baris 10, kolom ");
		assertThat(this.office.drafts.open(this.region.code())).hasSize(drafts);
	}

	@Test
	void saysWhatIsNoArchive() throws Exception {
		assertThat(upload("bukan zip".getBytes(StandardCharsets.UTF_8)).getContentAsString())
			.contains("Berkas zip ini rusak atau bukan zip.");
		assertThat(upload(new byte[0]).getContentAsString()).contains("Pilih berkas zip dahulu.");
		assertThat(upload(new byte[10_000_001]).getContentAsString()).contains("Berkas ini terlalu besar");
	}

	@Test
	void listsEveryJurisdictionWithItsEditions() throws Exception {
		assertThat(page("/aturan")).contains(">Nasional<", this.region.code(), "Provinsi Uji", "Edisi 3", "Edisi 4",
				"sejak awal", "/wilayah/baru");
		MockHttpServletResponse reader = this.pages.get()
			.uri("/aturan")
			.with(Acting.as(Role.PIMPINAN))
			.exchange()
			.getResponse();
		assertThat(reader.getContentAsString()).doesNotContain("/wilayah/baru", "/draf?wilayah");
	}

	@Test
	void letsARegionReadWhatItStandsOnAndNoOtherRegion() throws Exception {
		String province = create("97", "Provinsi Sembilan", "", "nasional").getRedirectedUrl();
		assertThat(create("97.01", "Kabupaten Sembilan", "", "97").getContentAsString())
			.contains("Wilayah 97 belum mempunyai edisi yang berlaku");
		this.office.approved(this.office.saved(this.office.drafts.open("97").get(0), 85, LocalDate.now()));
		String regency = create("97.01", "Kabupaten Sembilan", "", "97").getRedirectedUrl();

		assertThat(status(province, "97.01")).isEqualTo(200);
		assertThat(status(regency, "97.01")).isEqualTo(200);
		assertThat(status(regency, "97.02")).isEqualTo(403);
		assertThat(status("/aturan/" + this.region.variant(), "97.02")).isEqualTo(200);
	}

	/** Of a page that somebody asks for whose role counts in one jurisdiction. */
	private int status(String address, String jurisdiction) {
		return this.pages.get()
			.uri(address)
			.with(Acting.at(Acting.actor(jurisdiction, Role.PIMPINAN)))
			.exchange()
			.getResponse()
			.getStatus();
	}

	@Test
	void makesANewJurisdictionThatSaysWhatComesNext() throws Exception {
		MockHttpServletResponse answer = create("98.01", "Kabupaten Baru", "Provinsi Uji", "nasional");

		assertThat(answer.getRedirectedUrl()).isEqualTo("/aturan/98.01");
		assertThat(this.jurisdictions.find("98.01"))
			.contains(new Jurisdiction("98.01", "Kabupaten Baru", "Provinsi Uji", "nasional"));
		assertThat(page("/aturan/98.01")).contains("Belum ada edisi sendiri yang berlaku", "1 draf terbuka",
				">KIN-SKP-1<");
		assertThat(page("/aturan/98.01/edisi")).contains("Belum ada edisi");
	}

	@Test
	void saysBesideEachFieldWhatIsWrongWithANewJurisdiction() throws Exception {
		assertThat(create("Kota X", "", "", "nasional").getContentAsString()).contains("<title>Kesalahan:",
				"Kode &quot;Kota X&quot; tidak dapat dipakai", "Isi nama wilayah.");
		assertThat(create(this.region.code(), "Lagi", "", "nasional").getContentAsString())
			.contains("Wilayah dengan kode " + this.region.code() + " sudah ada.");
		assertThat(create("98.02", "Lain", "", "tidak-ada").getContentAsString())
			.contains("Tidak ada wilayah dengan kode &quot;tidak-ada&quot;.");
		MockHttpServletResponse elsewhere = this.pages.post()
			.uri("/wilayah/baru")
			.with(Acting.at(Acting.actor("98.03", Role.PENYUSUN)))
			.param("kode", "98.04")
			.param("nama", "Kabupaten Lain")
			.param("induk", "nasional")
			.exchange()
			.getResponse();
		assertThat(elsewhere.getContentAsString()).contains("Anda tidak memegang peran Penyusun di wilayah 98.04.");
		assertThat(this.jurisdictions.find("98.04")).isEmpty();
	}

	@Test
	void tellsAuthorsWhereTheFolderDiffers() throws Exception {
		String code = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, LocalDate.now()))
			.jurisdiction();
		Path file = this.settings.folder().resolve("daerah/" + code + '/' + LittleRules.FILE);
		Files.writeString(file, Files.readString(file).replace("85", "86"));
		this.sync.sync();
		Draft draft = this.office.drafts.open(code).get(0);

		assertThat(page("/aturan/" + code)).contains("Berkas aturan di server berbeda", "/draf/" + draft.id());
		assertThat(page("/aturan")).contains("berkas berbeda");
		this.sync.sync();
		assertThat(page("/aturan/" + code)).as("after another start").contains("/draf/" + draft.id());

		Files.writeString(file, Files.readString(file).replace("tahunKe == 1", "eval(true)"));
		this.sync.sync();
		assertThat(page("/aturan/" + code)).contains("tidak dapat dijadikan draf",
				"daerah/" + code + "/kinerja/skp.drl, baris ");
		assertThat(this.pages.get()
			.uri("/aturan/" + code)
			.with(Acting.as(Role.PIMPINAN))
			.exchange()
			.getResponse()
			.getContentAsString()).doesNotContain("Berkas aturan di server");
	}

	private MockHttpServletResponse create(String code, String name, String province, String parent) {
		return this.pages.post()
			.uri("/wilayah/baru")
			.with(Acting.as(Role.PENYUSUN))
			.param("kode", code)
			.param("nama", name)
			.param("provinsi", province)
			.param("induk", parent)
			.exchange()
			.getResponse();
	}

	private MockHttpServletResponse upload(byte[] archive) {
		return this.pages.post()
			.uri(this.address + "/impor")
			.with(Acting.as(Role.PENYUSUN))
			.multipart()
			.file(new MockMultipartFile("berkas", "aturan.zip", "application/zip", archive))
			.exchange()
			.getResponse();
	}

	/** The archive with another text, as one made with care would have it. */
	private static byte[] hostile(byte[] archive, String text) throws Exception {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		String before = RuleDocument.sha256(files.put(LittleRules.FILE, text));
		files.computeIfPresent("manifest.json", (name, said) -> said.replace(before, RuleDocument.sha256(text)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	private String page(String address) throws Exception {
		MockHttpServletResponse answer = this.pages.get().uri(address).exchange().getResponse();
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return answer.getContentAsString();
	}

}
