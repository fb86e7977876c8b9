package org.kaidah.rulebook.pages.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.text.RuleDependents;
import org.springframework.stereotype.Component;

/** What depends on the rules that are about to go. */
@Component
class RemovalWarnings {

	private final DraftDesk desk;

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final RuleDocuments documents;

	RemovalWarnings(DraftDesk desk, Jurisdictions jurisdictions, PublishedEditions editions, RuleDocuments documents) {
		this.desk = desk;
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.documents = documents;
	}

	/** What depends on each rule, by code. */
	Map<String, RuleDependents> of(Draft draft, List<String> codes) {
		Map<String, RuleDependents> found = new LinkedHashMap<>();
		if (codes.isEmpty()) {
			return found;
		}
		List<Rule> rules = this.desk.rules(draft).rules();
		Map<String, String> yaml = this.desk.document(draft)
			.files()
			.entrySet()
			.stream()
			.filter((file) -> !file.getKey().endsWith(RuleDocument.RULES))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		for (String code : codes) {
			found.put(code, RuleDependents.of(code, rules, yaml, regions(draft, code)));
		}
		return found;
	}

	/**
	 * The rules of those that stand on the jurisdiction, as far as they have the code.
	 */
	private Map<String, List<Rule>> regions(Draft draft, String code) {
		Map<String, List<Rule>> regions = new LinkedHashMap<>();
		for (Jurisdiction region : this.jurisdictions.on(draft.jurisdiction())) {
			this.editions.newest(region.code()).map(PublishedEdition::documentHash).ifPresent((hash) -> {
				List<Rule> own = this.documents.get(hash)
					.files()
					.entrySet()
					.stream()
					.filter((file) -> file.getKey().endsWith(RuleDocument.RULES) && file.getValue().contains(code))
					.flatMap((file) -> RuleParser.parse(new RuleFile(file.getKey(), file.getValue())).rules().stream())
					.toList();
				regions.put(region.name(), own);
			});
		}
		return regions;
	}

}
