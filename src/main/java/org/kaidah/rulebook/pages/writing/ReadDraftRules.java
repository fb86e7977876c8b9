package org.kaidah.rulebook.pages.writing;

import java.util.List;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads the rules of a draft beside those it was begun from. */
@Component
class ReadDraftRules {

	private final DraftDesk desk;

	private final EditionBooks books;

	private final PublishedEditions editions;

	ReadDraftRules(DraftDesk desk, EditionBooks books, PublishedEditions editions) {
		this.desk = desk;
		this.books = books;
		this.editions = editions;
	}

	/** All rules of a draft. */
	DraftRules of(Draft draft) {
		PublishedEdition base = this.editions.get(draft.text().base());
		PublishedEdition before = (base != null) ? base : this.editions.get(draft.text().parent());
		List<Rule> rules = (before != null) ? this.books.of(before).ruleSet(before.jurisdiction()).rules() : List.of();
		return DraftRules.of(this.desk.book(draft), draft.jurisdiction(), this.desk.document(draft), rules);
	}

	/**
	 * One rule of a draft.
	 * @throws ResponseStatusException 404 if there is none of that code
	 */
	DraftRule of(Draft draft, String code) {
		return of(draft).find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
