package org.kaidah.access.signin;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.AccessLog;
import org.kaidah.access.account.Account;
import org.kaidah.access.account.Accounts;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.transaction.TransactionException;

/**
 * What follows upon a sign-in, one that is refused, and a sign-out: a line in the log,
 * and the next page. An attempt that came too early is told and not logged; those before
 * it are.
 */
final class SignInAnswers extends SavedRequestAwareAuthenticationSuccessHandler
		implements AuthenticationFailureHandler, LogoutHandler {

	static final String NAME = "nama";

	private final Accounts accounts;

	private final AccessLog log;

	SignInAnswers(Accounts accounts, AccessLog log, RequestCache asked) {
		this.accounts = accounts;
		this.log = log;
		setRequestCache(asked);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) throws IOException {
		if (ex instanceof InternalAuthenticationServiceException
				&& ex.getCause() instanceof DataAccessException unavailable) {
			throw unavailable;
		}
		if (ex instanceof InternalAuthenticationServiceException
				&& ex.getCause() instanceof TransactionException unavailable) {
			throw unavailable;
		}
		if (ex instanceof TooEarly early) {
			getRedirectStrategy().sendRedirect(request, response,
					SecurityChains.SIGN_IN + "?tunggu=" + early.seconds());
			return;
		}
		this.log.byNobody("access.sign-in-refused", refused(request.getParameter(NAME)), "address",
				request.getRemoteAddr());
		getRedirectStrategy().sendRedirect(request, response, SignInPage.saying(SignInPage.REFUSED));
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, Authentication who) {
		if (who != null) {
			this.log.own(account(who), "access.signed-out", "account/" + account(who));
		}
	}

	/**
	 * A name that is none may be a password typed into the wrong field, and is not kept.
	 */
	private String refused(String name) {
		String known = (name != null) ? name.strip().toLowerCase(Locale.ROOT) : "";
		return this.accounts.find(known).map(Account::object).orElse("account/?");
	}

	private static String account(Authentication who) {
		return (who.getPrincipal() instanceof SignedIn signedIn) ? signedIn.account() : who.getName();
	}

}
