package org.kaidah.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.ActorAuthentication;
import org.kaidah.access.account.AccessSettings;
import org.kaidah.access.account.Accounts;
import org.kaidah.access.account.TestAccounts;
import org.kaidah.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** However busy somebody is, after some hours they sign in again. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class StaySignedInTest {

	private static final String NAME = "lama";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccessSettings settings;

	private Instant since;

	@BeforeEach
	void signIn() {
		if (this.accounts.find(NAME).isEmpty()) {
			TestAccounts.add(this.application, NAME);
		}
		this.since = this.accounts.find(NAME).orElseThrow().validFrom();
	}

	@AfterEach
	void clear() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void endsWithTheLastHour() throws Exception {
		assertThat(after(this.settings.sessionLimit())).isInstanceOf(ActorAuthentication.class);
		assertThat(after(this.settings.sessionLimit().plusSeconds(1))).isNull();
	}

	private Authentication after(Duration time) throws Exception {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(new PasswordUser(NAME, this.since, null), null));
		Authentication[] seen = new Authentication[1];
		new StaySignedIn(this.accounts, this.settings, Clock.fixed(this.since.plus(time), ZoneOffset.UTC)).doFilter(
				new MockHttpServletRequest("GET", "/"), new MockHttpServletResponse(),
				new MockFilterChain(new jakarta.servlet.http.HttpServlet() {
					@Override
					public void service(jakarta.servlet.ServletRequest request,
							jakarta.servlet.ServletResponse response) {
						seen[0] = SecurityContextHolder.getContext().getAuthentication();
					}
				}));
		return seen[0];
	}

}
