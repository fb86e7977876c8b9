package org.kaidah.rulebook.strength;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.ScenarioPerson.Field;

/**
 * Values worth trying in a field: the numbers that a rule is written with, the same
 * lengths before the as-of date, and whatever a list allows.
 */
final class Candidates {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d{1,6}(\\.\\d+)?(?![\\w.-])");

	private static final int LONGEST = 1_200;

	private final Set<BigDecimal> numbers = new TreeSet<>();

	Candidates(Rule rule) {
		String body = rule.text().substring(rule.text().indexOf("when"));
		NUMBER.matcher(body).results().forEach((found) -> this.numbers.add(new BigDecimal(found.group())));
		this.numbers.add(BigDecimal.ZERO);
	}

	/** Texts as they are written in a scenario. */
	List<String> of(Field field, LocalDate asOf) {
		Set<String> found = new LinkedHashSet<>(field.choices());
		for (BigDecimal number : this.numbers) {
			if (field.isDate() && number.compareTo(BigDecimal.valueOf(LONGEST)) <= 0) {
				int length = number.intValue();
				for (LocalDate date : List.of(asOf.minusYears(length), asOf.minusMonths(length),
						asOf.minusDays(length))) {
					found.add(date.toString());
				}
			}
			else if (field.isNumber()) {
				found.add(number.toPlainString());
				if (field.property().equals("tahun")) {
					found.add(Integer.toString(asOf.getYear() - number.intValue()));
				}
			}
		}
		return new ArrayList<>(found);
	}

	/** Just below, at and just above; only the text itself where it has no neighbours. */
	static List<String> around(Field field, String text) {
		if (field.isDate()) {
			LocalDate date = LocalDate.parse(text);
			return List.of(date.minusDays(1).toString(), text, date.plusDays(1).toString());
		}
		if (field.isNumber()) {
			BigDecimal number = new BigDecimal(text);
			BigDecimal step = field.isWhole() ? BigDecimal.ONE : new BigDecimal("0.01");
			return List.of(number.subtract(step).toPlainString(), text, number.add(step).toPlainString());
		}
		return List.of(text);
	}

}
