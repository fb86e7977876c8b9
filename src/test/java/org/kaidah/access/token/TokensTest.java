package org.kaidah.access.token;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.access.account.TestAccounts;
import org.kaidah.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** How other systems get in. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
class TokensTest {

	private static final Pattern SECRET = Pattern.compile("kaidah_[A-Za-z0-9_-]{43}");

	private final Actor owner = Acting.actor(Grant.EVERYWHERE, Role.PENGELOLA);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext application;

	@BeforeEach
	void addOwner() {
		List.of("api_token", "account_grant", "account")
			.forEach((table) -> this.jdbc.sql("DELETE FROM " + table).update());
		TestAccounts.add(this.application, this.owner.account(), new Grant(Role.PENGELOLA, Grant.EVERYWHERE));
	}

	@Test
	void showsASecretOnceAndKeepsItsHashAlone() {
		String secret = make("READ", "*");

		assertThat(runs(secret)).hasStatusOk();
		assertThat(this.jdbc.sql("SELECT HEX(hash) FROM api_token").query(String.class).single()).hasSize(64)
			.doesNotContain(secret);
		assertThat(this.web.get().uri("/token").with(Acting.at(this.owner))).bodyText()
			.contains("Sistem kepegawaian", "Membaca aturan, draf, evaluasi")
			.doesNotContain(secret, "Belum pernah");
	}

	@Test
	void answersAProblemWhereATokenIsMissingOrWrongOrNotForThis() {
		String secret = make("READ", "*");

		assertThat(this.web.get().uri("/api/v1/runs")).hasStatus(401)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader("WWW-Authenticate", "Bearer")
			.bodyText()
			.contains("\"status\":401", "/token");
		for (String wrong : List.of(secret + "x", "", "ä", "a b")) {
			assertThat(runs(wrong)).as(wrong)
				.hasStatus(401)
				.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		}
		assertThat(start(secret, "nasional")).hasStatus(403)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("kegunaan dan wilayahnya");
		assertThat(this.web.get().uri("/api/v1/runs").header("Authorization", "Basic YTpi")).hasStatus(401);
		assertThat(this.web.get().uri("/evaluasi").header("Authorization", "Bearer " + secret)).redirectedUrl()
			.isEqualTo("/masuk");
		assertThat(runs(secret).getMvcResult().getRequest().getSession(false)).as("leaves no session").isNull();
	}

	@Test
	void actsWhereItIsLimitedToAlone() {
		String limited = make("RUNS", "nasional-kategori");
		String everywhere = make("RUNS", "*");

		assertThat(start(limited, "nasional")).hasStatus(403);
		assertThat(start(limited, "nasional-kategori")).as("nobody is in that unit").hasStatus(422);
		assertThat(start(everywhere, "nasional")).hasStatus(422);
	}

	@Test
	void losesWhatItsOwnerLoses() {
		String secret = make("READ", "*");
		this.jdbc.sql("DELETE FROM account_grant").update();
		assertThat(runs(secret)).hasStatus(403);
		this.jdbc.sql("UPDATE account SET active = FALSE").update();
		assertThat(runs(secret)).hasStatus(401);
	}

	@Test
	void endsWhenItIsRevokedOrItsTimeIsUp() {
		String one = make("READ", "*");
		String other = make("READ", "*");
		long id = this.jdbc.sql("SELECT MIN(id) FROM api_token").query(Long.class).single();
		assertThat(this.web.get().uri("/token/" + id + "/cabut").with(Acting.at(this.owner))).bodyText()
			.contains("Pencabutan tidak dapat dibatalkan");

		assertThat(this.web.post().uri("/token/" + id + "/cabut").with(Acting.at(this.owner)))
			.hasStatus3xxRedirection();

		assertThat(runs(one)).hasStatus(401);
		assertThat(runs(other)).hasStatusOk();
		this.jdbc.sql("UPDATE api_token SET expires_at = UTC_TIMESTAMP(6)").update();
		assertThat(runs(other)).hasStatus(401);
	}

	@Test
	void isItsOwnersAlone() {
		make("READ", "*");
		long id = this.jdbc.sql("SELECT MIN(id) FROM api_token").query(Long.class).single();
		TestAccounts.add(this.application, "lain", new Grant(Role.PENGELOLA, Grant.EVERYWHERE));
		Actor other = new Actor("lain", "Lain", this.owner.grants());

		assertThat(this.web.get().uri("/token").with(Acting.at(other))).bodyText().contains("Belum ada token");
		assertThat(this.web.post().uri("/token/" + id + "/cabut").with(Acting.at(other))).hasStatus(404);
	}

	@Test
	void saysWhatIsWrongBesideTheField() {
		assertThat(this.web.post().uri("/token").with(Acting.at(this.owner)).param("wilayah", "00.00")).hasStatus(422)
			.bodyText()
			.contains("href=\"#nama\"", "href=\"#guna-EVALUATE\"", "href=\"#wilayah\"", "href=\"#hari\"");
	}

	private String make(String scope, String jurisdiction) {
		MvcTestResult made = this.web.post()
			.uri("/token")
			.with(Acting.at(this.owner))
			.param("nama", "Sistem kepegawaian")
			.param("guna", scope)
			.param("wilayah", jurisdiction)
			.param("hari", "30")
			.exchange();
		String secret = String.valueOf(made.getMvcResult().getFlashMap().get("secret"));
		assertThat(secret).matches(SECRET);
		return secret;
	}

	private MvcTestResult runs(String secret) {
		return this.web.get().uri("/api/v1/runs").header("Authorization", "Bearer " + secret).exchange();
	}

	private MvcTestResult start(String secret, String jurisdiction) {
		return this.web.post()
			.uri("/api/v1/runs")
			.header("Authorization", "Bearer " + secret)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"jurisdiction\":\"%s\",\"asOf\":\"2026-06-30\",\"unit\":\"Tidak Ada\"}".formatted(jurisdiction))
			.exchange();
	}

}
