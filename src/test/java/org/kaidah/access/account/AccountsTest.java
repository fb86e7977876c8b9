package org.kaidah.access.account;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** How accounts come to be, change, and get their passwords. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
class AccountsTest {

	private static final String PASSWORD = "kereta api malam";

	private static final Pattern LINK = Pattern.compile("/sandi/baru\\?kode=([A-Za-z0-9_-]{43})");

	private static final Actor ADMIN = Acting.actor(Grant.EVERYWHERE, Role.ADMIN);

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Accounts accounts;

	@Autowired
	private FirstAdministrator first;

	@Autowired
	private Passwords passwords;

	@BeforeEach
	void empty() {
		List.of("one_time_link", "api_token", "account_grant", "account", "sign_in_attempt")
			.forEach((table) -> this.jdbc.sql("DELETE FROM " + table).update());
	}

	@Test
	void makesTheFirstAdministratorOnce() {
		String early = this.first.offer().orElseThrow();
		String path = this.first.offer().orElseThrow();
		assertThat(this.pages.get().uri(early)).as("a later start voids it").hasStatus(404);
		assertThat(this.pages.get().uri(path)).hasStatusOk().bodyText().contains("Akun pertama");
		assertThat(this.jdbc.sql("SELECT HEX(hash) FROM one_time_link").query(String.class).single())
			.doesNotContain(code(path));
		assertThat(first(path, "a", "pendek")).hasStatus(422)
			.bodyText()
			.contains("href=\"#nama\"", "href=\"#sandi\"")
			.doesNotContain("value=\"pendek\"");

		assertThat(first(path, "kepala", PASSWORD)).redirectedUrl().isEqualTo("/masuk?pesan=diganti");

		assertThat(this.accounts.find("kepala").orElseThrow().grants())
			.containsExactly(new Grant(Role.ADMIN, Grant.EVERYWHERE));
		assertThat(first(path, "lain", PASSWORD)).hasStatus(404);
		assertThat(this.first.offer()).as("there is an account now").isEmpty();
		assertThat(this.accounts.all()).hasSize(1);
	}

	@Test
	void makesNoFirstAdministratorWhenItsTimeIsUp() {
		String path = this.first.offer().orElseThrow();
		this.jdbc.sql("UPDATE one_time_link SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND").update();

		assertThat(this.pages.get().uri(path)).hasStatus(404).bodyText().contains("Tautan ini tidak berlaku lagi");
		assertThat(first(path, "kepala", PASSWORD)).hasStatus(404);
		assertThat(this.accounts.any()).isFalse();
	}

	@Test
	void letsTheOwnerOfANewAccountChooseThePasswordOnce() {
		MvcTestResult opened = open(ADMIN, "wayan", "AUDITOR", "nasional");
		String link = link(opened);

		assertThat(this.pages.get().uri("/akun/" + id("wayan")).with(Acting.at(ADMIN))).bodyText()
			.as("shown once")
			.doesNotContain(link);
		assertThat(this.pages.get().uri("/sandi/baru?kode=" + link)).hasStatusOk().bodyText().contains("wayan");
		assertThat(choose(link, PASSWORD, "lain sekali ini")).hasStatus(422);
		assertThat(choose(link, PASSWORD, PASSWORD)).redirectedUrl().isEqualTo("/masuk?pesan=diganti");
		assertThat(choose(link, "kereta api siang", "kereta api siang")).hasStatus(404);
		String hash = this.accounts.passwordHash(id("wayan")).orElseThrow();
		assertThat(this.passwords.encoder().matches(PASSWORD, hash)).isTrue();
		assertThat(this.jdbc
			.sql("SELECT GROUP_CONCAT(action ORDER BY seq) FROM audit_event WHERE object = 'account/wayan'")
			.query(String.class)
			.single()).isEqualTo("account.opened,account.password-chosen");
	}

	@Test
	void voidsAForgottenPasswordAndEveryLinkBefore() {
		TestAccounts.add(this.application, "made", new Grant(Role.PENYUSUN, "nasional"));
		assertThat(this.pages.get().uri("/akun/" + id("made") + "/sandi").with(Acting.at(ADMIN))).bodyText()
			.contains("Ya, atur ulang");
		String one = link(reset("made"));
		String other = link(reset("made"));

		assertThat(this.accounts.passwordHash(id("made"))).isEmpty();
		assertThat(choose(one, PASSWORD, PASSWORD)).hasStatus(404);
		this.jdbc.sql("UPDATE account SET active = FALSE").update();
		assertThat(choose(other, PASSWORD, PASSWORD)).as("a closed account").hasStatus(404);
		this.jdbc.sql("UPDATE account SET active = TRUE").update();
		assertThat(choose(other, PASSWORD, PASSWORD)).hasStatus3xxRedirection();
	}

	@Test
	void tellsTheSecondOfTwoAdministratorsThatTheAccountChanged() {
		TestAccounts.add(this.application, "ketut", new Grant(Role.PENYUSUN, "nasional"));
		int version = this.accounts.find("ketut").orElseThrow().version();

		assertThat(change(ADMIN, "ketut", version, "Ketut Satu", "PENYUSUN@nasional")).hasStatus3xxRedirection();
		assertThat(change(ADMIN, "ketut", version, "Ketut Dua", "PENYUSUN@nasional")).hasStatus(422)
			.bodyText()
			.contains("sudah diubah orang lain", "value=\"Ketut Dua\"");

		assertThat(this.accounts.find("ketut").orElseThrow().shownName()).isEqualTo("Ketut Satu");
	}

	@Test
	void addsAndTakesRolesAway() {
		TestAccounts.add(this.application, "ketut", new Grant(Role.PENYUSUN, "nasional"),
				new Grant(Role.PIMPINAN, "nasional"));

		this.pages.post()
			.uri("/akun/" + id("ketut"))
			.with(Acting.at(ADMIN))
			.param("versi", "0")
			.param("tampil", "Ketut")
			.param("aktif", "true")
			.param("hak", "PIMPINAN@nasional", "ADMIN@*")
			.param("peran", "AUDITOR")
			.param("wilayah", "*")
			.exchange();

		assertThat(this.accounts.find("ketut").orElseThrow().grants()).as("a role that was not held is not kept")
			.containsExactlyInAnyOrder(new Grant(Role.PIMPINAN, "nasional"), new Grant(Role.AUDITOR, Grant.EVERYWHERE));
	}

	@Test
	void leavesNobodyWithoutAnAdministrator() {
		TestAccounts.add(this.application, "kepala", new Grant(Role.ADMIN, Grant.EVERYWHERE));

		assertThat(change(ADMIN, "kepala", 0, "Kepala")).hasStatus(422).bodyText().contains("satu-satunya akun");
		TestAccounts.add(this.application, "wakil", new Grant(Role.ADMIN, Grant.EVERYWHERE));
		assertThat(change(ADMIN, "kepala", 0, "Kepala")).hasStatus3xxRedirection();
		assertThat(change(ADMIN, "wakil", 0, "Wakil")).hasStatus(422);
	}

	@Test
	void keepsAnAdministratorWithinTheirJurisdictions() {
		TestAccounts.add(this.application, "milik-lain", new Grant(Role.PENYUSUN, "nasional-kategori"));
		TestAccounts.add(this.application, "milik-semua", new Grant(Role.PENYUSUN, Grant.EVERYWHERE));
		TestAccounts.add(this.application, "milik-sendiri", new Grant(Role.PENYUSUN, "nasional"));
		Actor limited = Acting.actor("nasional", Role.ADMIN);

		assertThat(this.pages.get().uri("/akun").with(Acting.at(limited))).bodyText()
			.contains("milik-sendiri")
			.doesNotContain("milik-lain", "milik-semua");
		assertThat(this.pages.get().uri("/akun/" + id("milik-semua")).with(Acting.at(limited))).hasStatus(403);
		assertThat(open(limited, "baru", "AUDITOR", "nasional-kategori")).hasStatus(422);
		assertThat(open(limited, "baru", "ADMIN", "*")).hasStatus(422);
		assertThat(open(limited, "baru", "AUDITOR", "nasional")).hasStatus3xxRedirection();
		assertThat(open(limited, "Baru", "AUDITOR", "nasional")).hasStatus(422).bodyText().contains("sudah dipakai");
		assertThat(open(limited, "demo-baru", "AUDITOR", "nasional")).hasStatus(422);
		assertThat(open(limited, "kaidah", "AUDITOR", "nasional")).hasStatus(422).bodyText().contains("layanan ini");
	}

	@Test
	void hasAccountsOfADemonstrationInADemonstrationAlone() {
		assertThat(this.pages.get().uri("/masuk")).bodyText().doesNotContain("peragaan", DemoAccounts.PASSWORD);

		demo(true).afterSingletonsInstantiated();
		demo(true).afterSingletonsInstantiated();
		assertThat(this.accounts.all()).hasSize(Role.values().length);
		assertThat(this.accounts.find("demo-auditor").orElseThrow().grants())
			.containsExactly(new Grant(Role.AUDITOR, Grant.EVERYWHERE));
		assertThat(demo(true).offers()).hasSize(Role.values().length);

		demo(false).afterSingletonsInstantiated();
		assertThat(this.accounts.any()).isFalse();
		assertThat(demo(false).offers()).isEmpty();
	}

	private DemoAccounts demo(boolean on) {
		return new DemoAccounts(on, this.accounts, this.passwords, this.application.getBean(MessageSource.class),
				this.application.getBean(TransactionTemplate.class));
	}

	private MvcTestResult first(String path, String name, String password) {
		return this.pages.post()
			.uri("/pertama")
			.with(csrf())
			.param("kode", code(path))
			.param("nama", name)
			.param("tampil", "Kepala")
			.param("sandi", password)
			.param("ulang", password)
			.exchange();
	}

	private static String code(String path) {
		return path.substring(path.indexOf('=') + 1);
	}

	private MvcTestResult choose(String link, String password, String again) {
		return this.pages.post()
			.uri("/sandi/baru")
			.with(csrf())
			.param("kode", link)
			.param("sandi", password)
			.param("ulang", again)
			.exchange();
	}

	private MvcTestResult open(Actor admin, String name, String role, String jurisdiction) {
		return this.pages.post()
			.uri("/akun/baru")
			.with(Acting.at(admin))
			.param("nama", name)
			.param("tampil", "Orang baru")
			.param("peran", role)
			.param("wilayah", jurisdiction)
			.exchange();
	}

	private MvcTestResult reset(String name) {
		return this.pages.post().uri("/akun/" + id(name) + "/sandi").with(Acting.at(ADMIN)).exchange();
	}

	private MvcTestResult change(Actor admin, String name, int version, String shownName, String... kept) {
		return this.pages.post()
			.uri("/akun/" + id(name))
			.with(Acting.at(admin))
			.param("versi", String.valueOf(version))
			.param("tampil", shownName)
			.param("aktif", "true")
			.param("hak", kept)
			.exchange();
	}

	private static String link(MvcTestResult answer) {
		Matcher link = LINK.matcher(String.valueOf(answer.getMvcResult().getFlashMap().get("link")));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private long id(String name) {
		return this.accounts.find(name).orElseThrow().id();
	}

}
