package org.kaidah.rulebook.pages.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.database.TestDatabase;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What an author does with the rules of a draft in a table, page by page. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(Office.class)
@ContextConfiguration(initializers = { TestDatabase.class, LevelRules.class })
class GridPagesTest {

	private static final String FILE = "uji/skala.drl";

	/** The columns of the scale below. */
	private static final int NAME = 0;

	private static final int CODE = 1;

	private static final int BOUND = 4;

	private static final int POINTS = 6;

	private static final String SCALE = """
			// kepala berkas
			package org.kaidah.aturan;
			import org.kaidah.vocabulary.*;

			// yang pertama
			rule "Uji: A" @kode("UJI-1") @dasar( /* dasar */ "Perbup Uji" )
			when Unsur( indikator == "uji", nilai >= 50 ) // batas
			then insert( new Poin("uji", 10) ); end // ekor

			// yang kedua
			rule "Uji: B"  @kode("UJI-2") @dasar("Perbup Uji")
			when Unsur( indikator == "uji", nilai >= 20 )
			then insert( new Poin("uji", 5) ); end
			""";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Office office;

	private Draft draft;

	@BeforeEach
	void openADraftWithAScale() throws Exception {
		Draft region = this.office.region("nasional");
		this.draft = this.office.save.save(Office.SRI, region.id(), region.version(),
				this.office.drafts.document(region).with(FILE, SCALE), region.details());
	}

	@Test
	void showsRulesOfOneShapeInWordsWithoutWhatIsTheSameEverywhere() {
		MvcTestResult page = get(FILE, 0, "");

		assertThat(page).hasStatusOk();
		assertThat(page).bodyText()
			.contains("nilai paling sedikit", "dasar hukum", "name=\"s1.4\"", "Sama di semua baris",
					"indikator sama dengan")
			.doesNotContain("name=\"s0.3\"");
		assertThat(get(FILE, 0, "&semua=true")).bodyText().contains("name=\"s0.3\"");
	}

	@Test
	void anAddressThatNamesARuleLeadsToItsRowInItsTable() {
		assertThat(this.web.get().uri("/draf/" + this.draft.id() + "/aturan/POT-TKT-2").with(Acting.at(Office.SRI)))
			.bodyText()
			.contains("aturan=POT-TKT-2");
		assertThat(get(LevelRules.LEVELS, 0, "&aturan=POT-TKT-2")).hasStatus3xxRedirection()
			.redirectedUrl()
			.endsWith("&kisi=1#baris-s1");
		assertThat(get(LevelRules.LEVELS, 0, "&aturan=TIDAK-ADA")).hasStatusOk();
	}

	@Test
	void anEditedCellChangesExactlyItsLiteral() {
		assertThat(post("simpan", Map.of("s0.4", "50", "s1.4", "20", "s1.6", "7,5"))).hasStatus(302);

		assertThat(text(FILE)).isEqualTo(SCALE.replace("Poin(\"uji\", 5)", "Poin(\"uji\", 7.5)"));
		assertThat(get(FILE, 0, "")).bodyText().contains("value=\"7,5\"");
	}

	@Test
	void aWrongCellKeepsEverythingThatWasTypedAndSavesNothing() {
		MvcTestResult page = post("simpan", Map.of("s0.0", "Uji: A baru", "s0.4", "enam puluh", "s1.6", "7"));

		assertThat(page).hasStatus(422);
		assertThat(page).bodyText()
			.contains("Kesalahan: ", "Uji: A baru</textarea>", "value=\"enam puluh\"", "value=\"7\"", "href=\"#s0.4\"",
					"enam puluh&#39; bukan angka", "<del>50</del>", "<del>5</del>");
		assertThat(text(FILE)).isEqualTo(SCALE);
	}

	@Test
	void theCheckShowsOldAndNewAndTheChangedTextWithoutSaving() {
		MvcTestResult page = post("periksa", Map.of("s1.6", "7"));

		assertThat(page).hasStatusOk();
		assertThat(page).bodyText().contains("<del>5</del>", "<ins>7</ins>", "Teks aturan yang berubah");
		assertThat(text(FILE)).isEqualTo(SCALE);
	}

	@Test
	void rowsAreAddedCopiedAndRemovedInTheFormAndSavedTogether() {
		MvcTestResult added = post("tambah", Map.of("s1.6", "7"));
		assertThat(added).hasStatusOk();
		assertThat(added).bodyText().contains("name=\"b0\"", "value=\"7\"", "UJI-3");
		MvcTestResult copied = post("salin-s0", Map.of());
		assertThat(copied).bodyText().contains("name=\"b0\"", "name=\"b0.4\"", "UJI-3");
		MvcTestResult going = post("hapus-s1", Map.of());
		assertThat(going).bodyText().contains("akan dihapus", "Tidak ada yang bergantung padanya");
		assertThat(text(FILE)).isEqualTo(SCALE);

		MvcTestResult saved = post("simpan",
				Map.of("b0", "0", "b0.0", "Uji: C", "b0.1", "UJI-9", "b0.4", "40", "b0.6", "8", "hapus", "1"));

		assertThat(saved).hasStatus(302);
		assertThat(rules(FILE)).extracting(Rule::code).containsExactly("UJI-1", "UJI-9");
		assertThat(text(FILE)).contains("// yang pertama", "// batas", "// ekor", "// yang kedua")
			.contains("rule \"Uji: C\" @kode(\"UJI-9\")", "nilai >= 40", "Poin(\"uji\", 8)");
	}

	@Test
	void aNewRowWithACodeThatIsTakenIsToldBelowItself() {
		MvcTestResult page = post("simpan", Map.of("b0", "0", "b0.0", "Uji: C", "b0.1", "UJI-2"));

		assertThat(page).hasStatus(422);
		assertThat(page).bodyText().contains("href=\"#b0.1\"", "Kode UJI-2 sudah dipakai");
		assertThat(text(FILE)).isEqualTo(SCALE);
	}

	@Test
	void aRegionMovesTheHighCutPointWithOneCellAndTheLevelBelowMovesAlong() {
		MvcTestResult grid = get(LevelRules.LEVELS, 0, "");
		assertThat(grid).bodyText()
			.contains("Tingkat potensial: menengah", "name=\"s0.4\"")
			.doesNotContain("name=\"s0.1\"");

		MvcTestResult asked = post(LevelRules.LEVELS, 0, "simpan", Map.of("s0.4", "85"));
		assertThat(asked).hasStatus(422);
		assertThat(asked).bodyText()
			.contains("href=\"#kisi-batas\"", "Batas yang tidak lagi bertemu",
					"Geser juga batas POT-TKT-2 dari 80 menjadi 85", "name=\"bersama\" value=\"1.5\" checked");

		MvcTestResult saved = post(LevelRules.LEVELS, 0, "simpan",
				Map.of("s0.4", "85", "ditanya", "1.5", "bersama", "1.5"));
		assertThat(saved).hasStatus(302);
		assertThat(rules(LevelRules.LEVELS)).extracting(Rule::code).containsExactly("POT-TKT-1", "POT-TKT-2");
		assertThat(text(LevelRules.LEVELS)).contains("nilai >= 85", "nilai >= 60, nilai < 85");
		assertThat(get(LevelRules.LEVELS, 0, "")).bodyText().contains("pengganti", "Ikuti induk");

		assertThat(post(LevelRules.LEVELS, 0, "simpan", Map.of("hapus", "0"))).hasStatus(302);
		assertThat(rules(LevelRules.LEVELS)).extracting(Rule::code).containsExactly("POT-TKT-2");
	}

	@Test
	void aRegionMayLeaveTheNeighbourAndIsAskedOnlyOnce() {
		assertThat(post(LevelRules.LEVELS, 0, "simpan", Map.of("s0.4", "85", "ditanya", "1.5"))).hasStatus(302);

		assertThat(rules(LevelRules.LEVELS)).extracting(Rule::code).containsExactly("POT-TKT-1");
	}

	@Test
	void bindingRowsCanOnlyBeRead() {
		assertThat(get(LevelRules.BOXES, 0, "")).bodyText()
			.contains("mengikat", "hukum yang tidak dapat diubah wilayah")
			.doesNotContain("name=\"s0.");
		assertThat(post(LevelRules.BOXES, 0, "simpan", Map.of("s0.0", "Kotak lain"))).hasStatus(422)
			.bodyText()
			.contains("Aturan KOT-1 adalah hukum yang mengikat");
	}

	@Test
	void whoeverSavesOverANewerTextSeesItWithTheirOwnCellsOnTop() throws Exception {
		Draft before = this.draft;
		Draft newer = this.office.save.save(Office.BUDI, before.id(), before.version(),
				this.office.drafts.document(before).with(FILE, "// baru\n" + SCALE.replace("20 )", "25 )")),
				before.details());

		MvcTestResult page = post("simpan", Map.of("s1.6", "7"));

		assertThat(page).hasStatus(409);
		assertThat(page).bodyText()
			.contains("budi.santoso", "value=\"25\"", "value=\"7\"", "<del>5</del>",
					"name=\"versi\" value=\"" + newer.version() + "\"");
		this.draft = newer;
		assertThat(post("simpan", Map.of("s1.6", "7"))).hasStatus(302);
		assertThat(text(FILE)).startsWith("// baru").contains("nilai >= 25", "Poin(\"uji\", 7)");
	}

	@Test
	void aFileWhoseLastRowHasGoneIsLeftToItsText() {
		assertThat(post("simpan", Map.of("hapus", "0"))).hasStatus(302);
		assertThat(get(FILE, 7, "")).hasStatusOk().bodyText().contains("UJI-2");
		assertThat(post("simpan", Map.of("hapus", "0"))).hasStatus(302);
		assertThat(get(FILE, 0, "")).hasStatus(302).redirectedUrl().endsWith("/berkas?nama=uji%2Fskala.drl");
		assertThat(text(FILE)).contains("// yang pertama", "// yang kedua");
	}

	@Test
	void whatIsNoCellOfItsFileIsLeftOut() {
		assertThat(post("periksa", Map.of("s99.1", "x", "s0.99", "x", "b0", "77", "b0.1", "x", "hapus", "88")))
			.hasStatusOk();
		assertThat(post("simpan", Map.of("s99.1", "x", "b0", "77", "hapus", "88"))).hasStatus(302);
		assertThat(text(FILE)).isEqualTo(SCALE);
	}

	@Test
	void theCheckWhileTypingSaysWhatIsWrongBelowItsRowAndWhatTheTextWouldBe() {
		MvcTestResult wrong = post("/kisi/periksa", FILE, 0, "", Map.of("s1.6", "banyak"));
		assertThat(wrong).hasStatusOk();
		assertThat(wrong).bodyText().contains("data-bawah=\"s1\"", "bukan angka").doesNotContain("<html");
		MvcTestResult right = post("/kisi/periksa", FILE, 0, "", Map.of("s1.6", "7"));
		assertThat(right).bodyText()
			.contains("<ins>7</ins>", "id=\"kisi-dampak\"", "data-nama=\"uji/skala.drl\"")
			.doesNotContain("data-bawah");
	}

	@Test
	void goesOutToAWorkbookAndComesBackThroughTheForm() throws Exception {
		byte[] book = this.web.get()
			.uri(address("/kisi.xlsx", FILE, 0, ""))
			.with(Acting.at(Office.SRI))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		MvcTestResult same = upload(book);
		assertThat(same).hasStatusOk();
		assertThat(same).bodyText().contains("sama dengan tabel");

		MvcTestResult page = upload(edited(book));

		assertThat(page).hasStatusOk();
		assertThat(page).bodyText()
			.contains("1 sel berubah, 1 baris baru, 1 baris dihapus", "name=\"s0.6\"", "value=\"12,5\"",
					"name=\"b0.1\"", "UJI-7", "akan dihapus");
		assertThat(text(FILE)).isEqualTo(SCALE);
		assertThat(post("simpan",
				Map.of("s0.6", "12,5", "hapus", "1", "b0", "1", "b0.0", "Uji: G", "b0.1", "UJI-7", "b0.4", "30")))
			.hasStatus(302);
		assertThat(rules(FILE)).extracting(Rule::code).containsExactly("UJI-1", "UJI-7");
		assertThat(text(FILE)).contains("12.5", "// batas");
	}

	@Test
	void aWorkbookThatIsNoneIsRefusedBesideItsField() {
		assertThat(upload("bukan buku kerja".getBytes())).hasStatus(422).bodyText().contains("Kesalahan: ");
		assertThat(upload(new byte[0])).hasStatus(422).bodyText().contains("Pilih dulu buku kerjanya");
	}

	private byte[] edited(byte[] book) throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.getSheetAt(0);
			sheet.getRow(1).createCell(POINTS).setCellValue(12.5);
			sheet.getRow(2).createCell(NAME).setCellValue("Uji: G");
			sheet.getRow(2).createCell(CODE).setCellValue("UJI-7");
			sheet.getRow(2).createCell(BOUND).setCellValue(30);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private MvcTestResult upload(byte[] book) {
		return this.web.post()
			.uri("/draf/" + this.draft.id() + "/kisi/buku")
			.with(Acting.at(Office.SRI))
			.multipart()
			.file(new MockMultipartFile("berkas", "skala.xlsx", null, book))
			.param("nama", FILE)
			.param("kisi", "0")
			.exchange();
	}

	private MvcTestResult get(String file, int grid, String more) {
		return this.web.get().uri(address("/kisi", file, grid, more)).with(Acting.at(Office.SRI)).exchange();
	}

	private String address(String page, String file, int grid, String more) {
		return "/draf/" + this.draft.id() + page + "?nama=" + file + "&kisi=" + grid + more;
	}

	private MvcTestResult post(String step, Map<String, String> fields) {
		return post(FILE, 0, step, fields);
	}

	private MvcTestResult post(String file, int grid, String step, Map<String, String> fields) {
		return post("/kisi", file, grid, step, fields);
	}

	private MvcTestResult post(String page, String file, int grid, String step, Map<String, String> fields) {
		var request = this.web.post().uri("/draf/" + this.draft.id() + page).with(Acting.at(Office.SRI));
		List<String> sent = new ArrayList<>(List.of("nama", file, "kisi", String.valueOf(grid), "langkah", step));
		sent.addAll(List.of("versi", String.valueOf(this.draft.version()), "revisi",
				String.valueOf(this.draft.revision())));
		fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
		for (int i = 0; i < sent.size(); i += 2) {
			request = request.param(sent.get(i), sent.get(i + 1));
		}
		MvcTestResult result = request.exchange();
		if (result.getResponse().getStatus() == 302) {
			this.draft = this.office.drafts.find(this.draft.id()).orElseThrow();
		}
		return result;
	}

	private String text(String file) {
		return this.office.drafts.document(this.office.drafts.find(this.draft.id()).orElseThrow()).text(file);
	}

	private List<Rule> rules(String file) {
		return RuleParser.parse(new RuleFile(file, text(file))).rules();
	}

}
