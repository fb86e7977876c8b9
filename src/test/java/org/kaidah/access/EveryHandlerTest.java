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
import org.kaidah.rulebook.PublishedEdition;
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

	private static final Map<String, HandlerTable.Expected> TABLE = HandlerTable.ALL;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext application;

	/** Numbers of a run, a draft, a comparison and an account in each jurisdiction. */
	private final Map<String, Long> runs = new TreeMap<>();

	private final Map<String, Long> drafts = new TreeMap<>();

	private final Map<String, Long> accounts = new TreeMap<>();

	private final Map<String, Long> impacts = new TreeMap<>();

	@BeforeAll
	void prepare() throws Exception {
		TestAccounts.add(this.application, "budi");
		Editions editions = this.application.getBean(Editions.class);
		PublishedEdition national = editions.inForce("nasional", LocalDate.of(2026, 6, 30)).orElseThrow();
		String edition = editions.rules(national).hash();
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
			compare(this.drafts.get(jurisdiction), jurisdiction, national.id());
			TestAccounts.add(this.application, "milik-" + jurisdiction, new Grant(Role.AUDITOR, jurisdiction));
			this.accounts.put(jurisdiction,
					this.application.getBean(Accounts.class).find("milik-" + jurisdiction).orElseThrow().id());
		}
	}

	/** A comparison of a draft, which waits. */
	private void compare(long draft, String jurisdiction, long base) {
		this.jdbc.sql("""
				INSERT INTO impact (jurisdiction, draft_id, hash, document_hash, base_id, base_hash, as_of, revision,
				projection_version, engine_version, vocabulary_version, people, asked_by, asked_at, state)
				SELECT ?, ?, hash, document_hash, id, rules_hash, '2026-06-30', 0, 1, '', '', 1, 'sri', NOW(6), 'QUEUED'
				FROM edition WHERE id = ?
				""").params(jurisdiction, draft, base).update();
		this.impacts.put(jurisdiction, this.jdbc.sql("SELECT MAX(id) FROM impact").query(Long.class).single());
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
			.replace("{key}", this.impacts.get(jurisdiction).toString())
			.replace("{rule}", "KIN-SKP-1")
			.replace("{catatan}", "0")
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
