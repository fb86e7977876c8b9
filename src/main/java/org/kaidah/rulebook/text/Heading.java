package org.kaidah.rulebook.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a column's heading, for those who show it in words.
 *
 * @param type the fact or conclusion, such as {@code Kinerja}; empty where the value
 * belongs to none
 * @param word its property, method or parameter, such as {@code predikat}
 * @param part which of a method's values, such as {@code satuan}; empty where there is
 * one
 * @param operator how it is compared, such as {@code >=} or {@code in}; empty where it is
 * not
 * @param time counts headings that are the same otherwise, from 1
 */
public record Heading(String type, String word, String part, String operator, int time) {

	private static final Pattern FORM = Pattern
		.compile("(?:([A-Z]\\w*)\\.)?(.*?)(?: (==|!=|<=|>=|<|>|in|not in|matches|not matches))?(?: \\((\\d+)\\))?");

	private static final List<String> FROM_BELOW = List.of(">", ">=");

	private static final List<String> FROM_ABOVE = List.of("<", "<=");

	/** The parts of a heading. */
	public static Heading of(GridColumn column) {
		Matcher form = FORM.matcher(column.heading());
		if (column.role() != GridColumn.Role.VALUE || !form.matches()) {
			return new Heading("", column.heading(), "", "", 1);
		}
		String[] words = form.group(2).split(" ", 2);
		boolean several = form.group(1) != null && words.length > 1;
		return new Heading(text(form.group(1)), several ? words[0] : form.group(2), several ? words[1] : "",
				text(form.group(3)), (form.group(4) != null) ? Integer.parseInt(form.group(4)) : 1);
	}

	private static String text(String group) {
		return (group != null) ? group : "";
	}

	/** Whether a value must be at least or more than the cell's. */
	boolean isLower() {
		return FROM_BELOW.contains(this.operator);
	}

	/** Whether a value must be at most or less than the cell's. */
	boolean isUpper() {
		return FROM_ABOVE.contains(this.operator);
	}

	/** Whether the one begins where the other ends. */
	boolean meets(Heading other) {
		boolean opposite = isLower() && other.isUpper() || isUpper() && other.isLower();
		return opposite && this.type.equals(other.type) && this.word.equals(other.word) && this.part.equals(other.part);
	}

}
