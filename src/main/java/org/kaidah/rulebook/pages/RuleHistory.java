package org.kaidah.rulebook.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.text.RuleChange;
import org.kaidah.rulebook.text.RuleSetDifference;
import org.springframework.stereotype.Component;

/** What each edition of a jurisdiction did to one rule of its own. */
@Component
class RuleHistory {

	private final EditionBooks books;

	RuleHistory(EditionBooks books) {
		this.books = books;
	}

	/**
	 * The editions that changed a rule, by their ids, the newest first.
	 * @param history all editions of the jurisdiction, the newest first
	 */
	Map<Long, RuleChange> of(String code, List<PublishedEdition> history) {
		Map<Long, RuleChange> changes = new LinkedHashMap<>();
		for (int i = 0; i < history.size(); i++) {
			PublishedEdition edition = history.get(i);
			List<Rule> before = (i + 1 < history.size()) ? rule(code, history.get(i + 1)) : List.of();
			RuleSetDifference.of(before, rule(code, edition))
				.stream()
				.findFirst()
				.ifPresent((change) -> changes.put(edition.id(), change));
		}
		return changes;
	}

	private List<Rule> rule(String code, PublishedEdition edition) {
		return this.books.ownRules(edition).stream().filter((rule) -> rule.code().equals(code)).toList();
	}

}
