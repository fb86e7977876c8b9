package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kaidah.rulebook.ScenarioForm.Change;
import org.kaidah.rulebook.ScenarioForm.Expected;

/**
 * Writes the parts of a scenario as people write them: a line for each conclusion and
 * each row of facts, and quotes only where a text would be read as something else.
 */
final class YamlText {

	private static final Pattern PLAIN = Pattern.compile("(-?\\p{N}|[\\p{L}(])[\\p{L}\\p{N} _/().;%+-]*");

	private YamlText() {
	}

	/** A text as the value of a key, between brackets too. */
	static String scalar(String text) {
		if (PLAIN.matcher(text).matches() && !text.endsWith(" ")) {
			return text;
		}
		StringBuilder quoted = new StringBuilder("\"");
		text.codePoints().forEach((character) -> {
			switch (character) {
				case '"' -> quoted.append("\\\"");
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				case '\t' -> quoted.append("\\t");
				default -> quoted.appendCodePoint(character);
			}
		});
		return quoted.append('"').toString();
	}

	/**
	 * The parts of a scenario by key, in the order in which they are written; each begins
	 * with its key, and its further lines are indented against it.
	 */
	static Map<String, String> parts(ScenarioForm form) {
		Map<String, String> parts = new LinkedHashMap<>();
		put(parts, "nama", form.name());
		put(parts, "seperti", form.like());
		put(parts, "per", form.asOf());
		put(parts, "sasaran", form.target());
		block(parts, "ubah", changes(form.changes()).values());
		block(parts, "harap", expectations(form, false).values());
		block(parts, "tidak", expectations(form, true).values());
		codes(parts, "berlaku", form.firing());
		codes(parts, "diam", form.silent());
		return parts;
	}

	private static void put(Map<String, String> parts, String key, String value) {
		if (!value.isEmpty()) {
			parts.put(key, key + ": " + scalar(value));
		}
	}

	private static void block(Map<String, String> parts, String key, Iterable<String> lines) {
		String block = String.join("\n", lines);
		if (!block.isEmpty()) {
			parts.put(key, key + ":\n" + block.indent(2).stripTrailing());
		}
	}

	private static void codes(Map<String, String> parts, String key, List<String> codes) {
		if (!codes.isEmpty()) {
			parts.put(key,
					key + ": " + codes.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]")));
		}
	}

	/** How the facts of each type vary, by type. */
	static Map<String, String> changes(List<Change> changes) {
		Map<String, List<Change>> byFact = changes.stream()
			.collect(Collectors.groupingBy(Change::fact, LinkedHashMap::new, Collectors.toList()));
		Map<String, String> texts = new LinkedHashMap<>();
		byFact.forEach((fact, rows) -> texts.put(fact, fact + ':' + rows(rows)));
		return texts;
	}

	private static String rows(List<Change> rows) {
		Change first = rows.get(0);
		if (rows.size() == 1 && first.where().isEmpty() && (!first.replaces() || first.fields().isEmpty())) {
			return first.replaces() ? " []" : " {" + first.fields() + '}';
		}
		return rows.stream().map(YamlText::row).collect(Collectors.joining("\n  - ", "\n  - ", ""));
	}

	private static String row(Change row) {
		List<String> parts = new ArrayList<>();
		if (!row.where().isEmpty()) {
			parts.add("di: {" + row.where() + '}');
		}
		if (!row.fields().isEmpty()) {
			parts.add(row.fields());
		}
		return '{' + String.join(", ", parts) + '}';
	}

	/**
	 * The conclusions of one kind, each as an item of a list, by their place; new ones
	 * behind them.
	 */
	static Map<Integer, String> expectations(ScenarioForm form, boolean refused) {
		Map<Integer, String> items = new LinkedHashMap<>();
		int behind = Integer.MAX_VALUE / 2;
		List<Expected> sorted = form.expectations()
			.stream()
			.filter((each) -> each.refused() == refused)
			.sorted((first, second) -> Integer.compareUnsigned(first.place(), second.place()))
			.toList();
		for (Expected each : sorted) {
			items.put((each.place() < 0) ? behind++ : each.place(), "- " + each.type() + ": " + values(each.values()));
		}
		return items;
	}

	private static String values(Map<String, String> values) {
		Function<Map.Entry<String, String>, String> pair = (entry) -> entry.getKey() + ": " + scalar(entry.getValue());
		return values.entrySet().stream().map(pair).collect(Collectors.joining(", ", "{", "}"));
	}

}
