package org.kaidah.rulebook.draft;

import java.util.List;

import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.ScenarioResult;
import org.kaidah.rulebook.Scenarios;
import org.springframework.stereotype.Service;

/** Runs the scenarios of a draft on demand. */
@Service
public class RunScenarios {

	private final Drafts drafts;

	private final EditionBooks books;

	RunScenarios(Drafts drafts, EditionBooks books) {
		this.drafts = drafts;
		this.books = books;
	}

	/**
	 * Runs a draft's own scenarios under its rules as they are now.
	 * @return what came of each: expected and actual where they differ, and the decision
	 * with its trace
	 * @throws UnusableRules if something stands against the rules or a scenario cannot be
	 * read, with every problem
	 */
	public List<ScenarioResult> run(long id) throws DraftRefused, UnusableRules {
		Draft draft = this.drafts.get(id);
		RuleBook book = this.books.of(draft.jurisdiction(), this.drafts.document(draft), draft.text().parent());
		Scenarios scenarios = Scenarios.of(book, draft.jurisdiction());
		if (!scenarios.problems().isEmpty()) {
			throw new UnusableRules(scenarios.problems());
		}
		return scenarios.run(book.edition(draft.jurisdiction()));
	}

}
