package org.kaidah.rulebook.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kaidah.rulebook.text.RuleSearch;

/**
 * A rule that a search found.
 *
 * @param where in which of its parts the words were found; empty where nothing was asked
 */
record RuleHit(RuleEntry entry, Set<RuleSearch.Where> where) {

	/**
	 * The rules that match, the best first; all of them, as they are, where nothing is
	 * asked.
	 */
	static List<RuleHit> find(String words, List<RuleEntry> entries) {
		if (words.isBlank()) {
			return entries.stream().map((entry) -> new RuleHit(entry, Set.of())).toList();
		}
		Map<String, RuleEntry> byCode = entries.stream()
			.collect(Collectors.toMap((entry) -> entry.rule().code(), Function.identity(), (first, second) -> first));
		return RuleSearch.find(words, entries.stream().map(RuleEntry::rule).toList())
			.stream()
			.map((found) -> new RuleHit(byCode.get(found.rule().code()), found.where()))
			.toList();
	}

}
