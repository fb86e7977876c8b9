package org.kaidah.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestInstance;
import org.kaidah.access.account.Accounts;
import org.kaidah.access.account.TestAccounts;
import org.kaidah.database.TestDatabase;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.draft.CreateJurisdiction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every handler that the application has, asked by every role, in its own jurisdiction
 * and in another. A handler that is not in the table fails the test, and so does one that
 * answers somebody whom the table does not name.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryHandlerTest {

	private static final String OWN = "35.07";

	private static final String OTHER = "32.73";

	private static final Set<Role> RULES = EnumSet.complementOf(EnumSet.of(Role.ADMIN));

	private static final Set<Role> DECISIONS = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.PIMPINAN));

	private static final Set<Role> PEOPLE = EnumSet.of(Role.PENGELOLA, Role.AUDITOR);

	private static final Set<Role> AUTHORS = EnumSet.of(Role.PENYUSUN);

	private static final Set<Role> WORK = EnumSet.of(Role.PENGELOLA);

	private static final Set<Role> AUTHORS = EnumSet.of(Role.PENYUSUN);

	private static final Set<Role> APPROVERS = EnumSet.of(Role.PENYETUJU);

	private static final Set<Role> EITHER = EnumSet.of(Role.PENYUSUN, Role.PENYETUJU);

	private static final Set<Role> ADMIN = EnumSet.of(Role.ADMIN);

	private static final Set<Role> AUTHORS = EnumSet.of(Role.PENYUSUN);

	private static final Set<Role> APPROVERS = EnumSet.of(Role.PENYETUJU);

	private static final Set<Role> BOTH = EnumSet.of(Role.PENYUSUN, Role.PENYETUJU);

	private static final Set<Role> ALL = EnumSet.allOf(Role.class);

	private static final Set<Role> NONE = EnumSet.noneOf(Role.class);

	/**
	 * Who may ask for something.
	 *
	 * @param within whether only where the role is held
	 * @param open whether a sign-in is not even needed
	 */
	private record Expected(Set<Role> roles, boolean within, boolean open) {

		boolean allows(Role role, boolean own) {
			return this.open || (this.roles.contains(role) && (own || !this.within));
		}

	}

	private static final Map<String, Expected> TABLE = new TreeMap<>();

	static {
		anywhere(ALL, "GET /", "GET /sandi", "POST /sandi", "GET /token", "POST /token", "GET /token/{id}/cabut",
				"POST /token/{id}/cabut", "GET /api", "GET /v3/api-docs", "GET /v3/api-docs.yaml");
		anywhere(NONE, "GET /error");
		open("GET /masuk", "GET /pertama", "POST /pertama", "GET /sandi/baru", "POST /sandi/baru");
		// where the new account may have its role is said beside the field
		anywhere(ADMIN, "GET /akun", "GET /akun/baru", "POST /akun/baru");
		within(ADMIN, "GET /akun/{id}", "POST /akun/{id}", "GET /akun/{id}/sandi", "POST /akun/{id}/sandi");
		anywhere(RULES, "GET /aturan", "GET /evaluasi", "GET /api/v1/runs");
		within(RULES, "GET /aturan/{jurisdiction}", "GET /aturan/{jurisdiction}/{rule}", "GET /evaluasi/{id}",
				"GET /evaluasi/{id}/kemajuan", "GET /api/v1/runs/{id}");
		within(RULES, "GET /aturan/{jurisdiction}/edisi", "GET /aturan/{jurisdiction}/edisi/{number}");
		within(RULES, "GET /aturan/{jurisdiction}/beda", "GET /aturan/{jurisdiction}/arsip");
		within(AUTHORS, "GET /aturan/{jurisdiction}/impor", "POST /aturan/{jurisdiction}/impor");
		// where the role is missing for the code is said beside the field
		anywhere(AUTHORS, "GET /wilayah/baru", "POST /wilayah/baru");
		within(DECISIONS, "GET /evaluasi/{id}/orang", "GET /evaluasi/{id}/orang/{nip}",
				"GET /evaluasi/{id}/keputusan.csv", "GET /api/v1/runs/{id}/decisions",
				"GET /api/v1/runs/{id}/decisions/{nip}", "GET /api/v1/runs/{id}/decisions.csv",
				"POST /api/v1/evaluations");
		anywhere(EnumSet.of(Role.AUDITOR), "GET /audit", "POST /audit/periksa", "GET /audit.csv");
		anywhere(RULES, "GET /api/v1/jurisdictions");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/in-force");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/{number}");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/{number}/files");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/{number}/difference");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/{number}/archive");
		anywhere(DECISIONS, "GET /api/v1/drafts");
		within(DECISIONS, "GET /api/v1/drafts/{id}", "GET /api/v1/drafts/{id}/files");
		within(DECISIONS, "GET /api/v1/drafts/{id}/checks/{check}", "GET /api/v1/drafts/{id}/comments");
		within(DECISIONS, "GET /api/v1/drafts/{id}/scenario-runs");
		within(AUTHORS, "POST /api/v1/jurisdictions/{jurisdiction}/drafts");
		within(AUTHORS, "POST /api/v1/jurisdictions/{jurisdiction}/drafts/archive", "PUT /api/v1/drafts/{id}");
		within(AUTHORS, "POST /api/v1/drafts/{id}/submission", "POST /api/v1/drafts/{id}/withdrawal");
		within(AUTHORS, "POST /api/v1/drafts/{id}/discarding");
		within(APPROVERS, "POST /api/v1/drafts/{id}/return", "POST /api/v1/drafts/{id}/approval");
		within(BOTH, "POST /api/v1/drafts/{id}/checks");
		within(DECISIONS, "POST /api/v1/drafts/{id}/scenario-runs");
		within(BOTH, "POST /api/v1/drafts/{id}/comments", "POST /api/v1/drafts/{id}/comments/{comment}/resolution");
		within(DECISIONS, "GET /draf/{id}/skenario", "GET /draf/{id}/skenario/satu",
				"GET /draf/{id}/skenario/kemajuan");
		within(DECISIONS, "POST /draf/{id}/skenario/jalankan", "GET /draf/{id}/skenario/berkas");
		within(AUTHORS, "POST /draf/{id}/skenario/berkas", "GET /draf/{id}/skenario/ubah");
		within(AUTHORS, "POST /draf/{id}/skenario/ubah", "POST /draf/{id}/skenario/salin",
				"POST /draf/{id}/skenario/hapus");
		anywhere(WORK, "GET /evaluasi/baru");
		within(WORK, "POST /evaluasi/baru", "POST /evaluasi/{id}/batalkan", "POST /evaluasi/{id}/lanjutkan",
				"POST /api/v1/runs", "POST /api/v1/runs/{id}/cancellation", "POST /api/v1/runs/{id}/resumption");
		anywhere(DECISIONS, "GET /draf");
		within(AUTHORS, "POST /draf");
		within(DECISIONS, "GET /draf/{id}", "GET /draf/{id}/tinjau", "GET /draf/{id}/riwayat", "GET /draf/{id}/dasar");
		within(DECISIONS, "GET /draf/{id}/periksa", "GET /draf/{id}/periksa/kemajuan");
		within(AUTHORS, "POST /draf/{id}/rincian", "POST /draf/{id}/ajukan", "POST /draf/{id}/tarik");
		within(AUTHORS, "GET /draf/{id}/buang", "POST /draf/{id}/buang", "POST /draf/{id}/dasar");
		within(APPROVERS, "GET /draf/{id}/setujui", "POST /draf/{id}/setujui", "POST /draf/{id}/kembalikan");
		within(EITHER, "POST /draf/{id}/periksa", "POST /draf/{id}/periksa/batalkan", "POST /draf/{id}/komentar");
		within(EITHER, "POST /draf/{id}/komentar/{catatan}/selesai");
		anywhere(PEOPLE, "GET /pegawai", "GET /pegawai.csv", "GET /pegawai/{nip}", "GET /impor", "GET /impor/{id}",
				"GET /impor/{id}/kemajuan", "GET /impor/{id}/pesan.csv", "GET /impor/{id}/salinan.xlsx");
		within(DECISIONS, "GET /draf/{id}/dampak");
		within(DECISIONS, "POST /draf/{id}/dampak");
		within(DECISIONS, "POST /draf/{id}/dampak/pratinjau");
		within(RULES, "GET /dampak/{key}");
		within(RULES, "GET /dampak/{key}/kemajuan");
		within(DECISIONS, "GET /dampak/{key}/orang");
		within(DECISIONS, "POST /dampak/{key}/batalkan");
		within(RULES, "GET /aturan/{jurisdiction}/dampak");
		within(DECISIONS, "POST /aturan/{jurisdiction}/dampak");
		// writing the rules of a draft
		anywhere(DECISIONS, "GET /draf/kata.json");
		within(DECISIONS, "GET /draf/{id}/aturan", "GET /draf/{id}/aturan/{rule}", "GET /draf/{id}/berkas");
		within(EnumSet.of(Role.PENYUSUN), "POST /draf/{id}/berkas", "POST /draf/{id}/berkas/periksa");
		within(EnumSet.of(Role.PENYUSUN), "POST /draf/{id}/aturan/{rule}/ubah");
		within(EnumSet.of(Role.PENYUSUN), "GET /draf/{id}/aturan/{rule}/kode", "POST /draf/{id}/aturan/{rule}/kode");
		within(EnumSet.of(Role.PENYUSUN), "GET /draf/{id}/aturan/{rule}/hapus", "POST /draf/{id}/aturan/{rule}/hapus");
		within(EnumSet.of(Role.PENYUSUN), "GET /draf/{id}/aturan/baru", "POST /draf/{id}/aturan/baru");
		within(EnumSet.of(Role.PENYUSUN), "GET /draf/{id}/aturan/bobot", "POST /draf/{id}/aturan/bobot");
		within(EnumSet.of(Role.PENYUSUN), "GET /draf/{id}/berkas/baru", "POST /draf/{id}/berkas/baru");
		within(EnumSet.of(Role.PENYUSUN), "GET /draf/{id}/berkas/nama", "POST /draf/{id}/berkas/nama");
		within(EnumSet.of(Role.PENYUSUN), "GET /draf/{id}/berkas/hapus", "POST /draf/{id}/berkas/hapus");
		within(EnumSet.of(Role.PENYUSUN), "GET /draf/{id}/wilayah", "POST /draf/{id}/wilayah");
		anywhere(WORK, "POST /impor", "POST /impor/{id}/simpan", "POST /impor/{id}/batalkan");
		within(Set.of(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR), "GET /draf/{id}/kisi");
		within(Set.of(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR), "GET /draf/{id}/kisi.xlsx");
		within(Set.of(Role.PENYUSUN), "POST /draf/{id}/kisi", "POST /draf/{id}/kisi/periksa");
		within(Set.of(Role.PENYUSUN), "GET /draf/{id}/kisi/buku", "POST /draf/{id}/kisi/buku");
		within(Set.of(Role.PENYUSUN), "GET /draf/{id}/tabel-keputusan", "POST /draf/{id}/tabel-keputusan");
	}

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext application;

	/** Numbers of a run, a draft and an account in each jurisdiction. */
	private final Map<String, Long> runs = new TreeMap<>();

	private final Map<String, Long> drafts = new TreeMap<>();

	private final Map<String, Long> accounts = new TreeMap<>();

	/** Numbers of a draft and a comparison in each jurisdiction. */
	private final Map<String, Long> drafts = new TreeMap<>();

	private final Map<String, Long> impacts = new TreeMap<>();

	private static void anywhere(Set<Role> roles, String... addresses) {
		List.of(addresses).forEach((address) -> TABLE.put(address, new Expected(roles, false, false)));
	}

	private static void within(Set<Role> roles, String... addresses) {
		List.of(addresses).forEach((address) -> TABLE.put(address, new Expected(roles, true, false)));
	}

	private static void open(String... addresses) {
		List.of(addresses).forEach((address) -> TABLE.put(address, new Expected(ALL, false, true)));
	}

	@BeforeAll
	void prepare() throws Exception {
		TestAccounts.add(this.application, "budi");
		Editions editions = this.application.getBean(Editions.class);
		String edition = editions.rules(editions.inForce("nasional", LocalDate.of(2026, 6, 30)).orElseThrow()).hash();
		compareDrafts(editions.inForce("nasional", LocalDate.of(2026, 6, 30)).orElseThrow().id());
		for (String jurisdiction : List.of(OWN, OTHER)) {
			this.jdbc.sql("""
					INSERT INTO run (jurisdiction, edition_hash, as_of, population, revision, projection_version,
					engine_version, vocabulary_version, created_at, state, total, done, assessed, defective, last_nip,
					chain) VALUES (?, ?, '2026-06-30', 'ALL', 0, 1, '', '', NOW(6), 'DONE', 0, 0, 0, 0, '',
					REPEAT('\\0', 32))
					""").params(jurisdiction, edition).update();
			this.runs.put(jurisdiction, this.jdbc.sql("SELECT MAX(id) FROM run").query(Long.class).single());
			this.drafts.put(jurisdiction,
					this.application.getBean(CreateJurisdiction.class)
						.create(new Actor("sri", "Sri", Set.of(new Grant(Role.PENYUSUN, jurisdiction))),
								new Jurisdiction(jurisdiction, "Kabupaten " + jurisdiction, null, "nasional"))
						.id());
			TestAccounts.add(this.application, "milik-" + jurisdiction, new Grant(Role.AUDITOR, jurisdiction));
			this.accounts.put(jurisdiction,
					this.application.getBean(Accounts.class).find("milik-" + jurisdiction).orElseThrow().id());
		}
	}

	/** A draft in each jurisdiction, and a comparison of it that waits. */
	private void compareDrafts(long base) {
		for (String jurisdiction : List.of(OWN, OTHER)) {
			this.jdbc
				.sql("INSERT IGNORE INTO jurisdiction (code, name, parent, created_by, created_at)"
						+ " VALUES (?, ?, 'nasional', 'sri', NOW(6))")
				.params(jurisdiction, jurisdiction)
				.update();
			this.jdbc
				.sql("""
						INSERT INTO draft (jurisdiction, version, revision, state, origin, author, document_hash, hash, title,
						reason, basis_number, basis_title, basis_link, created_at, changed_at)
						SELECT ?, 1, 1, 'DRAFT', 'AUTHOR', 'sri', document_hash, hash, '', '', '', '', '', NOW(6), NOW(6)
						FROM edition WHERE id = ?
						""")
				.params(jurisdiction, base)
				.update();
			this.drafts.put(jurisdiction, this.jdbc.sql("SELECT MAX(id) FROM draft").query(Long.class).single());
			this.jdbc
				.sql("""
						INSERT INTO impact (jurisdiction, draft_id, hash, document_hash, base_id, base_hash, as_of, revision,
						projection_version, engine_version, vocabulary_version, people, asked_by, asked_at, state)
						SELECT ?, ?, hash, document_hash, id, rules_hash, '2026-06-30', 0, 1, '', '', 1, 'sri', NOW(6), 'QUEUED'
						FROM edition WHERE id = ?
						""")
				.params(jurisdiction, this.drafts.get(jurisdiction), base)
				.update();
			this.impacts.put(jurisdiction, this.jdbc.sql("SELECT MAX(id) FROM impact").query(Long.class).single());
		}
	}

	@Test
	void standsInTheTable() {
		assertThat(addresses()).isEqualTo(TABLE.keySet()).hasSizeGreaterThan(50);
	}

	@Test
	void answersThoseWhomTheTableNamesAndNobodyElse() {
		SoftAssertions all = new SoftAssertions();
		TABLE.forEach((address, expected) -> {
			for (Role role : Role.values()) {
				Actor actor = Acting.actor(OWN, role);
				for (String jurisdiction : List.of(OWN, OTHER)) {
					MockHttpServletResponse answer = ask(address, jurisdiction,
							isApi(address) ? Acting.byToken(actor) : Acting.at(actor));
					all.assertThat(isRefused(answer))
						.as(address + " by " + role + " in " + jurisdiction + ": " + answer.getStatus())
						.isEqualTo(!expected.allows(role, jurisdiction.equals(OWN)));
					all.assertThat(answer.getStatus()).as(address).isNotEqualTo(500);
				}
			}
		});
		all.assertAll();
	}

	@Test
	void answersNobodyWhoIsNotSignedIn() {
		SoftAssertions all = new SoftAssertions();
		TABLE.forEach((address, expected) -> {
			MockHttpServletResponse answer = ask(address, OWN, SecurityMockMvcRequestPostProcessors.csrf());
			if (expected.open()) {
				all.assertThat(isRefused(answer)).as(address).isFalse();
			}
			else if (isApi(address)) {
				all.assertThat(answer.getStatus()).as(address).isEqualTo(401);
				all.assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			}
			else {
				all.assertThat(answer.getRedirectedUrl()).as(address).isEqualTo("/masuk");
			}
		});
		all.assertAll();
	}

	@Test
	void takesNoFormThatIsNotFromAPageOfOurs() {
		SoftAssertions all = new SoftAssertions();
		TABLE.keySet()
			.stream()
			.filter((address) -> address.startsWith("POST") && !isApi(address))
			.forEach((address) -> {
				MockHttpServletResponse answer = ask(address, OWN, SecurityMockMvcRequestPostProcessors
					.authentication(ActorAuthentication.of(Acting.actor(Grant.EVERYWHERE, Role.values()))));
				all.assertThat(answer.getStatus()).as(address).isEqualTo(403);
			});
		all.assertAll();
	}

	@Test
	void answersATokenForWhatItIsForAlone() {
		Map<String, TokenScope> scopes = new TreeMap<>();
		TABLE.keySet()
			.stream()
			.filter(EveryHandlerTest::isApi)
			.forEach((address) -> scopes.put(address,
					address.endsWith("evaluations") ? TokenScope.EVALUATE : address.startsWith("GET") ? TokenScope.READ
							: address.contains("/runs") ? TokenScope.RUNS : TokenScope.RULES));
		Actor actor = Acting.actor(OWN, Role.values());
		SoftAssertions all = new SoftAssertions();
		scopes.forEach((address, wanted) -> {
			for (TokenScope scope : TokenScope.values()) {
				MockHttpServletResponse answer = ask(address, OWN, SecurityMockMvcRequestPostProcessors
					.authentication(ActorAuthentication.ofToken(actor, Set.of(scope))));
				all.assertThat(isRefused(answer)).as(address + " for " + scope).isEqualTo(scope != wanted);
			}
			all.assertThat(isRefused(ask(address, OWN, Acting.at(actor)))).as("a session on " + address).isTrue();
		});
		for (String page : List.of("GET /evaluasi", "GET /token", "GET /pegawai")) {
			all.assertThat(isRefused(ask(page, OWN, Acting.byToken(actor)))).as("a token on " + page).isTrue();
		}
		all.assertAll();
	}

	@Test
	void saysNothingAboutWhatItDoesNotHaveToThoseWhoAreNotSignedIn() {
		assertThat(this.web.get().uri("/tidak-ada")).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/masuk");
		assertThat(this.web.get().uri("/api/v1/tidak-ada")).hasStatus(401);
		assertThat(this.web.get().uri("/tidak-ada").with(Acting.as(Role.PIMPINAN))).hasStatus(404);
		assertThat(this.web.delete().uri("/evaluasi").with(Acting.as(Role.PIMPINAN))).hasStatus(405);
		assertThat(this.web.get().uri("/actuator/health")).hasStatusOk();
		assertThat(this.web.get().uri("/actuator").with(Acting.as(Role.values()))).hasStatus(403);
	}

	private Set<String> addresses() {
		Set<String> addresses = new TreeSet<>();
		this.handlers.getHandlerMethods().forEach((mapping, handler) -> {
			Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
			for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
				mapping.getPatternValues().forEach((pattern) -> addresses.add(method + " " + pattern));
			}
		});
		return addresses;
	}

	private MockHttpServletResponse ask(String address, String jurisdiction, RequestPostProcessor who) {
		String method = address.substring(0, address.indexOf(' '));
		String path = address.substring(method.length() + 1);
		Map<String, Long> ids = path.startsWith("/akun") ? this.accounts
				: path.contains("/draf") ? this.drafts : this.runs;
		path = path.replace("{jurisdiction}", jurisdiction)
			.replace("{id}", ids.get(jurisdiction).toString())
			.replace("{catatan}", "0")
				: path.startsWith("/draf/") ? this.drafts : this.runs;
		path = path.replace("{jurisdiction}", jurisdiction)
			.replace("{id}", ids.get(jurisdiction).toString())
			.replace("{key}", this.impacts.get(jurisdiction).toString())
			.replace("{rule}", "KIN-SKP-1")
			.replace("{number}", "1")
			.replace("{nip}", "198001012005011001");
			.replace("{nip}", "198001012005011001")
			.replaceAll("\\{(number|check|comment)}", "1");
		var request = this.web.method(HttpMethod.valueOf(method)).uri(path).with(who);
		if (isApi(address) && !method.equals("GET")) {
			request = request.contentType(MediaType.APPLICATION_JSON)
				.content("{\"jurisdiction\":\"%s\",\"asOf\":\"2026-06-30\",\"facts\":{}}".formatted(jurisdiction));
		}
		else if (method.equals("POST")) {
			request = request.param("wilayah", jurisdiction)
				.param("per", "2026-06-30")
				.param("populasi", "ALL")
				.param("nama", "baru-" + jurisdiction)
				.param("tampil", "Orang baru")
				.param("peran", "AUDITOR");
		}
		return address.equals("POST /impor") ? request.multipart().exchange().getResponse()
				: request.exchange().getResponse();
	}

	/** The description is a page, and no part of what it describes. */
	private static boolean isApi(String address) {
		return address.contains(" /api/");
	}

	private static boolean isRefused(MockHttpServletResponse answer) {
		return answer.getStatus() == 401 || answer.getStatus() == 403 || "/masuk".equals(answer.getRedirectedUrl());
	}

}
