package org.kaidah.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Sasaran;

/**
 * A requirement as declared by its rules.
 *
 * @param code such as {@code PRO-JPTP-06}
 * @param targets the levels it is asked for; empty where it is asked for whatever the
 * target
 * @param rules the rules that give its result
 */
public record Requirement(String code, Set<String> targets, List<Rule> rules) {

	/** Whether the requirement is asked for a target. */
	public boolean asksFor(Sasaran target) {
		return this.targets.isEmpty() || this.targets.contains(target.jenjang());
	}

	/** The requirements that rules declare. */
	public static List<Requirement> declaredBy(List<Rule> rules) {
		Map<String, List<Rule>> byCode = new LinkedHashMap<>();
		for (Rule rule : rules) {
			if (!rule.requirement().isEmpty()) {
				byCode.computeIfAbsent(rule.requirement(), (code) -> new ArrayList<>()).add(rule);
			}
		}
		return byCode.entrySet()
			.stream()
			.map((entry) -> new Requirement(entry.getKey(), targets(entry.getValue()), entry.getValue()))
			.toList();
	}

	private static Set<String> targets(List<Rule> rules) {
		Set<String> targets = new TreeSet<>();
		for (Rule rule : rules) {
			for (Condition condition : rule.conditions()) {
				if (condition instanceof Condition.Pattern pattern
						&& pattern.type().equals(Sasaran.class.getSimpleName())) {
					Reading.readBy(rule)
						.stream()
						.filter((reading) -> reading.type().equals(pattern.type()))
						.flatMap((reading) -> reading.values().getOrDefault("jenjang", Set.of()).stream())
						.forEach((value) -> targets.add(value.toString()));
				}
			}
		}
		return targets;
	}

}
