package org.kaidah.rulebook.pages.life;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftOrigin;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.text.RuleChange;
import org.kaidah.rulebook.text.RuleSetDifference;
import org.springframework.stereotype.Component;

/** What a region has to know of the drafts that were prepared for it. */
@Component
class PreparedDrafts {

	private final DraftDesk desk;

	private final Drafts drafts;

	private final Editions rules;

	private final PublishedEditions editions;

	PreparedDrafts(DraftDesk desk, Drafts drafts, Editions rules, PublishedEditions editions) {
		this.desk = desk;
		this.drafts = drafts;
		this.rules = rules;
		this.editions = editions;
	}

	/** What is to be known of a draft, or {@code null} where nobody prepared it. */
	PreparedDraft of(Draft draft) {
		PublishedEdition base = this.editions.get(draft.text().base());
		PublishedEdition parent = this.editions.get(draft.text().parent());
		if (draft.origin() != DraftOrigin.PARENT || base == null || parent == null) {
			return null;
		}
		PublishedEdition old = this.editions.get(base.parent());
		List<RuleChange> below = RuleSetDifference.of(rules(old), rules(parent));
		Set<String> touched = new TreeSet<>(this.desk.rules(draft).own());
		Set<String> differ = new TreeSet<>();
		for (RuleChange change : below) {
			differ.add(change.code());
			if (change.before() != null) {
				differ.add(change.before().code());
			}
		}
		touched.retainAll(differ);
		return new PreparedDraft(parent.name(), parent.number(), old.number(), below.size(), List.copyOf(touched),
				overtaken(draft));
	}

	/** Whether another draft has been prepared for a newer edition since. */
	boolean overtaken(Draft draft) {
		return draft.origin() == DraftOrigin.PARENT && draft.state().open()
				&& this.drafts.open(draft.jurisdiction())
					.stream()
					.anyMatch((other) -> other.origin() == DraftOrigin.PARENT && other.id() > draft.id()
							&& other.text().parent() > draft.text().parent());
	}

	private List<Rule> rules(PublishedEdition edition) {
		return this.rules.rules(edition).rules();
	}

}
