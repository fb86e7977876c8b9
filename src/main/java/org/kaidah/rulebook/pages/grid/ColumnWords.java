package org.kaidah.rulebook.pages.grid;

import java.util.Locale;
import java.util.MissingResourceException;

import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.text.GridColumn;
import org.kaidah.rulebook.text.Heading;
import org.kaidah.rulebook.text.Meanings;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The headings of a grid as people say them. */
@Component
class ColumnWords {

	private static final String ROLE = "grid.role.";

	private static final String OPERATOR = "grid.is.";

	private final MessageSource messages;

	ColumnWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The fact or conclusion that a column belongs to; empty where to none. */
	String about(GridColumn column) {
		return apart(Heading.of(column).type());
	}

	/** What a column says of it, such as {@code nilai paling sedikit}. */
	String of(GridColumn column) {
		if (column.role() != GridColumn.Role.VALUE) {
			return (column.role() == GridColumn.Role.NOTE) ? column.heading()
					: text(ROLE + column.role().name().toLowerCase(Locale.ROOT));
		}
		Heading heading = Heading.of(column);
		StringBuilder words = new StringBuilder(apart(heading.word()));
		if (!heading.part().isEmpty()) {
			words.append(' ').append(apart(heading.part()));
		}
		if (!heading.operator().isEmpty()) {
			words.append(' ').append(text(OPERATOR + operator(heading.operator())));
		}
		return words.append((heading.time() > 1) ? " (" + heading.time() + ')' : "").toString();
	}

	/** What the word means; empty where it is not in the vocabulary. */
	String meaning(GridColumn column) {
		Heading heading = Heading.of(column);
		WordType type = heading.type().isEmpty() ? null : Vocabulary.get().type(heading.type());
		try {
			return (type != null) ? new Meanings(LocaleContextHolder.getLocale()).of(type, heading.word()) : "";
		}
		catch (MissingResourceException ex) {
			return "";
		}
	}

	private static String operator(String written) {
		return switch (written) {
			case "==" -> "eq";
			case "!=" -> "ne";
			case "<" -> "lt";
			case "<=" -> "le";
			case ">" -> "gt";
			case ">=" -> "ge";
			default -> written.replace(' ', '-');
		};
	}

	/** Words that are written together in rules are read apart. */
	private static String apart(String word) {
		return word.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
