package org.kaidah.web;

import java.util.List;
import java.util.Locale;

import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language a reader chose, kept in a cookie: Indonesian, or English where asked for.
 * What browser and machine are set to does not count, so that a page reads the same on
 * every desk.
 */
final class Languages extends CookieLocaleResolver {

	static final Locale INDONESIAN = Locale.forLanguageTag("id");

	static final List<Locale> ALL = List.of(INDONESIAN, Locale.ENGLISH);

	Languages() {
		super("bahasa");
		setDefaultLocale(INDONESIAN);
		setCookieHttpOnly(true);
		setCookieSameSite("Lax");
		setRejectInvalidCookies(false);
	}

	/** A cookie that names another language counts as none. */
	@Override
	protected Locale parseLocaleValue(String value) {
		return named(value);
	}

	/** The language with that tag, or {@code null}. */
	static Locale named(String tag) {
		return ALL.stream().filter((language) -> language.toLanguageTag().equals(tag)).findFirst().orElse(null);
	}

}
