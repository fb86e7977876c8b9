package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kaidah.access.Acting;
import org.kaidah.access.ActingAs;
import org.kaidah.access.Role;
import org.kaidah.database.TestDatabase;
import org.kaidah.decision.impact.Figures.Transition;
import org.kaidah.engine.UnusableRules;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.EmptyTables;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.rulebook.PublishEdition;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.ImpactFigures;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.OpenDraft;
import org.kaidah.rulebook.draft.SaveDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Impact as pages show it and as their forms ask for it. */
@SpringBootTest
@AutoConfigureMockMvc
@ActingAs(Role.PENYUSUN)
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(Lifecycle.PER_CLASS)
class ImpactPagesTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 29);

	private static final String NATIONAL = "nasional";

	private static final String FILE = "kinerja/skp.drl";

	private static final int PEOPLE = 120;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private StoreDossiers store;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private OpenDraft open;

	@Autowired
	private SaveDraft save;

	@Autowired
	private Drafts drafts;

	@Autowired
	private AssessImpact assess;

	@Autowired
	private Impacts impacts;

	@Autowired
	private PerformImpact perform;

	@Autowired
	private ImpactFigures figures;

	@Autowired
	private PublishEdition publish;

	@Autowired
	private PublishedEditions editions;

	@Autowired
	private RuleDocuments documents;

	@Autowired
	private TransactionTemplate transaction;

	private Draft draft;

	private Impact impact;

	@BeforeAll
	void compute() throws Exception {
		EmptyTables.in(this.jdbc);
		this.store.store(Change.of(Change.SAMPLE, AS_OF), new SampleRegency(6, AS_OF).people(PEOPLE).iterator(),
				List.of(), StoreProgress.SILENT);
		String someone = this.jdbc.sql("SELECT MIN(nip) FROM dossier").query(String.class).single();
		this.jdbc.sql("UPDATE dossier SET content = 'rusak' WHERE nip = ?").param(someone).update();
		Draft opened = this.open.fromNewest(Office.SRI, NATIONAL);
		this.draft = this.save.save(Office.SRI, opened.id(), opened.version(), strict(), Office.details(AS_OF));
		this.impact = EndedImpact.of(this.assess, this.assess.ask(Office.SRI, this.draft, AS_OF, "JPT PRATAMA"));
	}

	/** The national rules with fewer points for the appraisal "BAIK". */
	private RuleDocument strict() {
		RuleDocument document = document();
		String text = document.text(FILE);
		assertThat(text).contains("\"skp\", 80)");
		return document.with(FILE, text.replace("\"skp\", 80)", "\"skp\", 41)"));
	}

	private RuleDocument document() {
		PublishedEdition inForce = this.editions.inForce(NATIONAL, AS_OF).orElseThrow();
		return this.documents.get(inForce.documentHash());
	}

	@Test
	void isDoneThoughSomebodyCannotBeRead() {
		assertThat(this.impact.state()).isEqualTo(ImpactState.DONE);
		assertThat(this.impact.summary().whole().people()).isEqualTo(PEOPLE);
		assertThat(this.impact.summary().defective()).isOne();
		assertThat(this.impact.summary().groups().get(Dimension.UNIT)).extracting(ImpactSummary.Group::name)
			.contains("TIDAK_DIKETAHUI");
		assertThat(page(address())).contains("1 orang tidak dapat dinilai menurut aturan baru");
	}

	@Test
	void asksByAFormThatAnswersWithThePageOfTheComparison() {
		assertThat(page(form())).contains("name=\"per\"", "name=\"sasaran\"", "Hitung dampak",
				"Dampak terakhir, per 29 Juni 2026");

		assertThat(ask("2026-06-29", "JPT PRATAMA")).hasStatus3xxRedirection().redirectedUrl().isEqualTo(address());
	}

	@Test
	void tellsTheLogWhatWasAskedAndByWhomButNotWhatIsTriedWhileTyping() {
		List<String> before = told();

		ask("2026-06-29", "JPT PRATAMA");

		long events = events();
		assertThat(preview(strict().text(FILE))).hasStatusOk();
		assertThat(events()).isEqualTo(events);
		assertThat(before).isNotEmpty();
		assertThat(told()).hasSize(before.size() + 1)
			.allSatisfy((event) -> assertThat(event).contains(" penyusun ", "\"draf\":\"" + this.draft.id() + "\"",
					"\"hash\":\"" + this.draft.text().hash() + "\"",
					"\"pembanding\":\"" + this.impact.baseHash() + "\"", "\"per\":\"2026-06-29\"",
					"\"pegawai\":\"" + PEOPLE + "\"", "\"sasaran\":\"JPT PRATAMA\"", "\"wilayah\":\"nasional\""))
			.first()
			.asString()
			.startsWith(Office.SRI.account());
	}

	private long events() {
		return this.jdbc.sql("SELECT COUNT(*) FROM audit_event").query(Long.class).single();
	}

	/** The events of this comparison in the log. */
	private List<String> told() {
		return this.jdbc
			.sql("SELECT CONCAT(actor, ' ', role, ' ', payload) FROM audit_event"
					+ " WHERE action = 'dampak.minta' AND object = ? ORDER BY seq")
			.param("dampak/" + this.impact.id())
			.query(String.class)
			.list();
	}

	@Test
	void saysBesideTheFieldWhatCannotBeAsked() throws Exception {
		assertThat(ask("kemarin", "")).hasStatus(422).bodyText().contains("href=\"#per\"", "id=\"per-salah\"");
		assertThat(ask("2026-06-29", "RAJA")).hasStatus(422).bodyText().contains("id=\"sasaran-salah\"", "RAJA");
		Draft broken = this.open.fromNewest(Office.SRI, NATIONAL);
		broken = this.save.save(Office.SRI, broken.id(), broken.version(),
				document().with(FILE, document().text(FILE).replace("Kinerja(", "Kinerjaa(")), Office.details(AS_OF));
		assertThat(ask("/draf/" + broken.id() + "/dampak", "2026-06-29", "")).hasStatus(422)
			.bodyText()
			.contains("belum dapat dipakai", "Kinerjaa");
		assertThat(this.pages.get().uri("/draf/999999/dampak")).hasStatus(404);
	}

	@Test
	void showsWhoMovesFromWhichBoxToWhichAndWhy() {
		Transition move = this.impact.summary()
			.whole()
			.transitions()
			.stream()
			.filter(Transition::moves)
			.findFirst()
			.orElseThrow();
		String link = "/dampak/" + this.impact.id() + "/orang?dari=" + move.from() + "&amp;ke=" + move.to();

		assertThat(page(address())).contains("<table class=\"transitions\">", "scope=\"colgroup\"", link, "KIN-SKP-2",
				"Menurut usia", "Menjadi tidak memenuhi syarat promosi");
		assertThat(page(link.replace("&amp;", "&"))).contains(">" + move.people() + " orang<", "KIN-SKP-2",
				"<del>80</del>", "<ins>41</ins>", "Urutan sebabnya");
		assertThat(page(address() + "/orang?dari=9&ke=1&halaman=3")).contains("Tidak ada orangnya");
		assertThat(this.pages.get().uri(address() + "/orang?dari=10&ke=1")).hasStatus(404);
		assertThat(this.pages.get().uri(address() + "/orang?dari=satu&ke=1")).hasStatus(400);
	}

	@Test
	void findsSomebodyByNipWhetherMovedOrNot() {
		String page = "/dampak/" + this.impact.id() + "/pegawai?nip=";
		String someone = this.jdbc.sql("SELECT MAX(nip) FROM dossier").query(String.class).single();

		assertThat(page(address())).contains("action=\"/dampak/" + this.impact.id() + "/pegawai\"");
		assertThat(page(page + someone.substring(0, 8) + " " + someone.substring(8)))
			.contains("<span>" + someone.substring(0, 8) + "</span>", "Setiap orang dengan aturan yang menyebabkannya");
		assertThat(page(page + "1")).contains("Tidak ada pegawai dengan NIP itu");
		assertThat(this.pages.get().uri(page + someone).with(Acting.as(Role.PIMPINAN))).hasStatus(403);
	}

	@Test
	void tellsLeadershipNoSmallNumbersAndNobodysName() {
		MvcTestResult leadership = this.pages.get().uri(address()).with(Acting.as(Role.PIMPINAN)).exchange();

		assertThat(leadership).hasStatusOk()
			.bodyText()
			.contains("di bawah 5", "agar tidak seorang pun dapat dikenali")
			.doesNotContain("/orang?dari", "class=\"move\"", "tidak dapat dinilai menurut aturan baru")
			.doesNotContainPattern("<td class=\"number[^>]*>\\s*<span>[1-4]</span>");
		assertThat(page(address())).containsPattern("<td class=\"number[^>]*>\\s*<span>[1-4]</span>");
		assertThat(this.pages.get().uri(address() + "/orang?dari=1&ke=2").with(Acting.as(Role.PIMPINAN)))
			.hasStatus(403);
	}

	@Test
	void saysSoWhereItIsCancelledAndKeepsNothing() {
		long waiting = waiting();
		String address = "/dampak/" + waiting;
		assertThat(page(address)).contains("Menunggu giliran", "hx-get=\"" + address + "/kemajuan\"",
				"action=\"" + address + "/batalkan\"", "http-equiv=\"refresh\"");
		assertThat(this.pages.get().uri(address + "/kemajuan")).hasStatusOk().doesNotContainHeader("HX-Refresh");

		assertThat(this.pages.post().uri(address + "/batalkan").with(csrf())).hasStatus3xxRedirection()
			.redirectedUrl()
			.isEqualTo(address);

		assertThat(page(address)).contains("Perhitungan ini dibatalkan").doesNotContain("/batalkan");
		assertThat(this.pages.get().uri(address + "/kemajuan")).hasHeader("HX-Refresh", "true");
		this.perform.perform(waiting, new ImpactJob());
		assertThat(this.impacts.find(waiting).orElseThrow().state()).isEqualTo(ImpactState.CANCELLED);
	}

	@Test
	void stopsInTheMiddleWhenItIsNoLongerWanted() {
		long running = waiting();
		ImpactJob job = new ImpactJob();
		job.cancel();

		this.perform.perform(running, job);

		Impact ended = this.impacts.find(running).orElseThrow();
		assertThat(ended.state()).isEqualTo(ImpactState.CANCELLED);
		assertThat(ended.summary()).isNull();
		assertThat(job.done()).isPositive();
	}

	@Test
	void saysSoWhereItBreaks() {
		long broken = waiting();
		ImpactRules noRules = new ImpactRules(null, null, null, null);

		new PerformImpact(this.impacts, noRules, null).perform(broken, new ImpactJob());

		assertThat(page("/dampak/" + broken)).contains("terhenti karena gangguan").doesNotContain("<progress");
	}

	@Test
	void saysWhereTheDataHaveChangedSince() {
		assertThat(page(address())).doesNotContain("sudah berubah sejak");
		this.jdbc.sql("UPDATE data_revision SET revision = revision + 1").update();
		try {
			assertThat(page(address())).contains("sudah berubah sejak");
			assertThat(this.figures.of(this.draft.text().hash()).orElseThrow().upToDate()).isFalse();
		}
		finally {
			this.jdbc.sql("UPDATE data_revision SET revision = revision - 1").update();
		}
	}

	@Test
	void tellsTheRulebookTheFiguresOfADraft() {
		ImpactFigures.Found found = this.figures.of(this.draft.text().hash()).orElseThrow();

		assertThat(found.state()).isEqualTo(ImpactFigures.State.DONE);
		assertThat(found.moved()).isPositive().isEqualTo(this.impact.summary().whole().moved());
		assertThat(found.upToDate()).isTrue();
		assertThat(found.address()).isEqualTo(address());
		assertThat(this.figures.of("0".repeat(64))).isEmpty();
	}

	@Test
	void followsTheTypingOfAText() {
		String text = document().text(FILE);

		assertThat(preview(text)).hasStatusOk().bodyText().contains("Tidak ada pegawai yang kotak");
		assertThat(preview(strict().text(FILE))).hasStatusOk()
			.bodyText()
			.contains("Berpindah kotak", ">" + this.impact.summary().whole().moved() + "<");
		assertThat(preview(text.replace("when", "kalau"))).hasStatusOk()
			.bodyText()
			.contains("belum dapat dipakai", FILE);
		assertThat(this.drafts.find(this.draft.id()).orElseThrow().version()).isEqualTo(this.draft.version());
	}

	@Test
	void comparesTwoEditionsOfAJurisdiction() throws Exception {
		PublishedEdition first = this.editions.inForce(NATIONAL, AS_OF).orElseThrow();
		PublishedEdition second = this.transaction.execute((status) -> {
			try {
				return this.publish.publish(new PublishEdition.Wanted(NATIONAL, strict(), null,
						Office.details(LocalDate.of(2030, 1, 1)), "sri", null));
			}
			catch (UnusableRules ex) {
				throw new IllegalStateException(ex);
			}
		});
		String address = "/aturan/" + NATIONAL + "/dampak";
		assertThat(page(address)).contains("Edisi pembanding", "value=\"" + second.id() + "\" selected");
		assertThat(compare(address, first.id(), first.id())).hasStatus(422).bodyText().contains("id=\"baru-salah\"");

		String compared = compare(address, first.id(), second.id()).getResponse().getRedirectedUrl();

		assertThat(compared).startsWith("/dampak/");
		Impact ended = EndedImpact.of(this.assess,
				this.assess.find(Long.parseLong(compared.substring("/dampak/".length()))).orElseThrow());
		assertThat(ended.summary().whole().moved()).isEqualTo(this.impact.summary().whole().moved());
		assertThat(page(compared)).contains("Edisi " + second.number() + ",");
		assertThat(page(address)).contains("href=\"" + compared + "\"");
	}

	/** One that nobody computes. */
	private long waiting() {
		return this.impacts.add(new Impact(0, NATIONAL, this.impact.draft(), null, "f".repeat(64),
				this.impact.documentHash(), null, this.impact.base(), this.impact.baseHash(), AS_OF, null,
				this.impact.revision(), PEOPLE, "sri", null, null, ImpactState.QUEUED, null));
	}

	private String address() {
		return "/dampak/" + this.impact.id();
	}

	private String form() {
		return "/draf/" + this.draft.id() + "/dampak";
	}

	private MvcTestResult ask(String asOf, String target) {
		return ask(form(), asOf, target);
	}

	private MvcTestResult ask(String address, String asOf, String target) {
		return this.pages.post().uri(address).with(csrf()).param("per", asOf).param("sasaran", target).exchange();
	}

	private MvcTestResult compare(String address, long before, long after) {
		return this.pages.post()
			.uri(address)
			.with(csrf())
			.param("per", AS_OF.toString())
			.param("lama", String.valueOf(before))
			.param("baru", String.valueOf(after))
			.exchange();
	}

	private MvcTestResult preview(String text) {
		return this.pages.post()
			.uri(form() + "/pratinjau")
			.with(csrf())
			.param("berkas", FILE)
			.param("teks", text)
			.param("per", AS_OF.toString())
			.exchange();
	}

	private String page(String address) {
		return assertThat(this.pages.get().uri(address)).hasStatusOk().bodyText().actual();
	}

}
