package org.kaidah.rulebook.pages.life;

import java.util.Optional;

import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.ChangedAnswers;
import org.kaidah.rulebook.pages.DraftDesk;
import org.springframework.stereotype.Component;

/** Whose answers a draft changes. */
@Component
class DraftAnswers {

	private final DraftDesk desk;

	private final PublishedEditions editions;

	private final EditionBooks books;

	private final ChangedAnswers answers;

	DraftAnswers(DraftDesk desk, PublishedEditions editions, EditionBooks books, ChangedAnswers answers) {
		this.desk = desk;
		this.editions = editions;
		this.books = books;
		this.answers = answers;
	}

	/**
	 * Against the edition that the draft follows or, where it is the first of its
	 * jurisdiction, the one it stands on; nothing where there is neither.
	 */
	Optional<ChangedAnswers.Shown> of(Draft draft) {
		PublishedEdition base = this.editions.get(draft.text().base());
		PublishedEdition before = (base != null) ? base : this.editions.get(draft.text().parent());
		return Optional.ofNullable(before)
			.map((edition) -> this.answers.between(
					new ChangedAnswers.Side(this.books.of(edition), edition.jurisdiction()),
					new ChangedAnswers.Side(this.desk.book(draft), draft.jurisdiction())));
	}

}
