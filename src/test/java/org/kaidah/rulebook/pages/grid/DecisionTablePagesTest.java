package org.kaidah.rulebook.pages.grid;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.database.TestDatabase;
import org.kaidah.engine.workbook.DecisionTable;
import org.kaidah.engine.workbook.TableWorkbook;
import org.kaidah.rulebook.RuleDocument;
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

/** A decision table comes in: read, looked at, and saved as rules of a draft. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(Office.class)
@ContextConfiguration(initializers = { TestDatabase.class, LevelRules.class })
class DecisionTablePagesTest {

	private static final String RULES = DecisionTable.read(TableWorkbook.points().bytes()).text();

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Office office;

	private Draft draft;

	@BeforeEach
	void openADraft() throws Exception {
		this.draft = this.office.region("nasional");
	}

	@Test
	void showsTheRulesItBecomesAndSavesThemWhereTheAuthorSays() {
		MvcTestResult preview = upload("Tabel SKP (uji).xlsx", TableWorkbook.points().bytes());
		assertThat(preview).hasStatusOk();
		assertThat(preview).bodyText()
			.contains("Aturan dari tabel ini", "value=\"tabel-skp-uji\"", "<option value=\"potensial\">", "UJI-2");
		assertThat(document().files()).doesNotContainKey("kinerja/tabel-skp-uji.drl");

		MvcTestResult saved = save(RULES, "kinerja", "tabel-skp-uji");

		assertThat(saved).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/draf/" + this.draft.id() + "/kisi?nama=kinerja%2Ftabel-skp-uji.drl&kisi=0");
		assertThat(document().text("kinerja/tabel-skp-uji.drl")).isEqualTo(RULES);
	}

	@Test
	void tellsWhatIsWrongByRowAndColumn() {
		MvcTestResult page = upload("x.xlsx", TableWorkbook.points().with(6, 3, "umur == $param").bytes());

		assertThat(page).hasStatus(422);
		assertThat(page).bodyText()
			.contains("Kesalahan: ", "Lembar pertama, baris 9, kolom A", "umur")
			.doesNotContain("Aturan dari tabel ini");
		assertThat(upload("x.xlsx", new byte[0])).hasStatus(422).bodyText().contains("Pilih dulu");
	}

	@Test
	void keepsWhatWasChosenWhereTheNameWillNotDo() {
		assertThat(save(RULES, "kinerja", "SKP Baru!")).hasStatus(422)
			.bodyText()
			.contains("tidak dapat menjadi nama berkas", "value=\"SKP Baru!\"", "UJI-1");
		assertThat(save(RULES, "..", "x")).hasStatus(422);
		assertThat(save(RULES, "kinerja", "satu")).hasStatus(302);
		assertThat(save(RULES, "kinerja", "satu")).hasStatus(422).bodyText().contains("sudah ada dalam draf ini");
		assertThat(save(RULES, "kinerja", "dua")).hasStatus(422).bodyText().contains("Kode UJI-1 sudah dipakai");
	}

	@Test
	void passesTheGateAgainWhenItIsSaved() {
		MvcTestResult page = save(RULES.replace("Kinerja(tahunKe == 1", "Kinerja(eval(true), tahunKe == 1"), "kinerja",
				"jahat");

		assertThat(page).hasStatus(422);
		assertThat(page).bodyText().contains("kinerja/jahat.drl", "value=\"jahat\"");
		assertThat(document().files()).doesNotContainKey("kinerja/jahat.drl");
	}

	private MvcTestResult upload(String name, byte[] content) {
		return this.web.post()
			.uri("/draf/" + this.draft.id() + "/tabel-keputusan")
			.with(Acting.at(Office.SRI))
			.multipart()
			.file(new MockMultipartFile("unggah", name, null, content))
			.exchange();
	}

	private MvcTestResult save(String text, String folder, String file) {
		Draft now = this.office.drafts.find(this.draft.id()).orElseThrow();
		return this.web.post()
			.uri("/draf/" + this.draft.id() + "/tabel-keputusan")
			.with(Acting.at(Office.SRI))
			.param("langkah", "simpan")
			.param("versi", String.valueOf(now.version()))
			.param("teks", text.replace("\n", "\r\n"))
			.param("folder", folder)
			.param("berkas", file)
			.exchange();
	}

	private RuleDocument document() {
		return this.office.drafts.document(this.office.drafts.find(this.draft.id()).orElseThrow());
	}

}
