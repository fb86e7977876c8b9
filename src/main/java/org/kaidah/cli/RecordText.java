package org.kaidah.cli;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * A fact or conclusion as a sentence: the template {@code record.<type>} of {@code messages.properties}, its words in braces
 * replaced by the record's values.
 */
final class RecordText {

	private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

	private final Texts texts;

	RecordText(Texts texts) {
		this.texts = texts;
	}

	String sentence(Object fact) {
		WordType type = Vocabulary.get().type(fact.getClass().getSimpleName());
		Map<String, WordType.Word> words = type.properties();
		Matcher matcher = WORD.matcher(this.texts.bundle().getString("record." + type.name()));
		return matcher.replaceAll((match) -> Matcher.quoteReplacement(value(match.group(1), words.get(match.group(1)).of(fact))));
	}

	/** Years are written without a thousands separator, verdicts in words. */
	private String value(String word, Object value) {
		if ("putusan".equals(word)) {
			return this.texts.get("verdict." + value);
		}
		return (value instanceof Integer number) ? number.toString() : this.texts.value(value);
	}

}
