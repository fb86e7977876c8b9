package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that are wrong on purpose, one for each kind of message that a reader of workbooks
 * has: copies of a sound row of their sheet in which some cells are replaced.
 */
final class Defects {

	private static final Defects NONE = new Defects(List.of());

	private final List<List<String>> lines;

	private Defects(List<List<String>> lines) {
		this.lines = lines;
	}

	static Defects none() {
		return NONE;
	}

	static Defects ofEveryKind() {
		return new Defects(Lines.of("cacat.txt"));
	}

	/** The replacements for each defective row of a sheet: cells by column name. */
	List<Map<String, Object>> of(String sheet) {
		return this.lines.stream().filter((line) -> line.get(0).equals(sheet)).map(Defects::replacements).toList();
	}

	/** What is wrong, in words, in the order of the list. */
	List<String> descriptions() {
		return this.lines.stream().map((line) -> line.get(0) + ": " + line.get(2)).toList();
	}

	/** A sound row with the replacements made. */
	static List<Object> applied(List<Object> row, List<String> header, Map<String, Object> replacements) {
		List<Object> defective = new ArrayList<>(row);
		replacements.forEach((column, cell) -> defective.set(header.indexOf(column), cell));
		return defective;
	}

	private static Map<String, Object> replacements(List<String> line) {
		Map<String, Object> replacements = new LinkedHashMap<>();
		if (!line.get(1).isEmpty()) {
			for (String part : Lines.parts(line.get(1))) {
				String[] pair = part.split(":", 2);
				replacements.put(pair[0], cell(pair[1]));
			}
		}
		return replacements;
	}

	/** A mark in front tells numbers and formulas from text. */
	private static Object cell(String text) {
		return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
			case '#' -> new BigDecimal(text.substring(1));
			case '=' -> new Pen.Formula(text.substring(1));
			default -> text.isEmpty() ? null : text;
		};
	}

}
