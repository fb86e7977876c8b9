package org.kaidah.engine;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Simpulan;
import org.kie.api.KieBase;

/**
 * A compiled, immutable set of rules, safe to use from many threads. Identified by the
 * SHA-256 of its rules in the order of their codes, so that moving a rule to another file
 * or line changes nothing.
 */
public final class Edition {

	private final String hash;

	private final List<Rule> rules;

	private final List<Requirement> requirements;

	private final Map<Rule, Integer> order = new IdentityHashMap<>();

	private final List<TraceLayout> layouts;

	private final Set<String> drawn;

	private final KieBase kieBase;

	Edition(List<Rule> rules, List<TraceLayout> layouts, KieBase kieBase) {
		this.rules = List.copyOf(rules);
		this.kieBase = kieBase;
		this.hash = hash(rules);
		this.requirements = Requirement.declaredBy(rules);
		this.layouts = List.copyOf(layouts);
		this.drawn = rules.stream()
			.flatMap((rule) -> rule.insertions().stream())
			.map(Insertion::type)
			.collect(Collectors.toUnmodifiableSet());
		rules.stream()
			.sorted(Comparator.comparing(Rule::code, Codes.ORDER))
			.forEach((rule) -> this.order.put(rule, this.order.size()));
	}

	/** The hash that rules will have as an edition. */
	static String hash(List<Rule> rules) {
		return Canonical.sha256(rules.stream()
			.sorted(Comparator.comparing(Rule::code))
			.map((rule) -> rule.code().length() + ":" + rule.code() + rule.text().length() + ":" + rule.text())
			.collect(Collectors.joining("\n")));
	}

	/** SHA-256 in hexadecimal. */
	public String hash() {
		return this.hash;
	}

	/** The rules in the order they were given. */
	public List<Rule> rules() {
		return this.rules;
	}

	/** The requirements that the rules declare. */
	public List<Requirement> requirements() {
		return this.requirements;
	}

	/** The place of a rule in the order of codes. */
	int order(Rule rule) {
		return this.order.get(rule);
	}

	/** Whether some rule can draw conclusions of a type. */
	boolean draws(Class<? extends Simpulan> type) {
		return this.drawn.contains(type.getSimpleName());
	}

	/** What a printed rule reports. */
	TraceLayout layout(int number) {
		return this.layouts.get(number);
	}

	KieBase kieBase() {
		return this.kieBase;
	}

}
