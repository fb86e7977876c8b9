package org.kaidah;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaidah.access.Acting;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.access.account.Accounts;
import org.kaidah.access.account.TestAccounts;
import org.kaidah.database.TestDatabase;
import org.kaidah.decision.DecisionFilter;
import org.kaidah.decision.Decisions;
import org.kaidah.decision.EndedRun;
import org.kaidah.decision.Population;
import org.kaidah.decision.Run;
import org.kaidah.decision.RunRequest;
import org.kaidah.decision.Runs;
import org.kaidah.decision.StartRun;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.sample.SampleWorkbook;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.rulebook.CopiedRules;
import org.kaidah.rulebook.draft.Comments;
import org.kaidah.rulebook.draft.DiscardDraft;
import org.kaidah.rulebook.draft.DraftsToSee;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.pages.ExampleRegion;
import org.kaidah.rulebook.pages.WritingToSee;
import org.kaidah.rulebook.pages.ScenariosToSee;
import org.kaidah.decision.impact.ImpactToSee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in a real browser: on a desk and on a telephone, by day and by night, for
 * those who see little, use no mouse, or run no scripts.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import(Office.class)
@ContextConfiguration(initializers = { TestDatabase.class, CopiedRules.class })
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int PEOPLE = 25;

	/** Who looks at the pages. */
	private static final String NAME = "pembaca";

	/** What the margins leave of A4. */
	private static final int PAPER_WIDTH = 688;

	/** Adds to the page what the browser says of its policy being broken. */
	private static final String WATCH_POLICY = """
			window.broken = [];
			addEventListener('securitypolicyviolation', (e) => window.broken.push(e.violatedDirective + ' ' + e.blockedURI));
			""";

	private static final String FOCUSABLE = """
			() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
			  .filter((e) => e.checkVisibility() && !(e.type === 'radio' && !e.checked)).length
			""";

	/** What a page says where a text is missing. */
	private static final Pattern UNTOLD = Pattern.compile("\\?\\?[^?]*\\?\\?");

	@LocalServerPort
	private int port;

	@Autowired
	private StoreDossiers store;

	@Autowired
	private StartRun start;

	@Autowired
	private Runs runs;

	@Autowired
	private Decisions decisions;

	@Autowired
	private MockMvcTester forms;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Office office;

	private SystemBrowser system;

	private String session;

	/** A workbook that waits for its decision, with messages. */
	private String dryRun;

	/** A workbook that is stored. */
	private String stored;

	private Run run;

	/** The pages of drafts in every state, of their rules, and of whom they move. */
	private final List<String> drafts = new ArrayList<>();

	@BeforeAll
	void decideOnPeople() throws Exception {
		this.system = SystemBrowser.open();
		this.store.store(Change.of(Change.SAMPLE, AS_OF), new SampleRegency(7, AS_OF).people(PEOPLE).iterator(),
				List.of(), StoreProgress.SILENT);
		this.run = EndedRun.of(this.runs,
				this.start.start(new RunRequest("nasional", AS_OF, "JPT PRATAMA", Population.all(), null)));
		assertThat(this.run.state()).isEqualTo(Run.State.DONE);
		this.stored = imported();
		assertThat(this.forms.post().uri(this.stored + "/simpan").with(Acting.as(Role.PENGELOLA)))
			.hasStatus3xxRedirection();
		awaitText(this.stored, "Tersimpan sebagai");
		this.dryRun = imported();
		TestAccounts.add(this.application, NAME, new Grant(Role.PENYUSUN, Grant.EVERYWHERE),
				new Grant(Role.PENYETUJU, Grant.EVERYWHERE), new Grant(Role.PENGELOLA, Grant.EVERYWHERE),
				new Grant(Role.AUDITOR, Grant.EVERYWHERE), new Grant(Role.ADMIN, Grant.EVERYWHERE));
		ExampleRegion.in(this.application);
		this.drafts.addAll(DraftsToSee
			.of(this.office, this.application.getBean(Comments.class), this.application.getBean(DiscardDraft.class))
			.addresses());
		this.drafts.addAll(WritingToSee.in(this.application));
		this.drafts.addAll(ScenariosToSee.in(this.application));
		this.drafts.addAll(ImpactToSee.in(this.application, AS_OF));
		signIn();
	}

	/** Opens the session of all others, by the page as anybody does. */
	private void signIn() {
		try (BrowserContext context = this.system.browser().newContext()) {
			Page page = context.newPage();
			page.navigate(url("/evaluasi"));
			assertThat(page.locator("h1")).hasText("Masuk");
			page.locator("#nama").fill(NAME);
			page.locator("#sandi").fill("kata sandi yang salah");
			page.locator("main form button").click();
			assertThat(page).hasTitle("Kesalahan: Masuk - Kaidah");
			assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
			page.locator("#nama").fill(NAME);
			page.locator("#sandi").fill(TestAccounts.PASSWORD);
			page.locator("main form button").click();
			assertThat(page.locator("h1")).hasText("Evaluasi");
			page.locator(".user summary").click();
			assertThat(page.locator(".user-menu")).containsText("Penyusun, Penyetuju, Pengelola, Auditor, Admin akun");
			assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
			this.session = context.storageState();
		}
	}

	private NewContextOptions signedIn() {
		return new NewContextOptions().setStorageState(this.session);
	}

	@AfterAll
	void closeBrowser() {
		if (this.system != null) {
			this.system.close();
		}
	}

	/** Brings a workbook in, with rows that are wrong on purpose. */
	private String imported() throws Exception {
		ByteArrayOutputStream workbook = new ByteArrayOutputStream();
		new SampleWorkbook(new SampleRegency(9, AS_OF), PEOPLE).withDefects().writeTo(workbook);
		String address = this.forms.post()
			.uri("/impor")
			.with(Acting.as(Role.PENGELOLA))
			.multipart()
			.file(new MockMultipartFile("berkas", "kabupaten-contoh.xlsx", null, workbook.toByteArray()))
			.param("per", AS_OF.toString())
			.exchange()
			.getResponse()
			.getRedirectedUrl();
		awaitText(address, "/simpan");
		return address;
	}

	private void awaitText(String address, String wanted) throws Exception {
		for (int i = 0; i < 600; i++) {
			if (this.forms.get()
				.uri(address)
				.with(Acting.as(Role.PENGELOLA))
				.exchange()
				.getResponse()
				.getContentAsString()
				.contains(wanted)) {
				return;
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		throw new AssertionError(wanted + " does not come on " + address);
	}

	private List<String> addresses() {
		String run = "/evaluasi/" + this.run.id();
		List<String> addresses = new ArrayList<>(this.drafts);
		addresses.addAll(ExampleRegion.addresses());
		addresses
			.addAll(List.of("/", "/evaluasi", "/evaluasi/baru", run, run + "?jenjang=PELAKSANA&kelamin=F&usia=31-40",
					run + "/orang", run + "/orang?kotak=0", run + "/orang?cari=tidak+ada", run + "/orang/" + someone(9),
					run + "/orang/" + someone(0), "/aturan", "/aturan/nasional?halaman=5",
					"/aturan/nasional?folder=kinerja", "/aturan/nasional?cari=zzz", "/aturan/nasional/KIN-SKP-2",
					"/aturan/nasional-kategori/KIN-TKT-1", "/aturan/nasional/KIN-TKT-2?edisi=" + this.run.editionHash(),
					"/pegawai", "/pegawai?cari=zzz", "/pegawai?urut=-unit&halaman=2", "/pegawai/" + someone(9),
					"/impor", this.dryRun, this.dryRun + "?tingkat=REJECT", this.stored, run + "/orang?urut=-talenta",
					"/api", "/tidak-ada", run + "/orang?usia=muda", "/akun", "/akun/baru", "/akun/" + account(),
					"/akun/" + account() + "/sandi", "/token", "/sandi", "/audit", "/audit?pelaku=zzz"));
		return addresses;
	}

	private long account() {
		return this.application.getBean(Accounts.class).find(NAME).orElseThrow().id();
	}

	/** Somebody in a box, or in any where that one is empty. */
	private String someone(int box) {
		DecisionFilter filter = DecisionFilter.inBox(box);
		boolean any = this.decisions.count(this.run.id(), filter) == 0;
		return this.decisions.lines(this.run.id(), any ? DecisionFilter.ALL : filter, 0, 1).get(0).nip();
	}

	/**
	 * Each page at one width, in one scheme and language, in turn; all combinations are a
	 * long proof.
	 */
	@ParameterizedTest
	@CsvSource({ "1280, LIGHT, id, 0", "390, DARK, en, 1" })
	void isReadableByEverybody(int width, ColorScheme scheme, String language, int turn) {
		everyPageIsReadable(width, scheme, language, (place) -> place % 2 == turn);
	}

	@ParameterizedTest
	@Tag("proof")
	@CsvSource({ "1280, LIGHT, id", "390, DARK, en", "1280, DARK, en", "390, LIGHT, id", "1280, LIGHT, en",
			"390, DARK, id" })
	void isReadableInEveryWay(int width, ColorScheme scheme, String language) {
		everyPageIsReadable(width, scheme, language, (place) -> true);
	}

	private void everyPageIsReadable(int width, ColorScheme scheme, String language, IntPredicate wanted) {
		try (BrowserContext context = this.system.browser()
			.newContext(signedIn().setViewportSize(width, 800).setColorScheme(scheme))) {
			context.addInitScript(WATCH_POLICY);
			Page page = context.newPage();
			List<String> said = new ArrayList<>();
			page.onConsoleMessage((message) -> {
				if ("error".equals(message.type()) && !message.text().matches(".*status of 40[04].*")) {
					said.add(message.text());
				}
			});
			page.onPageError(said::add);
			page.navigate(url("/?lang=" + language));
			SoftAssertions all = new SoftAssertions();
			List<String> addresses = addresses();
			for (String address : IntStream.range(0, addresses.size())
				.filter(wanted)
				.mapToObj(addresses::get)
				.toList()) {
				page.navigate(url(address));
				all.assertThat(said).as("console of " + address).isEmpty();
				said.clear();
				all.assertThat((List<?>) page.evaluate("window.broken")).as("policy on " + address).isEmpty();
				all.assertThat(page.locator("h1").count()).as("headings of " + address).isOne();
				all.assertThat(UNTOLD.matcher(page.content()).results().map(MatchResult::group)).as(address).isEmpty();
				all.assertThat(page.locator("[style]").count()).as("styles in " + address).isZero();
				all.assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
					.as("width of " + address)
					.isLessThanOrEqualTo(width);
				picture(page, address, width, scheme);
				all.assertThat(new AxeBuilder(page).analyze().getViolations())
					.extracting(
							(rule) -> rule.getId() + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
					.as("axe on " + address)
					.isEmpty();
			}
			all.assertAll();
		}
	}

	@Test
	void reachesEverythingByKeyboard() {
		try (BrowserContext context = this.system.browser().newContext(signedIn())) {
			Page page = context.newPage();
			for (String address : List.of("/evaluasi/" + this.run.id(), "/evaluasi/baru", "/aturan/nasional/KIN-SKP-2",
					"/evaluasi/" + this.run.id() + "/orang/" + someone(9))) {
				page.navigate(url(address));
				int expected = ((Number) page.evaluate(FOCUSABLE)).intValue();
				page.keyboard().press("Tab");
				assertThat(page.locator(":focus").getAttribute("class")).as("first stop of " + address)
					.isEqualTo("skip");
				int reached = 1;
				page.evaluate("document.activeElement.dataset.seen = 1");
				for (int i = 0; i < expected * 2; i++) {
					page.keyboard().press("Tab");
					boolean isNew = (Boolean) page.evaluate("(() => { const e = document.activeElement;"
							+ " if (e === document.body || e.dataset.seen) return false; e.dataset.seen = 1; return true; })()");
					if (!isNew && i > expected) {
						break;
					}
					reached += isNew ? 1 : 0;
				}
				assertThat(reached).as("stops of " + address).isGreaterThanOrEqualTo(expected);
			}
		}
	}

	@Test
	void worksWithoutScripts() {
		try (BrowserContext context = this.system.browser().newContext(signedIn().setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			page.navigate(url("/"));
			page.locator("a.button", new Page.LocatorOptions().setHasText("Evaluasi baru")).click();
			page.locator("#per").fill("");
			page.locator("main form button").click();
			assertThat(page).hasTitle("Kesalahan: Evaluasi baru - Kaidah");
			assertThat(page.locator("#kesalahan")).containsText("Isi tanggal acuan");
			assertThat(page.locator("#per")).hasAttribute("aria-invalid", "true");
			page.locator("#per").fill("2026-06-30");
			page.locator("main form button").click();
			assertThat(page.locator("h1")).hasText("Evaluasi 30 Juni 2026, Nasional");
			for (int i = 0; i < 60 && page.locator(".ninebox").count() == 0; i++) {
				page.waitForTimeout(500);
				page.reload();
			}
			page.locator(".box a").first().click();
			assertThat(page.locator("h1")).containsText("Pegawai dalam evaluasi");
			page.locator("nav.sections a").first().click();
			assertThat(page.locator("h1")).hasText("Beranda");
		}
	}

	@Test
	void showsTheResultOfARunByItself() throws Exception {
		try (BrowserContext context = this.system.browser().newContext(signedIn())) {
			Page page = context.newPage();
			Run another = this.start.start(new RunRequest("nasional", AS_OF, null, Population.all(), null));
			page.navigate(url("/evaluasi/" + another.id()));
			page.locator(".ninebox").waitFor();
			assertThat(page.locator("progress").count()).isZero();
		}
	}

	@Test
	void putsACardOnPaperWithEditionAndHash() {
		try (BrowserContext context = this.system.browser().newContext(signedIn())) {
			Page page = context.newPage();
			page.navigate(url("/evaluasi/" + this.run.id() + "/orang/" + someone(9)));
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
			assertThat(page.locator(".top")).isHidden();
			assertThat(page.locator(".sheet-head")).containsText("30 Juni 2026");
			assertThat(page.locator(".foot .print-only").first()).containsText(this.run.editionHash());
			assertThat(page.locator(".foot .print-only").last()).containsText("Halaman ini dibuka");
			paper(page, "card");
			page.navigate(url("/evaluasi/" + this.run.id()));
			paper(page, "run");
			page.navigate(url("/pegawai"));
			assertThat(page.locator(".foot .print-only").first()).containsText("perubahan nomor 2");
			paper(page, "people");
			page.navigate(url("/aturan/nasional/KIN-SKP-2"));
			assertThat(page.locator(".foot .print-only").first()).containsText(this.run.editionHash());
			page.navigate(url("/aturan/" + ExampleRegion.CODE + "/beda?dari=1&ke=2"));
			assertThat(page.locator("form.filters")).isHidden();
			assertThat(page.locator(".foot .print-only").first()).containsText("; edisi 2, ");
			paper(page, "difference");
		}
	}

	/**
	 * Keeps pictures where {@code -Dkaidah.pictures} names a folder, for people to look
	 * at.
	 */
	private static void picture(Page page, String address, int width, ColorScheme scheme) {
		String folder = System.getProperty("kaidah.pictures");
		if (folder != null) {
			String name = address.replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("[0-9a-f]{40,}", "x") + '-' + width + '-'
					+ scheme + ".png";
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name)).setFullPage(true));
		}
	}

	private static void paper(Page page, String name) {
		String folder = System.getProperty("kaidah.pictures");
		if (folder != null) {
			page.setViewportSize(PAPER_WIDTH, 800);
			page.screenshot(
					new Page.ScreenshotOptions().setPath(Path.of(folder, name + "-paper.png")).setFullPage(true));
			page.pdf(new Page.PdfOptions().setPath(Path.of(folder, name + ".pdf")).setPreferCSSPageSize(true));
		}
	}

	private String url(String address) {
		return "http://127.0.0.1:" + this.port + address;
	}

}
