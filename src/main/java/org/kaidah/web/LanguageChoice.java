package org.kaidah.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language where a link says {@code ?lang=id} or {@code ?lang=en}. */
final class LanguageChoice implements HandlerInterceptor {

	static final String PARAMETER = "lang";

	private final LocaleResolver languages;

	LanguageChoice(LocaleResolver languages) {
		this.languages = languages;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Locale chosen = Languages.named(request.getParameter(PARAMETER));
		if (chosen != null) {
			this.languages.setLocale(request, response, chosen);
		}
		return true;
	}

}
