package org.kaidah.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.kaidah.engine.language.Problem;
import org.kaidah.vocabulary.Lama;

/**
 * The words people read, from {@code messages.properties}: Indonesian, or English where
 * it is asked for.
 */
final class Texts {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id");

	private static final int SHOWN_DECIMALS = 2;

	/** The form of a message whose last argument is the word that was probably meant. */
	private static final String GUESS = ".maybe";

	private final ResourceBundle bundle;

	private final Locale locale;

	private Texts(Locale locale) {
		this.locale = locale;
		this.bundle = ResourceBundle.getBundle("messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Indonesian, unless the environment asks for English by {@code KAIDAH_LANG=en}. */
	static Texts fromEnvironment() {
		return new Texts("en".equals(System.getenv("KAIDAH_LANG")) ? Locale.ENGLISH : INDONESIAN);
	}

	Locale locale() {
		return this.locale;
	}

	ResourceBundle bundle() {
		return this.bundle;
	}

	boolean has(String key) {
		return this.bundle.containsKey(key);
	}

	String get(String key, Object... arguments) {
		return get(key, List.of(arguments));
	}

	String get(String key, List<?> arguments) {
		Object[] texts = arguments.stream().map(this::word).toArray();
		boolean guess = texts.length > 0 && !texts[texts.length - 1].toString().isEmpty() && has(key + GUESS);
		return new MessageFormat(this.bundle.getString(guess ? key + GUESS : key), this.locale).format(texts);
	}

	/**
	 * A problem in the contract's line format:
	 * {@code ERROR file:line:column code message}.
	 */
	String line(Problem problem) {
		int line = Math.max(1, problem.line());
		int column = Math.max(1, problem.column());
		String code = (problem.code() == null || problem.code().isBlank()) ? "-" : problem.code();
		return problem.severity() + " " + problem.file() + ':' + line + ':' + column + ' ' + code + ' '
				+ get(problem.key(), problem.arguments()).replace('\n', ' ');
	}

	/**
	 * A value as people write it: decimal comma, dates in words, lengths of service in
	 * years, months and days.
	 */
	String value(Object value) {
		if (value instanceof BigDecimal decimal) {
			return decimal(decimal);
		}
		if (value instanceof LocalDate date) {
			return DateTimeFormatter.ofPattern("d MMMM yyyy", this.locale).format(date);
		}
		if (value instanceof Lama length) {
			return get("value.length", String.valueOf(length.tahun()), String.valueOf(length.bulan() % 12),
					String.valueOf(length.jumlahHari() % 30));
		}
		if (value instanceof Boolean truth) {
			return get(truth ? "value.yes" : "value.no");
		}
		return (value != null) ? value.toString() : get("value.none");
	}

	private String decimal(BigDecimal decimal) {
		BigDecimal shown = (decimal.scale() > SHOWN_DECIMALS) ? decimal.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
				: decimal;
		DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(this.locale));
		return format.format(shown);
	}

	/** A message's argument: the keys of kinds are words themselves. */
	private String word(Object argument) {
		String text = String.valueOf(argument);
		return (text.startsWith("kind.") && has(text)) ? this.bundle.getString(text) : text;
	}

}
