package org.kaidah.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The codes that rules and data carry, as people say them. A code that is not in
 * {@code messages.properties}, such as a pool of a region's own, is read out as it is.
 */
@Component
public class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	/** A code in words, such as {@code DI ATAS EKSPEKTASI} or {@code KRS_INSTANSI}. */
	public String of(String code) {
		if (code == null) {
			return "";
		}
		String plain = code.equals(code.toUpperCase(Locale.ROOT)) ? code.toLowerCase(Locale.ROOT) : code;
		return this.messages.getMessage("term." + code.replace(' ', '_'), null, plain.replace('_', ' '),
				LocaleContextHolder.getLocale());
	}

	/** A code in words, at the beginning of a sentence or cell. */
	public String title(String code) {
		String words = of(code);
		return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** Several codes in words, one after the other. */
	public String list(List<String> codes) {
		return codes.stream().map(this::of).collect(Collectors.joining(", "));
	}

}
