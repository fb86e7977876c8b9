package org.kaidah.rulebook.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of the tree of rules.
 *
 * @param files how many rules each of its files holds
 * @param differing how many rules differ from those of the jurisdiction above
 */
record RuleTopic(String name, Map<String, Integer> files, int count, int differing) {

	/** The tree of a jurisdiction's rules, in the order of the rules. */
	static List<RuleTopic> of(List<RuleEntry> entries) {
		Map<String, List<RuleEntry>> byTopic = new LinkedHashMap<>();
		entries.forEach((entry) -> byTopic.computeIfAbsent(entry.topic(), (key) -> new ArrayList<>()).add(entry));
		List<RuleTopic> topics = new ArrayList<>();
		byTopic.forEach((name, rules) -> {
			Map<String, Integer> files = new LinkedHashMap<>();
			rules.forEach((entry) -> files.merge(entry.file(), 1, Integer::sum));
			int differing = (int) rules.stream().filter(RuleEntry::differs).count();
			topics.add(new RuleTopic(name, files, rules.size(), differing));
		});
		return topics;
	}

}
