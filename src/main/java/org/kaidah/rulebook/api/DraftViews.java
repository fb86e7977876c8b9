package org.kaidah.rulebook.api;

import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Drafts as other systems see them, with the editions that they refer to. */
@Component
class DraftViews {

	private final Drafts drafts;

	private final PublishedEditions editions;

	DraftViews(Drafts drafts, PublishedEditions editions) {
		this.drafts = drafts;
		this.editions = editions;
	}

	/** The draft with an id; 404 where there is none. */
	Draft found(long id) {
		return this.drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	DraftView of(Draft draft) {
		return DraftView.of(draft, this.editions.get(draft.text().base()), this.editions.get(draft.text().parent()));
	}

}
