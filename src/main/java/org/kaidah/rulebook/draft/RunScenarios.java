package org.kaidah.rulebook.draft;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.Scenario;
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
		RuleBook book = book(draft);
		Scenarios scenarios = Scenarios.of(book, draft.jurisdiction());
		if (!scenarios.problems().isEmpty()) {
			throw new UnusableRules(scenarios.problems());
		}
		return scenarios.run(book.edition(draft.jurisdiction()));
	}

	/**
	 * Runs some of the scenarios that concern a draft, those of the editions it stands on
	 * included, under its rules as they are now. One that cannot be read is left out.
	 * @param which whether to run a scenario
	 * @param progress told after each, and before the rules are compiled
	 * @throws UnusableRules if something stands against the rules, with every problem
	 */
	public List<ScenarioResult> run(Draft draft, Predicate<Scenario> which, CheckProgress progress)
			throws UnusableRules {
		RuleBook book = book(draft);
		List<Scenario> some = Stream
			.concat(Scenarios.of(book, draft.jurisdiction()).list().stream(),
					Scenarios.inherited(book, draft.jurisdiction()).list().stream())
			.filter(which)
			.toList();
		progress.scenarios(0, 0);
		return Scenarios.run(book.edition(draft.jurisdiction()), some, progress);
	}

	private RuleBook book(Draft draft) {
		return this.books.of(draft.jurisdiction(), this.drafts.document(draft), draft.text().parent());
	}

}
