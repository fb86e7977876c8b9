package org.kaidah.decision.api;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.access.TokenScope;
import org.kaidah.decision.DecisionFilter;
import org.kaidah.decision.DecisionLine;
import org.kaidah.decision.Decisions;
import org.kaidah.decision.Run;
import org.kaidah.decision.RunPlace;
import org.kaidah.decision.RunRefused;
import org.kaidah.decision.Runs;
import org.kaidah.decision.StartRun;
import org.kaidah.decision.StoredDecision;
import org.kaidah.decision.WriteResults;
import org.kaidah.web.Download;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Starts runs, follows them, and pages through what they decided. */
@RestController
@RequestMapping("/api/v1/runs")
class RunsApi {

	private static final int MOST = 1_000;

	private final StartRun start;

	private final Runs runs;

	private final Decisions decisions;

	private final WriteResults results;

	/** A page of decisions; {@code next} is where to go on, absent at the end. */
	record Page(long total, List<DecisionLine> decisions, String next) {
	}

	RunsApi(StartRun start, Runs runs, Decisions decisions, WriteResults results) {
		this.start = start;
		this.runs = runs;
		this.decisions = decisions;
		this.results = results;
	}

	/** Starts a run; asked again under the same key, finds the first one. */
	@PostMapping
	@Allowed(value = Role.PENGELOLA, token = TokenScope.RUNS)
	ResponseEntity<RunView> start(Actor actor, @Valid @RequestBody NewRun run,
			@RequestHeader(name = "Idempotency-Key", required = false) @Size(min = 1, max = 200) String key,
			UriComponentsBuilder address) throws RunRefused {
		actor.mustHold(run.jurisdiction(), Role.PENGELOLA);
		Run started = this.start.start(run.request(key));
		// somebody else may have used the same key
		actor.mustHold(started.jurisdiction(), Role.PENGELOLA);
		return ResponseEntity.created(address.path("/api/v1/runs/{id}").build(started.id())).body(view(started));
	}

	/** Runs, the newest first. */
	@GetMapping
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN },
			token = TokenScope.READ)
	List<RunView> newest(Actor actor, @RequestParam(defaultValue = "0") @Min(0) int offset,
			@RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
		return this.runs.newest(Runs.readable(actor), offset, limit).stream().map(this::view).toList();
	}

	/** One run: its state, how far it has come, and the counts by box. */
	@GetMapping("/{id}")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN },
			in = RunPlace.class, token = TokenScope.READ)
	RunView one(@PathVariable long id) {
		return view(run(id));
	}

	/** Stops a run. */
	@PostMapping("/{id}/cancellation")
	@Allowed(value = Role.PENGELOLA, in = RunPlace.class, token = TokenScope.RUNS)
	ResponseEntity<RunView> cancel(@PathVariable long id) {
		run(id);
		return changed(id, this.runs.cancel(id));
	}

	/** Lets a stopped run go on. */
	@PostMapping("/{id}/resumption")
	@Allowed(value = Role.PENGELOLA, in = RunPlace.class, token = TokenScope.RUNS)
	ResponseEntity<RunView> resume(@PathVariable long id) {
		run(id);
		return changed(id, this.start.resume(id));
	}

	/** Decisions in the order of NIP, after a person. */
	@GetMapping("/{id}/decisions")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = RunPlace.class,
			token = TokenScope.READ)
	Page decisions(@PathVariable long id, DecisionFilter filter, @RequestParam(defaultValue = "") String after,
			@RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
		run(id);
		List<DecisionLine> lines = this.decisions.linesAfter(id, filter, after, limit);
		String next = (lines.size() == limit) ? lines.get(limit - 1).nip() : null;
		return new Page(this.decisions.count(id, filter), lines, next);
	}

	/** One decision with its trace. */
	@GetMapping("/{id}/decisions/{nip}")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = RunPlace.class,
			token = TokenScope.READ)
	DecisionView decision(@PathVariable long id, @PathVariable String nip) {
		StoredDecision stored = this.decisions.find(run(id), nip)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return DecisionView.of(stored.edition().hash(), stored.decision(), stored.result());
	}

	/** All decisions as the command line writes them. */
	@GetMapping(path = "/{id}/decisions.csv", produces = "text/csv")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = RunPlace.class,
			token = TokenScope.READ)
	void csv(@PathVariable long id, DecisionFilter filter, HttpServletResponse response) throws IOException {
		this.results.write(run(id), filter, Download.csv(response, "evaluasi-" + id + ".csv"));
	}

	private ResponseEntity<RunView> changed(long id, boolean changed) {
		return ResponseEntity.status(changed ? HttpStatus.OK : HttpStatus.CONFLICT).body(view(run(id)));
	}

	private RunView view(Run run) {
		return RunView.of(run, this.runs.boxes(run.id()));
	}

	private Run run(long id) {
		return this.runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
