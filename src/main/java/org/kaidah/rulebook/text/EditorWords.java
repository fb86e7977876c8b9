package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.ValueKind;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Hasil;

/** The whole vocabulary for completion and hover, ready to be sent as JSON. */
public final class EditorWords {

	/** Words of the language itself, with what to put into the text. */
	private static final Map<String, String> KEYWORDS = keywords();

	private final Meanings meanings;

	private EditorWords(Locale locale) {
		this.meanings = new Meanings(locale);
	}

	private static Map<String, String> keywords() {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("rule", "rule \"\"\n\t@kode(\"\")\n\t@dasar(\"\")\nwhen\n\t\nthen\n\tinsert(  );\nend");
		words.put("when", "when\n\t");
		words.put("then", "then\n\tinsert(  );");
		words.put("end", "end");
		words.put("insert", "insert(  )");
		words.put("not", "not ");
		words.put("exists", "exists ");
		words.put("accumulate", "accumulate(  )");
		words.put("or", "or ");
		return words;
	}

	/**
	 * All words: facts, conclusions, aggregates, annotations and those of the language
	 * itself.
	 * @param locale the language of the meanings, the root one for Indonesian
	 */
	public static List<EditorWord> of(Locale locale) {
		EditorWords words = new EditorWords(locale);
		List<EditorWord> all = new ArrayList<>();
		Vocabulary.get().types().forEach((type) -> all.add(words.type(type)));
		Meanings.AGGREGATES.forEach((word) -> all.add(new EditorWord(word, "hitungan", word + "()",
				words.meanings.ofAggregate(word), "", List.of(), List.of())));
		Annotation.NAMES.forEach((word) -> all
			.add(new EditorWord(word, "tanda", word.equals(Annotation.MENGIKAT) ? word : word + "(\"\")",
					words.meanings.ofAnnotation(word), "", List.of(), List.of())));
		KEYWORDS.forEach((word, insert) -> all
			.add(new EditorWord(word, "susunan", insert, words.meanings.ofKeyword(word), "", List.of(), List.of())));
		return List.copyOf(all);
	}

	private EditorWord type(WordType type) {
		List<EditorWord> members = new ArrayList<>();
		type.properties()
			.forEach((word, value) -> members.add(new EditorWord(word, "ciri", word, this.meanings.of(type, word),
					kind(value.kind()), type.choices(word), List.of())));
		type.methods().forEach((word, kinds) -> members.add(method(type, word, kinds)));
		if (!type.input()) {
			type.makers()
				.forEach((maker, forms) -> forms.stream()
					.distinct()
					.filter((form) -> type.type() != Hasil.class || !maker.isEmpty())
					.forEach((form) -> members.add(maker(type, maker, form))));
		}
		return new EditorWord(type.name(), type.input() ? "fakta" : "simpulan", type.name() + "(  )",
				this.meanings.of(type), "", List.of(), List.copyOf(members));
	}

	private EditorWord method(WordType type, String word, List<ValueKind> kinds) {
		String parameters = kinds.stream().map(this::kind).collect(Collectors.joining(", "));
		return new EditorWord(word, "cara", word + "()", this.meanings.of(type, word), parameters,
				(kinds.size() > 1) ? type.units() : List.of(), List.of());
	}

	private EditorWord maker(WordType type, String maker, Map<String, ValueKind> form) {
		String parameters = '(' + String.join(", ", form.keySet()) + ')';
		String word = maker.isEmpty() ? "new " + type.name() : type.name() + '.' + maker;
		String kinds = form.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + ": " + kind(parameter.getValue()))
			.collect(Collectors.joining("; "));
		return new EditorWord(word + parameters, "bentuk", word + "()", this.meanings.of(type, maker), kinds, List.of(),
				List.of());
	}

	private String kind(ValueKind kind) {
		return (kind == ValueKind.OTHER) ? "" : this.meanings.of(kind);
	}

}
