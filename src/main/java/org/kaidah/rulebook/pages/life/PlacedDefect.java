package org.kaidah.rulebook.pages.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kaidah.rulebook.draft.Defect;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.web.Format;

/**
 * A defect of the rules, and where each of the rules that are wrong together can be
 * mended.
 */
record PlacedDefect(Defect defect, PlacedProblem problem, List<Rule> rules) {

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

	/** A year is not written with a dot in its midst, and so stays as it is. */
	private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

	/**
	 * A rule.
	 *
	 * @param path its file within the draft, or {@code null} where it belongs to an
	 * edition below
	 */
	public record Rule(Defect.Place place, String path) {
	}

	static PlacedDefect of(Defect defect, Draft draft) {
		return new PlacedDefect(defect, PlacedProblem.of(defect.problem(), draft),
				defect.rules()
					.stream()
					.map((place) -> new Rule(place, PlacedProblem.path(place.file(), draft)))
					.toList());
	}

	/**
	 * What is known of the example person, by the words that rules use.
	 * @param format how dates are written
	 * @param yes how it is said that something is so
	 * @param no how it is said that something is not so
	 */
	public static String words(Map<String, String> values, Format format, String yes, String no) {
		return values.entrySet()
			.stream()
			.map((value) -> value.getKey() + ' ' + word(value.getValue(), format, yes, no))
			.collect(Collectors.joining(", "));
	}

	private static String word(String value, Format format, String yes, String no) {
		if (DATE.matcher(value).matches()) {
			return format.date(LocalDate.parse(value));
		}
		if (DECIMAL.matcher(value).matches()) {
			return format.exact(new BigDecimal(value));
		}
		return switch (value) {
			case "true" -> yes;
			case "false" -> no;
			default -> value;
		};
	}

}
