package org.kaidah.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.YamlNode.BadYaml;
import org.kaidah.vocabulary.Simpulan;

/** Writes the parts of a scenario as {@link ScenarioReader} reads them. */
final class ProposalText {

	/** What needs no quotes wherever it stands. */
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ./;()+-]*[\\p{L}\\p{N}.)+])?");

	private static final String NOTHING = "null";

	private final StringBuilder text = new StringBuilder();

	void line(String line) {
		this.text.append(line).append('\n');
	}

	/** The kinds of fact of which a person has other rows than the example. */
	void rows(String heading, Map<String, List<Map<String, YamlNode>>> example,
			Map<String, List<Map<String, YamlNode>>> person) {
		boolean begun = false;
		for (Map.Entry<String, List<Map<String, YamlNode>>> entry : person.entrySet()) {
			if (!rows(entry.getValue()).equals(rows(example.getOrDefault(entry.getKey(), List.of())))) {
				if (!begun) {
					line(heading);
				}
				begun = true;
				List<String> rows = rows(entry.getValue());
				line("      " + entry.getKey() + (rows.isEmpty() ? ": []" : ":"));
				rows.forEach((row) -> line("        - " + row));
			}
		}
	}

	private static List<String> rows(List<Map<String, YamlNode>> rows) {
		return rows.stream().map(ProposalText::row).toList();
	}

	private static String row(Map<String, YamlNode> row) {
		StringJoiner fields = new StringJoiner(", ", "{", "}");
		row.forEach((property, node) -> {
			try {
				fields.add(property + ": " + scalar(node.text()));
			}
			catch (BadYaml ex) {
				throw new IllegalStateException(ex);
			}
		});
		return fields.toString();
	}

	void conclusions(String heading, List<Simpulan> conclusions) {
		if (!conclusions.isEmpty()) {
			line(heading);
			conclusions.forEach((conclusion) -> line("      - " + conclusion(conclusion)));
		}
	}

	/** Some words of a conclusion are components; what it computes need not be said. */
	private static String conclusion(Simpulan conclusion) {
		StringJoiner fields = new StringJoiner(", ", "{", "}");
		for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
			Object value = WordType.Word.of(component.getAccessor(), null).of(conclusion);
			fields.add(component.getName() + ": " + scalar((value != null) ? value.toString() : null));
		}
		return conclusion.getClass().getSimpleName() + ": " + fields;
	}

	/** A text as a scalar, quoted where it must be. */
	static String scalar(String text) {
		if (text == null) {
			return NOTHING;
		}
		boolean plain = PLAIN.matcher(text).matches() && !text.equals(NOTHING);
		return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
