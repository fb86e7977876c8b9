package org.kaidah.access.signin;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.kaidah.access.ActorAuthentication;
import org.kaidah.access.account.AccessSettings;
import org.kaidah.access.account.Account;
import org.kaidah.access.account.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request whether whoever signed in still may: the account is open, its
 * password is the one it was, and the time is not up. Roles are read here too, so that
 * one taken away is gone at once.
 */
final class StaySignedIn extends OncePerRequestFilter {

	private static final String FOUND = StaySignedIn.class.getName();

	private static final String PASSWORD_PAGE = "/sandi";

	private final Accounts accounts;

	private final AccessSettings settings;

	private final Clock clock;

	StaySignedIn(Accounts accounts, AccessSettings settings, Clock clock) {
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication session = SecurityContextHolder.getContext().getAuthentication();
		if (session != null && session.getPrincipal() instanceof SignedIn signedIn) {
			Optional<Account> account = account(request, signedIn);
			if (account.isEmpty()) {
				forget(request);
			}
			else if (account.get().mustChange() && !mayBeforeChange(request)) {
				response.sendRedirect(PASSWORD_PAGE);
				return;
			}
			else {
				SecurityContext context = SecurityContextHolder.createEmptyContext();
				context.setAuthentication(ActorAuthentication.of(account.get().actor()));
				SecurityContextHolder.setContext(context);
			}
		}
		chain.doFilter(request, response);
	}

	/**
	 * An error's page tells of whoever met the error, though the database may be the
	 * error.
	 */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private Optional<Account> account(HttpServletRequest request, SignedIn signedIn) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return Optional.ofNullable((Account) request.getAttribute(FOUND));
		}
		if (signedIn.since().plus(this.settings.sessionLimit()).isBefore(this.clock.instant())) {
			return Optional.empty();
		}
		Optional<Account> account = this.accounts.find(signedIn.account())
			.filter((found) -> found.active() && !signedIn.since().isBefore(found.validFrom()));
		account.ifPresent((found) -> request.setAttribute(FOUND, found));
		return account;
	}

	private static void forget(HttpServletRequest request) {
		SecurityContextHolder.clearContext();
		HttpSession session = request.getSession(false);
		if (session != null && request.getDispatcherType() != DispatcherType.ERROR) {
			session.invalidate();
		}
	}

	private static boolean mayBeforeChange(HttpServletRequest request) {
		String path = request.getRequestURI();
		return request.getDispatcherType() == DispatcherType.ERROR || path.equals(PASSWORD_PAGE)
				|| path.equals(SecurityChains.SIGN_OUT);
	}

}
