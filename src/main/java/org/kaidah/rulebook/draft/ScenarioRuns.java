package org.kaidah.rulebook.draft;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.LruMap;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.ScenarioResult;
import org.springframework.stereotype.Service;

/**
 * Has scenarios of drafts run beside the requests and keeps the last results for as long
 * as the rules and scenarios are those that were run. They are a convenience of whoever
 * writes: what counts is the check, which runs all of them again.
 */
@Service
public class ScenarioRuns {

	private static final int DRAFTS = 8;

	/** Nobody should have to look at a page of progress for what is nearly done. */
	private static final long PATIENCE_MILLIS = 4_000;

	private final RunScenarios run;

	private final EditionBooks books;

	private final Background background;

	private final Clock clock;

	private final Map<Long, ScenarioRun> runs = LruMap.synchronizedOf(DRAFTS);

	ScenarioRuns(RunScenarios run, EditionBooks books, Background background, Clock clock) {
		this.run = run;
		this.books = books;
		this.background = background;
		this.clock = clock;
	}

	/**
	 * What is known of a draft as it is now; nothing has run where nobody asked for it.
	 */
	public ScenarioRun of(Draft draft) {
		ScenarioRun known = this.runs.get(draft.id());
		String hash = hash(draft);
		return (known != null && known.hash().equals(hash)) ? known : new ScenarioRun(hash);
	}

	/**
	 * Begins to run scenarios, and waits for a moment in case that is long enough.
	 * @param which whether to run a scenario
	 * @throws DraftRefused if too much waits already, or scenarios of the draft run now
	 */
	public ScenarioRun start(Draft draft, Predicate<Scenario> which) throws DraftRefused {
		ScenarioRun known = begun(draft);
		if (!this.background.execute("Scenarios of draft " + draft.id(), () -> run(draft, which, known))) {
			known.end(List.of(), List.of());
			throw new DraftRefused(Refusal.BUSY);
		}
		known.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		return known;
	}

	private synchronized ScenarioRun begun(Draft draft) throws DraftRefused {
		ScenarioRun known = of(draft);
		if (!known.begin(this.clock.instant())) {
			throw new DraftRefused(Refusal.BUSY);
		}
		this.runs.put(draft.id(), known);
		return known;
	}

	private void run(Draft draft, Predicate<Scenario> which, ScenarioRun known) {
		List<ScenarioResult> results = List.of();
		List<Problem> problems = List.of();
		try {
			results = this.run.run(draft, which, known);
		}
		catch (UnusableRules ex) {
			problems = ex.problems();
		}
		finally {
			known.end(results, problems);
		}
	}

	/** Rules, scenarios and example people. */
	private String hash(Draft draft) {
		return draft.text().hash() + RuleDocument.of(this.books.examples()).hash();
	}

}
