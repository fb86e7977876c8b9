package org.kaidah.rulebook.pages.life;

import java.util.List;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.text.RuleSetDifference;
import org.springframework.stereotype.Component;

/** What a draft changes, and what its revisions changed. */
@Component
class DraftChanges {

	private final DraftDesk desk;

	private final Editions rules;

	private final PublishedEditions editions;

	private final RuleDocuments documents;

	DraftChanges(DraftDesk desk, Editions rules, PublishedEditions editions, RuleDocuments documents) {
		this.desk = desk;
		this.rules = rules;
		this.editions = editions;
		this.documents = documents;
	}

	/**
	 * What a draft changes: against the edition it follows, or, where it is the first of
	 * its jurisdiction, against the rules below it.
	 */
	RuleChanges of(Draft draft) {
		PublishedEdition base = this.editions.get(draft.text().base());
		PublishedEdition before = (base != null) ? base : this.editions.get(draft.text().parent());
		List<Rule> old = (before != null) ? this.rules.rules(before).rules() : List.of();
		RuleDocument document = (base != null) ? this.documents.get(base.documentHash()) : RuleDocument.EMPTY;
		return changes(draft.jurisdiction(), old, this.desk.rules(draft).rules(),
				FileChange.between(document, this.desk.document(draft)));
	}

	/** What differs between two documents of a jurisdiction, by its own rules. */
	RuleChanges between(String jurisdiction, RuleDocument before, RuleDocument after) {
		return changes(jurisdiction, rules(jurisdiction, before), rules(jurisdiction, after),
				FileChange.between(before, after));
	}

	private static RuleChanges changes(String jurisdiction, List<Rule> before, List<Rule> after,
			List<FileChange> files) {
		return new RuleChanges(RuleSetDifference.of(before, after)
			.stream()
			.map((change) -> ChangedRule.of(change, jurisdiction))
			.toList(), files);
	}

	private static List<Rule> rules(String jurisdiction, RuleDocument document) {
		return document.files()
			.entrySet()
			.stream()
			.filter((file) -> file.getKey().endsWith(RuleDocument.RULES))
			.map((file) -> RuleParser
				.parse(new RuleFile(Jurisdiction.place(jurisdiction) + file.getKey(), file.getValue())))
			.map(ParsedFile::rules)
			.flatMap(List::stream)
			.toList();
	}

}
