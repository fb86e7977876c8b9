package org.kaidah.rulebook.pages.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleSet;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.text.RuleDependents;
import org.springframework.stereotype.Component;

/**
 * What depends on rules of a draft: in the draft itself, and in the newest editions of
 * the jurisdictions that stand on its own.
 */
@Component
class DependentsOfRule {

	private final DraftDesk desk;

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final EditionBooks books;

	DependentsOfRule(DraftDesk desk, Jurisdictions jurisdictions, PublishedEditions editions, EditionBooks books) {
		this.desk = desk;
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.books = books;
	}

	/** What depends on the rule with a code. */
	RuleDependents of(Draft draft, String code) {
		Map<String, String> yaml = new TreeMap<>(this.desk.document(draft).files());
		yaml.keySet().removeIf((path) -> path.endsWith(RuleDocument.RULES));
		return RuleDependents.of(code, this.desk.rules(draft).rules(), yaml, regions(draft.jurisdiction()));
	}

	/** The own rules of the jurisdictions right above, by their names. */
	private Map<String, List<Rule>> regions(String code) {
		Map<String, List<Rule>> regions = new LinkedHashMap<>();
		for (Jurisdiction region : this.jurisdictions.on(code)) {
			this.editions.newest(region.code()).ifPresent((edition) -> {
				RuleSet rules = this.books.of(edition).ruleSet(edition.jurisdiction());
				regions.put(region.name(),
						rules.rules().stream().filter((rule) -> rules.own().contains(rule.code())).toList());
			});
		}
		return regions;
	}

}
