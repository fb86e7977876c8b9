package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Rows that are wrong on purpose, for each kind of message that a reader of workbooks
 * has: copies of a sound row of their sheet in which some cells are replaced.
 */
final class Defects {

	private final List<List<String>> lines;

	private final IntFunction<String> nips;

	private Defects(List<List<String>> lines, IntFunction<String> nips) {
		this.lines = lines;
		this.nips = nips;
	}

	static Defects none() {
		return new Defects(List.of(), (number) -> null);
	}

	/**
	 * All defects there are.
	 * @param nips the NIPs of people who are in the workbook with a defect only
	 */
	static Defects ofEveryKind(IntFunction<String> nips) {
		return new Defects(Lines.of("cacat.txt"), nips);
	}

	/** What is wrong, in words, in the order of the list. */
	List<String> descriptions() {
		return this.lines.stream().map((line) -> line.get(0) + ": " + line.get(2)).toList();
	}

	/** The header of a sheet with the columns that only defective rows have. */
	List<String> header(String sheet, List<String> header) {
		List<String> wider = new ArrayList<>(header);
		replacements(sheet).forEach(
				(cells) -> cells.keySet().stream().filter((column) -> !wider.contains(column)).forEach(wider::add));
		return wider;
	}

	/**
	 * The defective rows of a sheet.
	 * @param header all columns, as widened above
	 * @param sound the sound row that the defect of a number is made from
	 */
	List<List<Object>> rows(String sheet, List<String> header, IntFunction<List<Object>> sound) {
		List<List<Object>> rows = new ArrayList<>();
		for (Map<String, String> replacements : replacements(sheet)) {
			List<Object> row = new ArrayList<>(sound.apply(rows.size()));
			while (row.size() < header.size()) {
				row.add(null);
			}
			replacements.forEach((column, text) -> {
				int place = header.indexOf(column);
				row.set(place, cell(text, row.get(place)));
			});
			rows.add(row);
		}
		return rows;
	}

	private List<Map<String, String>> replacements(String sheet) {
		return this.lines.stream().filter((line) -> line.get(0).equals(sheet)).map(Defects::replacements).toList();
	}

	private static Map<String, String> replacements(List<String> line) {
		Map<String, String> replacements = new LinkedHashMap<>();
		for (String part : Lines.parts(line.get(1))) {
			String[] pair = part.split(":", 2);
			if (pair.length == 2) {
				replacements.put(pair[0], pair[1]);
			}
		}
		return replacements;
	}

	/** A mark in front says what the text stands for. */
	private Object cell(String text, Object sound) {
		return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
			case '#' -> new BigDecimal(text.substring(1));
			case '=' -> new Pen.Formula(text.substring(1));
			case '@' -> this.nips.apply(Integer.parseInt(text.substring(1)));
			case '!' -> "M".equals(sound) ? "F" : "M";
			default -> text.isEmpty() ? null : text;
		};
	}

}
