package org.kaidah.access.signin;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.access.account.Account;
import org.kaidah.access.account.Accounts;
import org.kaidah.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * People who sign in elsewhere have the roles that their groups there give, and no
 * others.
 */
@SpringBootTest(properties = { "kaidah.access.oidc.claim=groups",
		"kaidah.access.oidc.roles.[bkpsdm/penyusun]=PENYUSUN@35.07, AUDITOR@*",
		"kaidah.access.oidc.roles.[pimpinan]=PIMPINAN@35.07",
		"spring.security.oauth2.client.registration.instansi.client-id=kaidah",
		"spring.security.oauth2.client.registration.instansi.client-secret=uji",
		"spring.security.oauth2.client.registration.instansi.client-name=SSO Uji",
		"spring.security.oauth2.client.registration.instansi.scope=openid",
		"spring.security.oauth2.client.registration.instansi.authorization-grant-type=authorization_code",
		"spring.security.oauth2.client.registration.instansi.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
		"spring.security.oauth2.client.provider.instansi.authorization-uri=http://127.0.0.1:1/auth",
		"spring.security.oauth2.client.provider.instansi.token-uri=http://127.0.0.1:1/token",
		"spring.security.oauth2.client.provider.instansi.jwk-set-uri=http://127.0.0.1:1/keys" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
class OidcAccountsTest {

	@Autowired
	private OidcAccounts oidc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester pages;

	@Test
	void offersTheOtherSignInAndLeadsThere() {
		assertThat(this.pages.get().uri("/masuk")).bodyText()
			.contains("Masuk melalui SSO Uji", "/oauth2/authorization/instansi");
		assertThat(this.pages.get().uri("/oauth2/authorization/instansi")).redirectedUrl()
			.startsWith("http://127.0.0.1:1/auth?response_type=code&client_id=kaidah&scope=openid")
			.contains("nonce=");
	}

	@Test
	void givesTheRolesOfTheGroupsOfToday() {
		OidcAccount first = this.oidc.adopt("instansi", user("7", "Wayan", List.of("bkpsdm/penyusun", "lain")));
		Account account = this.accounts.find(first.account()).orElseThrow();
		assertThat(account.name()).isEqualTo("sso:instansi:7");
		assertThat(account.external()).isTrue();
		assertThat(account.grants()).containsExactlyInAnyOrder(new Grant(Role.PENYUSUN, "35.07"),
				new Grant(Role.AUDITOR, Grant.EVERYWHERE));

		this.oidc.adopt("instansi", user("7", "Wayan", "pimpinan"));
		assertThat(this.accounts.find(first.account()).orElseThrow().grants())
			.containsExactly(new Grant(Role.PIMPINAN, "35.07"));

		this.oidc.adopt("instansi", user("7", "Wayan", null));
		assertThat(this.accounts.find(first.account()).orElseThrow().grants()).isEmpty();
	}

	@Test
	void keepsOutWhoseAccountWasClosedHere() {
		this.oidc.adopt("instansi", user("8", "Made", "pimpinan"));
		this.jdbc.sql("UPDATE account SET active = FALSE WHERE name = 'sso:instansi:8'").update();

		assertThatThrownBy(() -> this.oidc.adopt("instansi", user("8", "Made", "pimpinan")))
			.isInstanceOf(OAuth2AuthenticationException.class);
	}

	private static OidcUser user(String subject, String name, Object groups) {
		Map<String, Object> claims = new java.util.HashMap<>(
				Map.of("sub", subject, "name", name, "iss", "http://127.0.0.1:1"));
		if (groups != null) {
			claims.put("groups", groups);
		}
		Instant now = Instant.parse("2026-06-30T00:00:00Z");
		return new DefaultOidcUser(List.of(), new OidcIdToken("uji", now, now.plusSeconds(60), claims));
	}

}
