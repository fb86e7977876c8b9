package org.kaidah.rulebook.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.access.TokenScope;
import org.kaidah.rulebook.CheckStep;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.ScenarioResult;
import org.kaidah.rulebook.Scenarios;
import org.kaidah.rulebook.api.ProblemTexts.FileProblem;
import org.kaidah.rulebook.draft.CheckDraft;
import org.kaidah.rulebook.draft.Comment;
import org.kaidah.rulebook.draft.Comments;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftCheck;
import org.kaidah.rulebook.draft.DraftChecks;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.ScenarioRun;
import org.kaidah.rulebook.draft.ScenarioRuns;
import org.kaidah.rulebook.pages.DraftPlace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is found on a draft: by its check, by its scenarios, and by people. */
@RestController
@RequestMapping("/api/v1/drafts/{id}")
class DraftChecksApi {

	private final CheckDraft check;

	private final DraftChecks checks;

	private final ScenarioRuns runs;

	private final Drafts drafts;

	private final EditionBooks books;

	private final Comments comments;

	private final DraftViews views;

	private final ProblemTexts texts;

	/**
	 * A check.
	 *
	 * @param hash the identity of the edition that was checked
	 * @param done scenarios run so far, of {@code scenarios}; both 0 while something else
	 * is looked at
	 * @param failed how many do not end as they should
	 */
	record CheckView(long id, String hash, int revision, DraftCheck.State state, String askedBy, Instant askedAt,
			Instant endedAt, int done, int scenarios, int failed, List<FileProblem> problems) {
	}

	/**
	 * Scenarios that are being run, or were.
	 *
	 * @param problems why none could be run
	 */
	record RunView(boolean running, int done, int total, List<FileProblem> problems, List<ResultView> results) {
	}

	/**
	 * What came of a scenario.
	 *
	 * @param failures what is not as expected
	 * @param fired codes of the rules that fired
	 */
	record ResultView(String file, int line, String name, boolean passed, List<FailureView> failures,
			Set<String> fired) {

		static ResultView of(ScenarioResult result) {
			return new ResultView(result.file(), result.line(), result.name(), result.passed(),
					result.failures()
						.stream()
						.map((failure) -> new FailureView(failure.key().substring(failure.key().indexOf('.') + 1),
								failure.expected(), failure.actual()))
						.toList(),
					result.fired());
		}

	}

	/**
	 * Something that is not as expected.
	 *
	 * @param kind {@code not-drawn}, {@code drawn}, {@code silent}, {@code fired} or
	 * {@code error}
	 */
	record FailureView(String kind, String expected, String actual) {
	}

	DraftChecksApi(CheckDraft check, DraftChecks checks, ScenarioRuns runs, Drafts drafts, EditionBooks books,
			Comments comments, DraftViews views, ProblemTexts texts) {
		this.check = check;
		this.checks = checks;
		this.runs = runs;
		this.drafts = drafts;
		this.books = books;
		this.comments = comments;
		this.views = views;
		this.texts = texts;
	}

	/** Asks for a check of a draft as it is now. */
	@PostMapping("/checks")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU }, in = DraftPlace.class, token = TokenScope.RULES)
	ResponseEntity<CheckView> checkDraft(Actor actor, @PathVariable long id) throws DraftRefused {
		return ResponseEntity.status(HttpStatus.ACCEPTED).body(view(this.check.ask(actor, id)));
	}

	/** How far a check has come, and what came of it. */
	@GetMapping("/checks/{check}")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = DraftPlace.class,
			token = TokenScope.READ)
	CheckView draftCheck(@PathVariable long id, @PathVariable long check) {
		return view(this.checks.find(check)
			.filter((each) -> each.draft() == id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

	private CheckView view(DraftCheck found) {
		CheckDraft.Progress progress = this.check.progress(found.id())
			.map((each) -> (each.step() == CheckStep.SCENARIOS) ? each : CheckDraft.Progress.NONE)
			.orElse(new CheckDraft.Progress(null, found.scenarios(), found.scenarios(), List.of()));
		return new CheckView(found.id(), found.hash(), found.revision(), found.state(), found.askedBy(),
				found.askedAt(), found.endedAt(), progress.done(), progress.total(), found.failed(),
				this.texts.of(found.problems()));
	}

	/** Begins to run scenarios, and waits for a moment in case that is long enough. */
	@PostMapping("/scenario-runs")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = DraftPlace.class,
			token = TokenScope.RULES)
	RunView runScenarios(@PathVariable long id, @Valid @RequestBody DraftRequests.Scenarios wanted)
			throws DraftRefused {
		Predicate<Scenario> which = (scenario) -> (wanted.file() == null || scenario.file().equals(wanted.file()))
				&& (wanted.line() == null || scenario.line() == wanted.line());
		Draft draft = this.views.found(id);
		return view(draft, this.runs.start(draft, which));
	}

	/** What came of the scenarios of a draft as it is now, as far as they have run. */
	@GetMapping("/scenario-runs")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = DraftPlace.class,
			token = TokenScope.READ)
	RunView scenarioResults(@PathVariable long id) {
		Draft draft = this.views.found(id);
		return view(draft, this.runs.of(draft));
	}

	private RunView view(Draft draft, ScenarioRun run) {
		RuleBook book = this.books.of(draft.jurisdiction(), this.drafts.document(draft), draft.text().parent());
		List<ResultView> results = new ArrayList<>();
		Stream
			.concat(Scenarios.of(book, draft.jurisdiction()).list().stream(),
					Scenarios.inherited(book, draft.jurisdiction()).list().stream())
			.forEach((scenario) -> run.result(scenario.file(), scenario.line())
				.map(ResultView::of)
				.ifPresent(results::add));
		return new RunView(run.running(), run.done(), run.total(), this.texts.of(run.problems()), results);
	}

	/** All remarks on a draft, by file and line. */
	@GetMapping("/comments")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = DraftPlace.class,
			token = TokenScope.READ)
	List<Comment> draftComments(@PathVariable long id) {
		return this.comments.on(this.views.found(id).id());
	}

	/** Writes a remark on a line. */
	@PostMapping("/comments")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU }, in = DraftPlace.class, token = TokenScope.RULES)
	ResponseEntity<Comment> commentDraft(Actor actor, @PathVariable long id,
			@Valid @RequestBody DraftRequests.Remark remark) throws DraftRefused {
		return ResponseEntity.status(HttpStatus.CREATED)
			.body(this.comments.write(actor, id, remark.file(), remark.line(), remark.text()));
	}

	/** Settles a remark. */
	@PostMapping("/comments/{comment}/resolution")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU }, in = DraftPlace.class, token = TokenScope.RULES)
	Comment resolveComment(Actor actor, @PathVariable long id, @PathVariable long comment) throws DraftRefused {
		boolean here = this.comments.on(id).stream().anyMatch((each) -> each.id() == comment);
		if (!here) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return this.comments.resolve(actor, comment);
	}

}
