package org.kaidah.decision;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.access.Scope;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.StoredEdition;
import org.kaidah.web.Here;
import org.kaidah.web.Slice;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Evaluation runs: the list of them, one with its nine-box, and its people. */
@Controller
@EnableConfigurationProperties(AgeBandSettings.class)
class RunPages {

	private final StartRun start;

	private final Runs runs;

	private final Decisions decisions;

	private final Editions editions;

	private final PublishedEditions published;

	private final AgeBandSettings ages;

	RunPages(StartRun start, Runs runs, Decisions decisions, Editions editions, PublishedEditions published,
			AgeBandSettings ages) {
		this.start = start;
		this.runs = runs;
		this.decisions = decisions;
		this.editions = editions;
		this.published = published;
		this.ages = ages;
	}

	@GetMapping("/evaluasi")
	@Allowed({ Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN })
	String list(Actor actor, @RequestParam(name = Here.PAGE, defaultValue = "1") int page, Model model) {
		Scope scope = Runs.readable(actor);
		int total = this.runs.count(scope);
		int number = Slice.clamp(page, total);
		List<Run> newest = this.runs.newest(scope, (int) Slice.offset(number), Slice.SIZE);
		model.addAttribute("names", RunProgress.names(newest, this.editions));
		model.addAttribute("slice", new Slice<>(newest, number, total));
		return "decision/runs";
	}

	@GetMapping("/evaluasi/{id}")
	@ReadsRun
	String run(@PathVariable("id") long id, @ModelAttribute("filters") RunFilters filters, Model model) {
		Run run = run(id);
		StoredEdition edition = this.editions.find(run.editionHash()).orElseThrow();
		model.addAttribute("run", run);
		model.addAttribute("edition", edition);
		model.addAttribute("inForce", this.published.get(run.edition()));
		model.addAttribute("job", RunProgress.of(run));
		if (run.done() > 0 && run.state().ended()) {
			DecisionFilter narrowed = filters.decisions().anyBox();
			model.addAttribute("table", NineBoxTable.of(edition.rules(),
					narrowed.narrows() ? this.decisions.boxes(id, narrowed) : this.runs.boxes(id)));
			model.addAttribute("choices", this.decisions.choices(id));
			model.addAttribute("ages", this.ages.bands());
			model.addAttribute("missing", MissingCount.of(this.decisions.missing(id, narrowed)));
		}
		return "decision/run";
	}

	@GetMapping("/evaluasi/{id}/kemajuan")
	@ReadsRun
	String progress(@PathVariable("id") long id, Model model, HttpServletResponse response) {
		Run run = run(id);
		if (run.state().ended()) {
			// the page has more to show now than the progress alone
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("job", RunProgress.of(run));
		return "web/progress";
	}

	@PostMapping("/evaluasi/{id}/batalkan")
	@KeepsRun
	String cancel(@PathVariable("id") long id) {
		this.runs.cancel(run(id).id());
		return "redirect:/evaluasi/" + id;
	}

	@PostMapping("/evaluasi/{id}/lanjutkan")
	@KeepsRun
	String resume(@PathVariable("id") long id) {
		this.start.resume(run(id).id());
		return "redirect:/evaluasi/" + id;
	}

	@GetMapping("/evaluasi/{id}/orang")
	@ReadsDecisions
	String people(@PathVariable("id") long id, @ModelAttribute("filters") RunFilters filters,
			@RequestParam(name = Here.PAGE, defaultValue = "1") int page,
			@RequestParam(name = Here.SORT, defaultValue = "") String sort, Model model) {
		Run run = run(id);
		DecisionFilter filter = filters.decisions();
		int total = this.decisions.count(id, filter);
		int number = Slice.clamp(page, total);
		List<DecisionLine> lines = this.decisions.lines(id, filter, new DecisionOrder(sort), (int) Slice.offset(number),
				Slice.SIZE);
		StoredEdition edition = this.editions.find(run.editionHash()).orElseThrow();
		model.addAttribute("run", run);
		model.addAttribute("edition", edition);
		model.addAttribute("choices", this.decisions.choices(id));
		model.addAttribute("ages", this.ages.bands());
		model.addAttribute("slice", new Slice<>(lines, number, total));
		return "decision/people";
	}

	private Run run(long id) {
		return this.runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
