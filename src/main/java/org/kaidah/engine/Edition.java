package org.kaidah.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Rule;
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

	private final Map<String, Integer> order = new LinkedHashMap<>();

	private final KieBase kieBase;

	Edition(List<Rule> rules, KieBase kieBase) {
		this.rules = List.copyOf(rules);
		this.kieBase = kieBase;
		this.hash = hash(rules);
		this.requirements = Requirement.declaredBy(rules);
		rules.stream().map(Rule::code).sorted().forEach((code) -> this.order.put(code, this.order.size()));
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
		return this.order.get(rule.code());
	}

	KieBase kieBase() {
		return this.kieBase;
	}

}
