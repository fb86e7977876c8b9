package org.kaidah.access.signin;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.AccessLog;
import org.kaidah.access.Actor;
import org.kaidah.access.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers people whose request is not answered: before the sign-in by its page, after it
 * by a page that says so. A form whose session has ended leads to the sign-in too. What
 * somebody was refused is logged.
 */
final class PageRefusals implements AccessDeniedHandler, AuthenticationEntryPoint {

	private static final int LONGEST = 280;

	private final CurrentActor current;

	private final AccessLog log;

	PageRefusals(CurrentActor current, AccessLog log) {
		this.current = current;
		this.log = log;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (PartOfPage.asked(request)) {
			// the part belongs to a page that now needs the sign-in itself
			response.setHeader("HX-Refresh", "true");
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		response.sendRedirect(SecurityChains.SIGN_IN);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException, ServletException {
		Actor actor = this.current.find().orElse(null);
		if (actor == null && ex instanceof CsrfException) {
			response.sendRedirect(SignInPage.saying("ulangi"));
			return;
		}
		if (actor != null) {
			this.log.own(actor.account(), "access.refused", object(request));
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	static String object(HttpServletRequest request) {
		String object = request.getMethod() + " " + request.getRequestURI();
		return object.substring(0, Math.min(object.length(), LONGEST));
	}

}
