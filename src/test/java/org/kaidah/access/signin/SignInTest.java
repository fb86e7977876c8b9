package org.kaidah.access.signin;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.access.account.Account;
import org.kaidah.access.account.Accounts;
import org.kaidah.access.account.TestAccounts;
import org.kaidah.access.account.Throttle;
import org.kaidah.audit.VerifyAuditLog;
import org.kaidah.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** How people get in, stay in, and are kept out. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
class SignInTest {

	private static final String WRONG = "empat kuda makan jerami";

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Throttle throttle;

	@BeforeEach
	void forget() {
		List.of("api_token", "one_time_link", "account_grant", "account", "sign_in_attempt")
			.forEach((table) -> this.jdbc.sql("DELETE FROM " + table).update());
		TestAccounts.add(this.application, "sari", new Grant(Role.PIMPINAN, Grant.EVERYWHERE));
	}

	@Test
	void opensThePageThatWasAskedForAndWritesBothEndsDown() {
		MockHttpSession session = new MockHttpSession();
		assertThat(this.pages.get().uri("/evaluasi").session(session)).redirectedUrl().isEqualTo("/masuk");

		MvcTestResult signedIn = signIn(session, " SARI ", TestAccounts.PASSWORD, "10.0.0.1");

		assertThat(signedIn).redirectedUrl().contains("/evaluasi");
		assertThat(page(session, "/evaluasi")).contains("Orang sari", "Pimpinan", "/keluar")
			.doesNotContain("href=\"/pegawai\"", "href=\"/akun\"", "/evaluasi/baru");
		assertThat(this.pages.post().uri("/keluar").session(session).with(csrf())).redirectedUrl()
			.isEqualTo("/masuk?pesan=keluar");
		assertThat(session.isInvalid()).isTrue();
		assertThat(actions("account/sari")).endsWith("access.signed-in", "access.signed-out");
		assertThat(this.application.getBean(VerifyAuditLog.class).verify().sound()).isTrue();
	}

	@Test
	void saysTheSameWhetherOrNotThereIsSuchAnAccount() {
		TestAccounts.add(this.application, "tutup");
		this.jdbc.sql("UPDATE account SET active = FALSE WHERE name = 'tutup'").update();
		TestAccounts.add(this.application, "kosong");
		this.jdbc.sql("UPDATE account SET password_hash = NULL WHERE name = 'kosong'").update();

		for (String name : List.of("sari", "tutup", "kosong", "tidak-ada", "")) {
			String password = name.equals("tutup") ? TestAccounts.PASSWORD : WRONG;
			assertThat(signIn(new MockHttpSession(), name, password, "10.0.1.1")).as(name)
				.redirectedUrl()
				.isEqualTo("/masuk?pesan=gagal");
		}
		assertThat(page(new MockHttpSession(), "/masuk?pesan=gagal")).contains("<title>Kesalahan: Masuk",
				"Nama akun atau kata sandi tidak cocok");
		assertThat(actions("account/?")).as("what was typed is no account's name and is kept nowhere")
			.isNotEmpty()
			.containsOnly("access.sign-in-refused");
	}

	@Test
	void letsGuessesWaitLongerAndLongerAlsoAfterARestart() {
		for (int i = 0; i < 4; i++) {
			assertThat(signIn(new MockHttpSession(), "sari", WRONG, "10.0.2." + i)).redirectedUrl()
				.isEqualTo("/masuk?pesan=gagal");
		}
		assertThat(signIn(new MockHttpSession(), "sari", TestAccounts.PASSWORD, "10.0.2.9"))
			.as("too early, right or wrong")
			.redirectedUrl()
			.isEqualTo("/masuk?tunggu=1");
		assertThat(page(new MockHttpSession(), "/masuk?tunggu=1")).contains("Tunggu 1 detik");
		assertThat(attempts()).as("an attempt that was not looked at does not count").isEqualTo(4);

		Throttle restarted = this.application.getAutowireCapableBeanFactory().createBean(Throttle.class);
		long last = 0;
		for (int i = 0; i < 10; i++) {
			long wait = restarted.admit("sari", "10.0.3." + i).toMillis();
			assertThat(wait).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(60_000);
			last = Math.max(last, wait / 2);
			pass(120);
			assertThat(restarted.admit("sari", "10.0.3." + i)).as("nobody is locked out").isZero();
		}
		assertThat(restarted.admit("sari", "10.0.4.1").toSeconds()).isBetween(55L, 60L);

		pass(120);
		assertThat(signIn(new MockHttpSession(), "sari", TestAccounts.PASSWORD, "10.0.2.9")).redirectedUrl()
			.isEqualTo("/");
		assertThat(this.throttle.admit("sari", "10.0.2.9")).as("who knows the password starts anew").isZero();
	}

	@Test
	void letsAnAddressThatTriesManyAccountsWait() {
		for (int i = 0; i < 20; i++) {
			assertThat(this.throttle.admit("nama-" + i, "10.0.5.1")).isZero();
		}
		assertThat(this.throttle.admit("nama-20", "10.0.5.1")).isPositive();
		assertThat(this.throttle.admit("nama-20", "10.0.5.2")).as("others are served").isZero();
	}

	@Test
	void looksAtNoMoreGuessesWhenManyComeAtOnce() throws Exception {
		ExecutorService many = Executors.newFixedThreadPool(8);
		try {
			Callable<Boolean> guess = () -> this.throttle.admit("sari", "10.0.6.1").isZero();
			long admitted = 0;
			for (Future<Boolean> each : many.invokeAll(Collections.nCopies(40, guess))) {
				admitted += each.get() ? 1 : 0;
			}
			assertThat(admitted).as("four are free, and one more for each second that this took").isBetween(4L, 6L);
		}
		finally {
			many.shutdown();
		}
	}

	@Test
	void endsASessionWhoseAccountOrPasswordIsNoLongerGood() {
		for (String change : List.of("UPDATE account SET active = FALSE WHERE name = 'sari'",
				"UPDATE account SET active = TRUE, valid_from = UTC_TIMESTAMP(6) WHERE name = 'sari'")) {
			MockHttpSession session = new MockHttpSession();
			signIn(session, "sari", TestAccounts.PASSWORD, "10.0.7.1");
			page(session, "/evaluasi");
			this.jdbc.sql(change).update();
			assertThat(this.pages.get().uri("/evaluasi").session(session)).redirectedUrl().isEqualTo("/masuk");
			this.jdbc.sql("UPDATE account SET active = TRUE").update();
		}
	}

	@Test
	void takesARoleAwayAtOnce() {
		MockHttpSession session = new MockHttpSession();
		signIn(session, "sari", TestAccounts.PASSWORD, "10.0.8.1");
		page(session, "/evaluasi");
		this.jdbc.sql("DELETE FROM account_grant").update();

		assertThat(this.pages.get().uri("/evaluasi").session(session)).hasStatus(403);
		assertThat(actions("GET /evaluasi")).contains("access.refused");
	}

	@Test
	void leadsAFormWhoseSessionHasEndedToTheSignIn() {
		assertThat(this.pages.post().uri("/evaluasi/baru").cookie(new Cookie("JSESSIONID", "lama"))).redirectedUrl()
			.isEqualTo("/masuk?pesan=ulangi");
		assertThat(this.pages.get().uri("/evaluasi/1/kemajuan").header("HX-Request", "true")).hasStatus(401)
			.hasHeader("HX-Refresh", "true");
		assertThat(this.pages.get().uri("/").with(Acting.as())).hasStatusOk()
			.bodyText()
			.contains("Belum ada yang dapat Anda buka");
	}

	@Test
	void asksForAnotherPasswordBeforeAnythingElse() {
		this.jdbc.sql("UPDATE account SET must_change = TRUE").update();
		MockHttpSession session = new MockHttpSession();
		signIn(session, "sari", TestAccounts.PASSWORD, "10.0.9.1");

		assertThat(this.pages.get().uri("/evaluasi").session(session)).redirectedUrl().isEqualTo("/sandi");
		assertThat(page(session, "/sandi")).contains("Ganti kata sandi Anda lebih dahulu");
		assertThat(change(session, WRONG, "kereta api malam", "kereta api malam")).hasStatus(422)
			.bodyText()
			.contains("Kata sandi sekarang tidak cocok");
		assertThat(change(session, TestAccounts.PASSWORD, "pendek", "pendek")).hasStatus(422);
		assertThat(change(session, TestAccounts.PASSWORD, "password1234", "password1234")).hasStatus(422)
			.bodyText()
			.contains("mudah ditebak");
		assertThat(change(session, TestAccounts.PASSWORD, "kereta api malam", "kereta api siang")).hasStatus(422);
		assertThat(change(session, TestAccounts.PASSWORD, "kereta api malam", "kereta api malam")).redirectedUrl()
			.isEqualTo("/masuk?pesan=diganti");

		Account account = this.application.getBean(Accounts.class).find("sari").orElseThrow();
		assertThat(account.mustChange()).isFalse();
		assertThat(signIn(new MockHttpSession(), "sari", "kereta api malam", "10.0.9.1")).redirectedUrl()
			.isEqualTo("/");
		assertThat(signIn(new MockHttpSession(), "sari", TestAccounts.PASSWORD, "10.0.9.1")).redirectedUrl()
			.isEqualTo("/masuk?pesan=gagal");
		assertThat(this.jdbc.sql("SELECT password_hash FROM account WHERE name = 'sari'").query(String.class).single())
			.startsWith("{bcrypt}$2a$12$");
	}

	private MvcTestResult change(MockHttpSession session, String old, String password, String again) {
		return this.pages.post()
			.uri("/sandi")
			.session(session)
			.with(csrf())
			.param("lama", old)
			.param("sandi", password)
			.param("ulang", again)
			.exchange();
	}

	private MvcTestResult signIn(MockHttpSession session, String name, String password, String address) {
		return this.pages.post().uri("/masuk").session(session).with(csrf()).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).param("nama", name).param("sandi", password).exchange();
	}

	private String page(MockHttpSession session, String address) {
		return assertThat(this.pages.get().uri(address).session(session)).hasStatusOk().bodyText().actual();
	}

	/** Lets time pass. */
	private void pass(int seconds) {
		this.jdbc.sql("UPDATE sign_in_attempt SET last_at = last_at - INTERVAL ? SECOND").param(seconds).update();
	}

	private int attempts() {
		return this.jdbc.sql("SELECT MAX(attempts) FROM sign_in_attempt").query(Integer.class).single();
	}

	private List<String> actions(String object) {
		return this.jdbc.sql("SELECT action FROM audit_event WHERE object = ? ORDER BY seq")
			.param(object)
			.query(String.class)
			.list();
	}

}
