package org.kaidah.rulebook.pages.grid;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaidah.SystemBrowser;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.access.account.TestAccounts;
import org.kaidah.database.TestDatabase;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A table of rules in a real browser: it behaves like a spreadsheet. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Office.class)
@ContextConfiguration(initializers = { TestDatabase.class, LevelRules.class })
@TestInstance(Lifecycle.PER_CLASS)
class GridBrowserTest {

	private static final String FILE = "uji/skala.drl";

	private static final String NAME = "penyusun";

	private static final String HEAD = "package org.kaidah.aturan;\nimport org.kaidah.vocabulary.*;\n\n";

	private static final String RULE = """
			// %1$s
			rule "Uji: penilaian kehadiran dalam rapat koordinasi tingkat kabupaten, tingkat %1$s" @kode("UJI-%1$s") @dasar("Peraturan Bupati Contoh Nomor 7 Tahun 2026 tentang Manajemen Talenta Pasal 12 ayat (3) huruf b")
			when Unsur( indikator == "uji", nilai >= %2$s )
			then insert( new Poin("uji", %3$s) ); end

			""";

	private static final String PASTE = """
			(cell, text) => {
			  const data = new DataTransfer();
			  data.setData('text/plain', text);
			  cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
			}
			""";

	/** Adds to the page what the browser says of its policy being broken. */
	private static final String WATCH_POLICY = """
			window.broken = [];
			addEventListener('securitypolicyviolation', (e) => window.broken.push(e.violatedDirective + ' ' + e.blockedURI));
			""";

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
			assertThat(page.locator(".user summary")).isVisible();
			this.session = context.storageState();
		}
	}

	@BeforeEach
	void openADraftWithAScale() throws Exception {
		Draft region = this.office.region("nasional");
		String scale = HEAD + RULE.formatted(1, 60, 30) + RULE.formatted(2, 40, 20) + RULE.formatted(3, 20, 10);
		this.draft = this.office.save.save(Office.SRI, region.id(), region.version(),
				this.office.drafts.document(region).with(FILE, scale), region.details());
	}

	@AfterAll
	void closeBrowser() {
		if (this.system != null) {
			this.system.close();
		}
	}

	@Test
	void movesByArrowsAndEnterPastesABlockAndUndoesIt() {
		try (BrowserContext context = this.system.browser().newContext(signedIn())) {
			Page page = open(context, FILE, 0);
			cell(page, "s0.4").focus();
			page.keyboard().press("ArrowDown");
			assertThat(cell(page, "s1.4")).isFocused();
			page.keyboard().press("ArrowRight");
			assertThat(cell(page, "s1.6")).isFocused();
			page.keyboard().press("ArrowUp");
			assertThat(cell(page, "s0.6")).isFocused();
			page.keyboard().press("ArrowLeft");
			assertThat(cell(page, "s0.4")).isFocused();
			page.keyboard().type("65,5");
			page.keyboard().press("Enter");
			assertThat(cell(page, "s1.4")).isFocused();
			assertThat(cell(page, "s0.4")).hasValue("65,5");
			assertThat(before(page, "s0.4")).isVisible();
			assertThat(before(page, "s0.4")).containsText("60");

			cell(page, "s1.4").evaluate(PASTE, "45\t22\r\n25\t12\r\n");
			for (String[] each : new String[][] { { "s1.4", "45" }, { "s1.6", "22" }, { "s2.4", "25" },
					{ "s2.6", "12" } }) {
				assertThat(cell(page, each[0])).hasValue(each[1]);
			}
			page.keyboard().press("Control+z");
			assertThat(cell(page, "s1.4")).hasValue("40");
			assertThat(cell(page, "s2.6")).hasValue("10");
			assertThat(before(page, "s2.6")).isHidden();
			page.keyboard().press("Control+z");
			assertThat(cell(page, "s0.4")).hasValue("60");
			page.keyboard().press("Control+y");
			page.locator("#kisi-ulang").click();
			assertThat(cell(page, "s0.4")).hasValue("65,5");
			assertThat(cell(page, "s2.6")).hasValue("12");

			page.locator("button[value=simpan]").click();
			assertThat(page.locator(".notice.good")).containsText("Tersimpan dalam draf");
			assertThat(this.office.drafts.document(this.office.drafts.find(this.draft.id()).orElseThrow()).text(FILE))
				.isEqualTo(
						HEAD + RULE.formatted(1, "65.5", 30) + RULE.formatted(2, 45, 22) + RULE.formatted(3, 25, 12));
		}
	}

	@Test
	void aProblemStandsUnderItsRowWhileTypingAndGoesWhenMended() {
		try (BrowserContext context = this.system.browser().newContext(signedIn())) {
			Page page = open(context, FILE, 0);
			cell(page, "s1.6").fill("banyak");
			assertThat(page.locator("#bawah-s1")).containsText("bukan angka");
			assertThat(cell(page, "s1.6")).hasAttribute("aria-invalid", "true");
			assertThat(cell(page, "s1.6")).hasAttribute("aria-describedby", "bawah-s1");
			assertThat(page.locator("#bawah-s0")).isHidden();
			assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
			cell(page, "s1.6").fill("21");
			assertThat(page.locator("#bawah-s1")).isHidden();
			assertThat(page.locator("#kisi-hasil ins")).hasText("21");
			page.keyboard().press("Escape");
			assertThat(cell(page, "s1.6")).hasValue("20");
		}
	}

	@Test
	void movesTheLevelBelowAlongWhereItsAuthorAgrees() {
		try (BrowserContext context = this.system.browser().newContext(signedIn())) {
			Page page = open(context, LevelRules.LEVELS, 0);
			cell(page, "s0.4").fill("85");
			assertThat(page.locator("#kisi-batas")).containsText("Geser juga batas POT-TKT-2 dari 80 menjadi 85");
			assertThat(page.locator("#kisi-hasil ins")).hasText(new String[] { "85", "85" });
			page.locator("button[value=simpan]").click();
			assertThat(page.locator(".notice.good")).containsText("Tersimpan dalam draf");
			assertThat(page.locator("#baris-s0")).containsText("pengganti");
		}
	}

	@Test
	void asksWhomTheEditedTextMovesWhereThereIsAnAddressForIt() {
		try (BrowserContext context = this.system.browser().newContext(signedIn())) {
			Page page = open(context, FILE, 0);
			List<String> asked = new ArrayList<>();
			page.route("**/kisi/periksa", (route) -> {
				APIResponse answer = route.fetch();
				route.fulfill(new Route.FulfillOptions().setResponse(answer)
					.setBody(answer.text()
						.replace("id=\"kisi-dampak\"", "id=\"kisi-dampak\" data-alamat=\"/uji/dampak\"")));
			});
			page.route("**/uji/dampak", (route) -> {
				asked.add(URLDecoder.decode(route.request().postData(), StandardCharsets.UTF_8));
				route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p>12 orang pindah</p>"));
			});
			cell(page, "s1.6").fill("21");
			assertThat(page.locator("#kisi-dampak")).hasText("12 orang pindah");
			assertThat(asked).hasSize(1);
			assertThat(asked.get(0)).contains("_csrf=", "nama=" + FILE, "new Poin(\"uji\", 21)");
		}
	}

	@ParameterizedTest
	@Tag("proof")
	@CsvSource({ "1280, LIGHT, true", "1280, DARK, false", "390, LIGHT, false", "390, DARK, true" })
	void isReadableByEverybody(int width, ColorScheme scheme, boolean scripts) {
		NewContextOptions options = signedIn().setViewportSize(width, 900)
			.setColorScheme(scheme)
			.setJavaScriptEnabled(scripts);
		try (BrowserContext context = this.system.browser().newContext(options)) {
			context.addInitScript(WATCH_POLICY);
			for (String address : List.of(grid(FILE, 0), grid(FILE, 0) + "&semua=true", grid(LevelRules.LEVELS, 1),
					grid(LevelRules.BOXES, 0), "/draf/" + this.draft.id() + "/kisi/buku?nama=" + FILE,
					"/draf/" + this.draft.id() + "/tabel-keputusan")) {
				Page page = context.newPage();
				page.navigate(url(address));
				looked(page, width, scripts, scheme + address);
				page.close();
			}
			Page page = context.newPage();
			page.navigate(url(grid(FILE, 0)));
			cell(page, "s0.4").fill("enam puluh");
			cell(page, "s1.6").fill("25");
			page.locator("button[value=hapus-s2]").click();
			page.locator("button[value=salin-s0]").click();
			page.locator(".grid-steps button[value=periksa]").click();
			assertThat(page).hasTitle(Pattern.compile("^Kesalahan: .*"));
			looked(page, width, scripts, scheme + "berubah");
			page.navigate(url(grid(LevelRules.LEVELS, 0)));
			cell(page, "s0.4").fill("85");
			page.locator(".grid-steps button[value=periksa]").click();
			looked(page, width, scripts, scheme + "batas");
		}
	}

	private static void looked(Page page, int width, boolean scripts, String name) {
		String folder = System.getProperty("kaidah.pictures");
		if (folder != null) {
			page.screenshot(new Page.ScreenshotOptions()
				.setPath(Path.of(folder, width + name.replaceAll("[^a-zA-Z0-9]+", "-") + ".png"))
				.setFullPage(true));
		}
		assertThat(page.locator("h1").count()).as(name).isOne();
		assertThat(page.content()).as(name).doesNotContain("??");
		assertThat(page.locator("[style]").count()).as(name).isZero();
		if (scripts) {
			assertThat((List<?>) page.evaluate("window.broken")).as(name).isEmpty();
			assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as(name)
				.isLessThanOrEqualTo(width);
			assertThat(new AxeBuilder(page).analyze().getViolations())
				.extracting((rule) -> rule.getId() + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
				.as(name)
				.isEmpty();
		}
	}

	private NewContextOptions signedIn() {
		return new NewContextOptions().setStorageState(this.session);
	}

	private Page open(BrowserContext context, String file, int grid) {
		Page page = context.newPage();
		page.onPageError((error) -> {
			throw new AssertionError(error);
		});
		page.navigate(url(grid(file, grid)));
		return page;
	}

	private String grid(String file, int grid) {
		return "/draf/" + this.draft.id() + "/kisi?nama=" + file + "&kisi=" + grid;
	}

	private static Locator cell(Page page, String name) {
		return page.locator("[name='" + name + "']");
	}

	private static Locator before(Page page, String name) {
		return page.locator("td:has([name='" + name + "']) .cell-before");
	}

	private String url(String address) {
		return "http://127.0.0.1:" + this.port + address;
	}

}
