package org.kaidah.access.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.AccessLog;
import org.kaidah.access.CurrentActor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers other systems whose request is not answered, with the details of the problem.
 */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final CurrentActor current;

	private final AccessLog log;

	private final MessageSource messages;

	private final LocaleResolver languages;

	private final JsonMapper json;

	ApiRefusals(CurrentActor current, AccessLog log, MessageSource messages, LocaleResolver languages,
			JsonMapper json) {
		this.current = current;
		this.log = log;
		this.messages = messages;
		this.languages = languages;
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		tell(request, response, HttpStatus.UNAUTHORIZED, "token.refused");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		this.current.find()
			.ifPresent((actor) -> this.log.own(actor.account(), "access.refused", PageRefusals.object(request)));
		tell(request, response, HttpStatus.FORBIDDEN, "token.not-for-this");
	}

	void tell(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
			throws IOException {
		String text = this.messages.getMessage(key, null, this.languages.resolveLocale(request));
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(this.json.writeValueAsString(ProblemDetail.forStatusAndDetail(status, text)));
	}

}
