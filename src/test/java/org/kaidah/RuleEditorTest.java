package org.kaidah;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.access.account.TestAccounts;
import org.kaidah.database.TestDatabase;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.text.HighlightedLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Writing rule text in a real browser, with scripts and without. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Office.class)
@ContextConfiguration(initializers = { TestDatabase.class, LittleRules.class })
@TestInstance(Lifecycle.PER_CLASS)
class RuleEditorTest {

	private static final String NAME = "penulis";

	@LocalServerPort
	private int port;

	@Autowired
	private Office office;

	@Autowired
	private ApplicationContext application;

	private SystemBrowser system;

	private String session;

	private Draft draft;

	@BeforeAll
	void signIn() {
		this.system = SystemBrowser.open();
		TestAccounts.add(this.application, NAME, new Grant(Role.PENYUSUN, Grant.EVERYWHERE));
		try (BrowserContext context = this.system.browser().newContext()) {
			Page page = context.newPage();
			page.navigate(url("/masuk"));
			page.locator("#nama").fill(NAME);
			page.locator("#sandi").fill(TestAccounts.PASSWORD);
			page.locator("main form button").click();
			assertThat(page.locator(".user")).containsText(NAME);
			this.session = context.storageState();
		}
	}

	@AfterAll
	void closeBrowser() {
		if (this.system != null) {
			this.system.close();
		}
	}

	@BeforeEach
	void beginADraft() throws DraftRefused {
		this.draft = this.office.saved(this.office.region("nasional"), 85, LocalDate.of(2026, 6, 30));
	}

	@Test
	void underlinesAWrongWordWhileItIsTyped() {
		edit(true, (page) -> {
			assertThat(page.locator(".editor-count")).hasText("Tidak ada.");
			caretBehind(page, "predik");
			page.keyboard().press("Delete");
			assertThat(page.locator(".editor-sheet .wrong")).hasText("predikt");
			assertThat(page.locator(".editor-line.bad")).hasCount(1);
			assertThat(page.locator("#masalah")).containsText("Baris 10, kolom 25");
			assertThat(page.locator("#masalah")).containsText("maksud Anda 'predikat'?");
			page.evaluate("document.querySelector('#teks').setSelectionRange(0, 0)");
			page.locator("#masalah a").click();
			assertThat(page.evaluate(
					"(() => { const t = document.querySelector('#teks'); return t.value.slice(t.selectionStart, t.selectionEnd) })()"))
				.isEqualTo("predikt");
			assertThat(page.locator("#arti")).containsText("maksud Anda 'predikat'?");
		});
	}

	@Test
	void offersAWordAndPutsItInSoThatItCanBeUndone() {
		edit(true, (page) -> {
			caretBehind(page, "tahunKe == 1, ");
			page.keyboard().type("hasi");
			assertThat(page.locator(".editor-options")).isVisible();
			assertThat(page.locator(".editor-options [aria-selected=true] .editor-word")).hasText("hasilKerja");
			assertThat(page.locator("#teks")).hasAttribute("aria-activedescendant", "teks-pilihan-0");
			page.keyboard().press("Enter");
			page.keyboard().type(" == \"");
			assertThat(page.locator(".editor-options")).containsText("SESUAI EKSPEKTASI");
			page.keyboard().press("Escape");
			assertThat(page.locator(".editor-options")).isHidden();
			assertThat(page.locator("#teks")).isFocused();
			assertThat(value(page)).contains("tahunKe == 1, hasilKerja == \"predikat");
			for (int i = 0; i < 20 && !value(page).contains("tahunKe == 1, predikat"); i++) {
				page.keyboard().press("Control+z");
			}
			assertThat(value(page)).contains("tahunKe == 1, predikat");
		});
	}

	@Test
	void offersAFactWithItsBracketsOnDemand() {
		edit(true, (page) -> {
			caretBehind(page, "when\n\t");
			page.keyboard().press("Control+Space");
			assertThat(page.locator(".editor-options li").first()).containsText("Pegawai");
			page.keyboard().type("Umpan");
			page.keyboard().press("Tab");
			page.keyboard().type("tahunKe == 1");
			assertThat(value(page)).contains("UmpanBalik( tahunKe == 1 )Kinerja(");
			page.keyboard().press("Enter");
			assertThat(value(page)).contains("UmpanBalik( tahunKe == 1\n\t )Kinerja(");
		});
	}

	@Test
	void letsTheKeyboardOutAndWarnsOfWhatIsNotSaved() {
		edit(true, (page) -> {
			page.locator("#teks").focus();
			page.keyboard().press("Tab");
			assertThat(page.locator("#teks")).not().isFocused();
			page.locator("#teks").focus();
			page.keyboard().press("Escape");
			assertThat(page.locator(".editor-save")).isFocused();
			caretBehind(page, "Peraturan Uji");
			page.keyboard().type(" Baru");
			List<String> asked = new ArrayList<>();
			page.onDialog((Dialog dialog) -> {
				asked.add(dialog.type());
				dialog.accept();
			});
			page.navigate(url("/"));
			assertThat(asked).containsExactly("beforeunload");
		});
		assertThat(stored()).doesNotContain("Baru");
	}

	@Test
	void savesByTheKeyboardAndTellsTheMeaningOfAWord() {
		edit(true, (page) -> {
			caretBehind(page, "Kiner");
			assertThat(page.locator("#arti code")).hasText("Kinerja");
			page.locator(".editor-sheet .code-mark", new Page.LocatorOptions().setHasText("dasar"))
				.first()
				.scrollIntoViewIfNeeded();
			var place = page.locator(".editor-sheet .code-mark", new Page.LocatorOptions().setHasText("dasar"))
				.first()
				.boundingBox();
			page.mouse().move(place.x + place.width - 4, place.y + place.height / 2);
			assertThat(page.locator("#arti code")).hasText("dasar");
			caretBehind(page, "Peraturan Uji");
			page.keyboard().type(" Baru");
			page.keyboard().press("Control+s");
			assertThat(page.locator(".notice.good")).hasText("Tersimpan.");
		});
		assertThat(stored()).contains("Peraturan Uji Baru Pasal 1");
	}

	@Test
	void savesAndRefusesWithoutScripts() {
		edit(false, (page) -> {
			page.locator("#teks").fill(value(page).replace("predikat", "predikt"));
			page.locator(".editor-save").click();
			assertThat(page.locator(".notice.warn")).containsText("Tersimpan.");
			assertThat(page.locator("#masalah li")).containsText("Baris 10, kolom 25");
			page.locator("#teks").fill("eval( true )");
			page.locator(".editor-save").click();
			assertThat(page).hasTitle(Pattern.compile("^Kesalahan: .*"));
			assertThat(page.locator("#teks")).hasValue("eval( true )");
		});
		assertThat(stored()).contains("predikt");
	}

	/** What is coloured while typing is what the pages of rules show. */
	@Test
	void cutsTextAsTheServerDoes() throws Exception {
		List<String> texts = new ArrayList<>(
				List.of("\"a\\\\\" /* x", "rule \u2019a\u2019 'b\" @ kode @\n1.5.2 3abc $ $x \u00e9 a/b",
						"\"tidak ditutup, @x\n/* dua\nbaris */ \"\\",
						"\uD83D\uDE00 // catatan \"x\"\n\tin(\"a\\\"b\")&&!=", ""));
		try (Stream<Path> files = Files.walk(Path.of("rules"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".drl")).toList()) {
				texts.add(Files.readString(file));
			}
		}
		List<String> types = Vocabulary.get().types().stream().map(WordType::name).toList();
		edit(true, (page) -> {
			for (String text : texts) {
				Object cut = page.evaluate(
						"""
								async ({ text, types }) => {
									const drl = await import('/editor/drl.js');
									return drl.lines(text, drl.pieces(text, new Set(types))).map((line) => line.map((part) => part.join('|')).join('\\u0001'));
								}""",
						Map.of("text", text, "types", types));
				assertThat(cut).as(text)
					.isEqualTo(HighlightedLine.of(text, 1)
						.stream()
						.map((line) -> String.join("\u0001",
								line.pieces().stream().map((piece) -> piece.kind() + '|' + piece.text()).toList()))
						.toList());
			}
		});
	}

	private interface Work {

		void on(Page page);

	}

	/** Opens the region's file of rules; nothing may break the policy. */
	private void edit(boolean scripts, Work work) {
		try (BrowserContext context = this.system.browser()
			.newContext(new NewContextOptions().setStorageState(this.session).setJavaScriptEnabled(scripts))) {
			Page page = context.newPage();
			List<String> said = new ArrayList<>();
			page.onConsoleMessage((message) -> {
				if ("error".equals(message.type()) && !message.text().contains("status of 422")) {
					said.add(message.text());
				}
			});
			page.onPageError(said::add);
			page.navigate(url("/draf/" + this.draft.id() + "/berkas?nama=" + LittleRules.FILE));
			if (scripts) {
				assertThat(page.locator(".editor-sheet .code-type").first()).hasText("Kinerja");
			}
			work.on(page);
			assertThat(said).isEmpty();
		}
	}

	private static void caretBehind(Page page, String text) {
		Locator area = page.locator("#teks");
		area.focus();
		area.evaluate("(t, text) => { const at = t.value.indexOf(text) + text.length; t.setSelectionRange(at, at); }",
				text);
	}

	private static String value(Page page) {
		return page.locator("#teks").inputValue();
	}

	private String stored() {
		return this.office.drafts.document(this.office.drafts.find(this.draft.id()).orElseThrow())
			.text(LittleRules.FILE);
	}

	private String url(String address) {
		return "http://localhost:" + this.port + address;
	}

}
