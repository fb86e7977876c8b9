package org.kaidah.personnel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words of row messages and of refused workbooks, from {@code messages.properties}:
 * Indonesian, or English where the reader asks for it. A refusal for several faults is
 * written out fault by fault.
 */
public final class RowMessageTexts {

	private final ResourceBundle texts;

	/**
	 * @param locale English, or any other for Indonesian
	 */
	public RowMessageTexts(Locale locale) {
		// without the fallback to the machine's own language, which would decide what an
		// Indonesian reader sees
		this.texts = ResourceBundle.getBundle("messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** What to tell about a row; sheet, row and column are for the caller to show. */
	public String text(RowMessage message) {
		List<RowMessage> parts = message.parts();
		String text = format(message.key(), message.arguments());
		if (parts.size() == 1) {
			return text;
		}
		return parts.stream()
			.map((part) -> part.column() + ": " + format(part.key(), part.arguments()))
			.collect(Collectors.joining(" ", text + " ", ""));
	}

	/** The columns of a report, on the command line and from a page. */
	public static List<String> columns() {
		return List.of("level", "sheet", "row", "column", "message");
	}

	/** A message as a line of a report; a message about a whole sheet names no row. */
	public List<String> line(RowMessage message) {
		return List.of(message.level().name(), message.sheet(),
				(message.row() > 0) ? String.valueOf(message.row()) : "", message.column(), text(message));
	}

	/** Why a file was refused. */
	public String text(UnusableWorkbook refusal) {
		return format(refusal.key(), refusal.arguments());
	}

	private String format(String key, List<String> arguments) {
		return new MessageFormat(this.texts.getString(key), Locale.ROOT).format(arguments.toArray());
	}

}
