package org.kaidah.engine;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * A fact or conclusion as a sentence: the template {@code record.<type>} of
 * {@code messages.properties}, its words in braces replaced by the record's values.
 */
public final class RecordText {

	private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

	private final UnaryOperator<String> messages;

	private final Function<Object, String> values;

	/**
	 * @param messages gives the message of a key as it stands
	 * @param values writes a number, date, length or truth
	 */
	public RecordText(UnaryOperator<String> messages, Function<Object, String> values) {
		this.messages = messages;
		this.values = values;
	}

	/** The sentence. */
	public String sentence(Object fact) {
		WordType type = Vocabulary.get().type(fact.getClass().getSimpleName());
		Map<String, WordType.Word> words = type.properties();
		Matcher matcher = WORD.matcher(this.messages.apply("record." + type.name()));
		return matcher
			.replaceAll((match) -> Matcher.quoteReplacement(value(match.group(1), words.get(match.group(1)).of(fact))));
	}

	/** What a rule asked, with the value found where the condition does not say it. */
	public String asked(Use.Comparison comparison) {
		boolean evident = comparison.property().isEmpty() || comparison.actual() instanceof String;
		return evident ? comparison.condition()
				: comparison.condition() + ": " + this.values.apply(comparison.actual());
	}

	/** Years are written without a thousands separator, verdicts in words. */
	private String value(String word, Object value) {
		if ("putusan".equals(word)) {
			return this.messages.apply("verdict." + value);
		}
		return (value instanceof Integer number) ? number.toString() : this.values.apply(value);
	}

}
