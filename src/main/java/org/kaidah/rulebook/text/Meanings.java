package org.kaidah.rulebook.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.kaidah.engine.language.ValueKind;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * What the words of the vocabulary mean, one message for each: a type, a property, a
 * method, a factory, an aggregate.
 */
public final class Meanings {

	/** The aggregates of the language, in the order of the page. */
	public static final List<String> AGGREGATES = List.of("count", "sum", "min", "max", "rata", "lama", "ragam");

	private static final String AGGREGATE = "hitungan";

	private final ResourceBundle texts;

	/**
	 * @param locale the language; the root one is Indonesian
	 */
	public Meanings(Locale locale) {
		// without it a language that has no file of its own gets that of the machine
		this.texts = ResourceBundle.getBundle("messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The keys of the messages, one for every word. */
	public static Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		for (WordType type : Vocabulary.get().types()) {
			keys.add(key(type.name(), ""));
			type.properties().keySet().forEach((word) -> keys.add(key(type.name(), word)));
			type.methods().keySet().forEach((word) -> keys.add(key(type.name(), word)));
			type.makers().keySet().forEach((word) -> keys.add(key(type.name(), word)));
		}
		AGGREGATES.forEach((word) -> keys.add(key(AGGREGATE, word)));
		return keys;
	}

	private static String key(String type, String word) {
		return "kosakata." + type + (word.isEmpty() ? "" : '.' + word);
	}

	/** The meaning of a type. */
	public String of(WordType type) {
		return of(type, "");
	}

	/**
	 * The meaning of a type's word.
	 * @param word a property, method or factory, or nothing for the type itself
	 */
	public String of(WordType type, String word) {
		return this.texts.getString(key(type.name(), word));
	}

	/** The meaning of an aggregate. */
	public String ofAggregate(String word) {
		return this.texts.getString(key(AGGREGATE, word));
	}

	/** What an annotation is for. */
	String ofAnnotation(String name) {
		return this.texts.getString("editor.annotation." + name);
	}

	/** What a word of the language itself is for. */
	String ofKeyword(String word) {
		return this.texts.getString("editor.keyword." + word);
	}

	/** What a kind of value is called. */
	public String of(ValueKind kind) {
		return this.texts.getString(kind.key());
	}

}
