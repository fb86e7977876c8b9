package org.kaidah.engine.language;

import java.util.List;
import java.util.Map;

/** Writes rules in the layout of the shipped ones. */
public final class RuleWriter {

	/** How a rule file begins. */
	public static final String HEADER = "package org.kaidah.aturan;\n\nimport org.kaidah.vocabulary.*;\n";

	private RuleWriter() {
	}

	/**
	 * A text as rules write it: in quotes, with what would end it escaped.
	 * @param value without line breaks
	 */
	public static String quoted(String value) {
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/**
	 * A rule, without a line end after {@code end}.
	 * @param annotations their texts by name; {@code null} for one without
	 * @param conditions as written, one a line
	 * @param conclusions as written, without {@code insert}
	 */
	public static String rule(String name, Map<String, String> annotations, List<String> conditions,
			List<String> conclusions) {
		StringBuilder text = new StringBuilder("rule ").append(quoted(name)).append('\n');
		annotations.forEach((key, value) -> text.append("\t@")
			.append(key)
			.append((value != null) ? '(' + quoted(value) + ')' : "")
			.append('\n'));
		text.append("when\n");
		conditions.forEach((condition) -> text.append('\t').append(condition).append('\n'));
		text.append("then\n");
		conclusions.forEach((conclusion) -> text.append("\tinsert( ").append(conclusion).append(" );\n"));
		return text.append("end").toString();
	}

}
