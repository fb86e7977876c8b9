package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Rule;

/**
 * Finds the scales among the rules: rules that draw one thing from one kind of finding.
 */
final class Scales {

	/** For each type of which there is one under a key, the words that are the key. */
	private static final Map<String, List<String>> KEYS = Map.of("Poin", List.of("indikator"), "Tingkat",
			List.of("sumbu"), "NilaiSumbu", List.of("sumbu"), "Tertimbang", List.of("sumbu", "indikator"), "Kotak",
			List.of(), "KelasJenjang", List.of("jenjang"), "Hasil", List.of("syarat"), "Masa", List.of("perihal"),
			"Unsur", List.of("indikator", "unsur"));

	private final Map<String, List<Row>> groups = new LinkedHashMap<>();

	private Scales() {
	}

	/** All scales of at least two rules. */
	static List<Scale> of(List<Rule> rules, Sources sources, FactMaker maker) {
		Scales scales = new Scales();
		rules.stream()
			.flatMap((rule) -> Row.of(rule).stream())
			.filter((row) -> KEYS.containsKey(row.insertion().type()))
			.forEach(scales::add);
		scales.joinSingleParts();
		return scales.groups.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().stream().filter(Row::plain).map(Row::rule).distinct().count() > 1)
			.map((entry) -> Scale.of(typeOf(entry.getKey()), keyOf(entry.getKey()), entry.getValue(), sources, maker))
			.filter((scale) -> !scale.axes().isEmpty() && !scale.situations().isEmpty())
			.toList();
	}

	private void add(Row row) {
		String type = row.insertion().type();
		if (row.targeted() && !type.equals("Hasil")) {
			return;
		}
		Map<String, Object> fixed = Sources.fixed(row.insertion());
		String key = KEYS.get(type)
			.stream()
			.map((word) -> String.valueOf(fixed.getOrDefault(word, "*")))
			.collect(Collectors.joining(" "));
		this.groups.computeIfAbsent(type + '/' + key, (ignored) -> new ArrayList<>()).add(row);
	}

	/**
	 * Parts of an indicator that have one rule each share out together what they look at,
	 * such as awards by their reach.
	 */
	private void joinSingleParts() {
		Map<String, List<Row>> joined = new LinkedHashMap<>();
		this.groups.entrySet().removeIf((entry) -> {
			boolean single = entry.getKey().startsWith("Unsur/") && entry.getValue().size() == 1
					&& entry.getValue().get(0).plain();
			if (single) {
				Row row = entry.getValue().get(0);
				String about = row.patterns().stream().map(Scales::about).sorted().collect(Collectors.joining("+"));
				Object indicator = Sources.fixed(row.insertion()).get("indikator");
				joined.computeIfAbsent("Unsur/" + indicator + '/' + about, (key) -> new ArrayList<>()).add(row);
			}
			return single;
		});
		this.groups.putAll(joined);
	}

	/** What a pattern compares, by which its rule belongs with others. */
	private static String about(Condition.Pattern pattern) {
		return Subject.of(pattern) + pattern.constraints()
			.stream()
			.filter((constraint) -> constraint.binding() == null)
			.map((constraint) -> words(constraint.expression()))
			.sorted()
			.toList()
			.toString();
	}

	private static String words(Expression expression) {
		if (expression instanceof Expression.Comparison comparison) {
			return comparison.left().text();
		}
		return (expression instanceof Expression.Membership membership) ? membership.left().text() : expression.text();
	}

	private static String typeOf(String group) {
		return group.substring(0, group.indexOf('/'));
	}

	private static String keyOf(String group) {
		String[] parts = group.split("/", -1);
		return parts[1];
	}

}
