package org.kaidah.engine.language;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.vocabulary.Pilihan;
import org.kaidah.vocabulary.Rentang;

/**
 * What a type's words can hold at all, where the data dictionary has a list or a range:
 * also what a cell of a grid offers.
 *
 * @param texts for a word, the only texts, in the dictionary's order
 * @param ranges for a word, the only whole numbers
 */
public record Choices(Map<String, List<String>> texts, Map<String, Range> ranges) {

	/** Whole numbers, both ends included. */
	public record Range(int from, int to) {
	}

	static Choices of(Class<?> type) {
		Map<String, List<String>> texts = new LinkedHashMap<>();
		Map<String, Range> ranges = new LinkedHashMap<>();
		for (RecordComponent component : type.getRecordComponents()) {
			Pilihan list = component.getAnnotation(Pilihan.class);
			Rentang range = component.getAnnotation(Rentang.class);
			if (list != null) {
				texts.put(component.getName(), list.value().nilai());
			}
			if (range != null) {
				ranges.put(component.getName(), new Range(range.dari(), range.sampai()));
			}
		}
		return new Choices(texts, ranges);
	}

	/** Records where a literal is none of those that the word can hold. */
	void check(WordType type, String word, Literal literal, Problems problems) {
		List<String> list = this.texts.get(word);
		Range range = this.ranges.get(word);
		if (list != null && literal.value() instanceof String text && !list.contains(text)) {
			problems.error(literal.span(), "vocabulary.choice", type.name(), word, text, String.join(", ", list),
					Words.closest(text, list));
		}
		if (range != null && literal.value() instanceof Integer number && (number < range.from || number > range.to)) {
			problems.error(literal.span(), "vocabulary.range", type.name(), word, number, range.from, range.to);
		}
	}

}
