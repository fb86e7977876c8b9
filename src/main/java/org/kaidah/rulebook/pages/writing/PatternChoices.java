package org.kaidah.rulebook.pages.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.kaidah.engine.language.Choices;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.ValueKind;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.text.Meanings;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.Pegawai;

/**
 * What the forms for new rules offer: words of the vocabulary, and the names that the
 * rules at hand use already.
 *
 * @param rules the rules that apply in the draft
 * @param locale the reader's language
 */
record PatternChoices(List<Rule> rules, Locale locale) {

	/** Values that a pattern can look at, by their type with its meaning. */
	public Map<String, Map<String, String>> measures(boolean numbers) {
		Meanings meanings = new Meanings(this.locale);
		Map<String, Map<String, String>> measures = new LinkedHashMap<>();
		for (WordType type : Vocabulary.get().types()) {
			Map<String, String> values = new LinkedHashMap<>();
			type.properties().forEach((word, value) -> {
				boolean number = value.kind() == ValueKind.WHOLE || value.kind() == ValueKind.DECIMAL;
				if (!word.equals("id") && (number || !numbers && value.kind() == ValueKind.TEXT)) {
					values.put(type.name() + '.' + word, word + ": " + meanings.of(type, word));
				}
			});
			if (type.input() && !values.isEmpty()) {
				measures.put(type.name() + ": " + meanings.of(type), values);
			}
		}
		return measures;
	}

	/** The only texts that a value can have; none where any will do. */
	public List<String> values(String measure) {
		int point = measure.indexOf('.');
		WordType type = (point > 0) ? Vocabulary.get().type(measure.substring(0, point)) : null;
		return (type != null) ? type.choices(measure.substring(point + 1)) : List.of();
	}

	/** The levels that people can be judged for. */
	public List<String> levels() {
		return Vocabulary.get().type(Pegawai.class.getSimpleName()).choices("jenjang");
	}

	/** The numbers of the boxes. */
	public List<String> boxes() {
		Choices.Range range = Vocabulary.get().type(Kotak.class.getSimpleName()).choices().ranges().get("nomor");
		return IntStream.rangeClosed(range.from(), range.to()).mapToObj(String::valueOf).toList();
	}

	/** Texts that the rules use already as the first part of a conclusion. */
	public List<String> known(String conclusion) {
		return this.rules.stream()
			.flatMap((rule) -> rule.insertions().stream())
			.filter((insertion) -> insertion.type().equals(conclusion))
			.map(PatternChoices::first)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
	}

	private static String first(Insertion insertion) {
		List<Expression> arguments = insertion.arguments();
		return (!arguments.isEmpty() && arguments.get(0) instanceof Literal literal
				&& literal.value() instanceof String text) ? text : null;
	}

}
