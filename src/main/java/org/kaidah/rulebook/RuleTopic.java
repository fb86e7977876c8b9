package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of the tree of rules.
 *
 * @param files how many rules each of its files holds
 * @param own how many rules the jurisdiction itself wrote
 */
record RuleTopic(String name, Map<String, Integer> files, int count, int own) {

	/** The tree of a jurisdiction's rules, in the order of the rules. */
	static List<RuleTopic> of(List<RuleEntry> entries) {
		Map<String, List<RuleEntry>> byTopic = new LinkedHashMap<>();
		entries.forEach((entry) -> byTopic.computeIfAbsent(entry.topic(), (key) -> new ArrayList<>()).add(entry));
		List<RuleTopic> topics = new ArrayList<>();
		byTopic.forEach((name, rules) -> {
			Map<String, Integer> files = new LinkedHashMap<>();
			rules.forEach((entry) -> files.merge(entry.file(), 1, Integer::sum));
			topics.add(new RuleTopic(name, files, rules.size(), (int) rules.stream().filter(RuleEntry::own).count()));
		});
		return topics;
	}

}
