package org.kaidah.access.signin;

import java.time.Clock;

import jakarta.servlet.DispatcherType;

import org.kaidah.access.AccessLog;
import org.kaidah.access.CurrentActor;
import org.kaidah.access.HandlerAuthorization;
import org.kaidah.access.account.AccessSettings;
import org.kaidah.access.account.Accounts;
import org.kaidah.access.account.Passwords;
import org.kaidah.access.account.Throttle;
import org.kaidah.access.token.TokenSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * The two ways in: tokens of other systems, which leave no session behind, and people at
 * the pages. Whatever is not named here is for its handler to allow, and for nobody where
 * that says nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class SecurityChains {

	static final String SIGN_IN = "/masuk";

	static final String SIGN_OUT = "/keluar";

	private static final String[] LOOKS = { "/kaidah.css", "/favicon.svg", "/webjars/**" };

	private static final String[] DESCRIPTION = { "/api", "/v3/api-docs", "/v3/api-docs.yaml" };

	private final HandlerAuthorization handlers;

	private final CurrentActor current;

	private final AccessLog log;

	SecurityChains(HandlerAuthorization handlers, CurrentActor current, AccessLog log) {
		this.handlers = handlers;
		this.current = current;
		this.log = log;
	}

	/** How pages look is for everybody, and asks neither who that is nor the database. */
	@Bean
	@Order(0)
	SecurityFilterChain looksChain(HttpSecurity http) {
		return leavesNoSession(http).securityMatcher(LOOKS)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	@Bean
	@Order(1)
	SecurityFilterChain otherSystemsChain(HttpSecurity http, TokenSignIn tokens, ApiRefusals refusals) {
		AuthenticationFilter bearer = new AuthenticationFilter((AuthenticationManager) tokens::authenticate,
				tokens::convert);
		bearer.setSuccessHandler((request, response, who) -> {
		});
		bearer.setFailureHandler(refusals::commence);
		return leavesNoSession(http).securityMatcher("/api/*/**")
			.exceptionHandling((answers) -> answers.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterBefore(new DatabaseAway(refusals), DisableEncodeUrlFilter.class)
			.addFilterAfter(bearer, SecurityContextHolderFilter.class)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.anyRequest()
				.access(this.handlers))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain peopleChain(HttpSecurity http, Throttle throttle, Passwords passwords, Accounts accounts,
			AccessSettings settings, Clock clock, OidcAccounts oidc,
			ObjectProvider<ClientRegistrationRepository> elsewhere) {
		HttpSessionRequestCache asked = new HttpSessionRequestCache();
		asked.setRequestMatcher((request) -> "GET".equals(request.getMethod()) && !PartOfPage.asked(request));
		SignInAnswers answers = new SignInAnswers(accounts, this.log, asked);
		PageRefusals refusals = new PageRefusals(this.current, this.log);
		common(http)
			.authenticationProvider(
					new PasswordSignIn(throttle, new PasswordUsers(accounts, clock), passwords, this.log))
			.requestCache((cache) -> cache.requestCache(asked))
			.formLogin((form) -> form.loginPage(SIGN_IN)
				.usernameParameter(SignInAnswers.NAME)
				.passwordParameter("sandi")
				.successHandler(answers)
				.failureHandler(answers))
			.logout((logout) -> logout.logoutUrl(SIGN_OUT)
				.addLogoutHandler(answers)
				.logoutSuccessUrl(SignInPage.saying("keluar")))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterBefore(new DatabaseAway(null), DisableEncodeUrlFilter.class)
			.addFilterAfter(new StaySignedIn(accounts, settings, clock), SecurityContextHolderFilter.class)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/actuator/health")
				.permitAll()
				.requestMatchers("/actuator/**")
				.denyAll()
				.requestMatchers(DESCRIPTION)
				.authenticated()
				.anyRequest()
				.access(this.handlers));
		if (elsewhere.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage(SIGN_IN)
				.successHandler(answers)
				.failureUrl(SignInPage.saying("luar"))
				.userInfoEndpoint((users) -> users.oidcUserService(oidc)));
		}
		return http.build();
	}

	private static HttpSecurity leavesNoSession(HttpSecurity http) {
		return common(http).csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
	}

	/**
	 * The headers are those that every response has, whoever writes it. Whom one way in
	 * refuses no other is asked about.
	 */
	private static HttpSecurity common(HttpSecurity http) {
		http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
		return http.headers(AbstractHttpConfigurer::disable).httpBasic(AbstractHttpConfigurer::disable);
	}

}
