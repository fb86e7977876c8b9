package org.kaidah.rulebook.draft;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.kaidah.engine.analysis.Finding;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Fakta;

/**
 * A defect of the rules with somebody who shows it, as it is kept with a check.
 *
 * @param problem what is wrong
 * @param rules the rules that are wrong together
 * @param asOf the as-of date of the example, or {@code null} where there is none
 * @param person what is known about the example person
 */
public record Defect(Problem problem, List<Place> rules, LocalDate asOf, List<Fact> person) {

	private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

	/** What every fact has and nobody is told. */
	private static final Set<String> SUPPLIED = Set.of("id", "acuan");

	public Defect {
		rules = List.copyOf(rules);
		person = List.copyOf(person);
	}

	/** Where a rule stands. */
	public record Place(String code, String name, String file, int line) {

		private static Place of(Rule rule) {
			return new Place(rule.code(), rule.name(), rule.file(), rule.span().line());
		}

	}

	/**
	 * Something known about the example person.
	 *
	 * @param type the kind of fact
	 * @param telling what the rules look at, by word; empty where they look at nothing of
	 * this kind
	 * @param all everything known, by word
	 */
	public record Fact(String type, Map<String, String> telling, Map<String, String> all) {
	}

	static Defect of(Finding finding) {
		Set<String> words = new TreeSet<>();
		finding.rules().forEach((rule) -> words.addAll(Arrays.asList(WORDS.split(rule.text()))));
		return new Defect(finding.problem(), finding.rules().stream().map(Place::of).toList(), finding.witness().asOf(),
				finding.witness().facts().stream().map((fact) -> fact(fact, words)).toList());
	}

	private static Fact fact(Fakta fact, Set<String> words) {
		WordType type = Vocabulary.get().type(fact.getClass().getSimpleName());
		List<String> all = Arrays.stream(type.type().getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> !SUPPLIED.contains(name))
			.toList();
		List<String> telling = words.contains(type.name())
				? type.properties().keySet().stream().filter(words::contains).toList() : List.of();
		return new Fact(type.name(), values(type, fact, telling), values(type, fact, all));
	}

	private static Map<String, String> values(WordType type, Fakta fact, Collection<String> names) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String name : names) {
			Object value = type.properties().get(name).of(fact);
			if (value != null) {
				values.put(name, (value instanceof BigDecimal number) ? number.toPlainString() : value.toString());
			}
		}
		return values;
	}

	/** Its kind: what its message's key says behind the first dot. */
	public String kind() {
		return this.problem.key().split("\\.")[1];
	}

	/**
	 * What of the person shows it; everything where the rules look at conclusions only.
	 */
	public List<Fact> shown() {
		List<Fact> telling = this.person.stream().filter((fact) -> !fact.telling().isEmpty()).toList();
		return telling.isEmpty() ? this.person : telling;
	}

}
