package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.kaidah.engine.language.RuleCode;
import org.kaidah.engine.language.RuleWriter;

/** Turns what people enter into values as rules write them, or says what is wrong. */
final class CellInput {

	static final String YES = "ya";

	static final String NO = "tidak";

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d+");

	/** In Indonesian a point before three digits sets thousands apart. */
	private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

	private static final int MOST_DIGITS = 15;

	private static final int LONGEST_TEXT = 1_000;

	private CellInput() {
	}

	/** A value that cannot be entered. */
	static final class Unfit extends Exception {

		private final String key;

		private final transient List<String> arguments;

		Unfit(String key, String... arguments) {
			super(key);
			this.key = key;
			this.arguments = List.of(arguments);
		}

		String key() {
			return this.key;
		}

		List<String> arguments() {
			return this.arguments;
		}

	}

	/**
	 * The values of an entry as rules write them; one, unless the column holds lists.
	 * @throws Unfit if it does not fit the column
	 */
	static List<String> written(GridColumn column, String entered) throws Unfit {
		if (!column.list()) {
			return List.of(one(column, entered));
		}
		List<String> written = new ArrayList<>();
		for (String line : entered.split("\\R")) {
			if (!line.isBlank()) {
				written.add(one(column, line));
			}
		}
		if (written.isEmpty()) {
			throw new Unfit("grid.empty");
		}
		return written;
	}

	private static String one(GridColumn column, String entered) throws Unfit {
		return switch (column.type()) {
			case NUMBER -> number(entered.strip());
			case WHOLE -> whole(entered.strip());
			case BOOLEAN -> yesOrNo(entered.strip());
			case TEXT -> text(column, entered);
		};
	}

	static String number(String entered) throws Unfit {
		if (THOUSANDS.matcher(entered).matches()) {
			throw new Unfit("grid.thousands", entered);
		}
		boolean fits = WHOLE.matcher(entered).matches()
				|| DECIMAL.matcher(entered).matches() && entered.replaceAll("\\D", "").length() <= MOST_DIGITS;
		if (!fits) {
			throw new Unfit("grid.number", entered);
		}
		return entered.replace(',', '.');
	}

	static String whole(String entered) throws Unfit {
		if (!WHOLE.matcher(entered).matches()) {
			throw new Unfit("grid.whole", entered);
		}
		return entered;
	}

	private static String yesOrNo(String entered) throws Unfit {
		return switch (entered.toLowerCase(Locale.ROOT)) {
			case YES, "true" -> "true";
			case NO, "false" -> "false";
			default -> throw new Unfit("grid.boolean", entered);
		};
	}

	private static String text(GridColumn column, String entered) throws Unfit {
		String value = entered.strip();
		if (value.isBlank()) {
			throw new Unfit("grid.empty");
		}
		if (column.role() == GridColumn.Role.CODE && !RuleCode.isWellFormed(value)) {
			throw new Unfit("rule.code-form", value);
		}
		if (!column.choices().isEmpty() && !column.choices().contains(value)) {
			throw new Unfit("grid.choice", value, String.join(", ", column.choices()));
		}
		return text(value);
	}

	/** A text in quotes. */
	static String text(String value) throws Unfit {
		if (value.length() > LONGEST_TEXT) {
			throw new Unfit("gate.text", String.valueOf(LONGEST_TEXT));
		}
		if (value.chars().anyMatch(Character::isISOControl)) {
			throw new Unfit("grid.line-break");
		}
		if (value.contains("\\u")) {
			throw new Unfit("gate.escape");
		}
		return RuleWriter.quoted(value);
	}

}
