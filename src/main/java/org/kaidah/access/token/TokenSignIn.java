package org.kaidah.access.token;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.kaidah.access.ActorAuthentication;
import org.kaidah.access.account.Account;
import org.kaidah.access.account.Accounts;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Lets other systems in that show a token. It is good for what its owner may do now: who
 * loses a role, or the account, loses it for every token too.
 */
@Component
public class TokenSignIn {

	/** RFC 6750, section 2.1. */
	private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

	private final ApiTokens tokens;

	private final Accounts accounts;

	private final Clock clock;

	TokenSignIn(ApiTokens tokens, Accounts accounts, Clock clock) {
		this.tokens = tokens;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The token that a request shows, or {@code null} where it shows none. */
	public Authentication convert(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null) {
			return null;
		}
		Matcher bearer = BEARER.matcher(header);
		return new PreAuthenticatedAuthenticationToken("", bearer.matches() ? bearer.group(1) : "");
	}

	/**
	 * Whoever shows a token, as its owner.
	 * @throws BadCredentialsException if it is not, or no longer, good
	 */
	public Authentication authenticate(Authentication shown) {
		ApiToken token = this.tokens.find(String.valueOf(shown.getCredentials()))
			.filter((found) -> found.good(this.clock.instant()))
			.orElseThrow(() -> new BadCredentialsException("No such token"));
		Account owner = this.accounts.find(token.account())
			.filter(Account::active)
			.orElseThrow(() -> new BadCredentialsException("No such owner"));
		this.tokens.used(token);
		return ActorAuthentication.ofToken(token.actor(owner.actor()), token.scopes());
	}

}
