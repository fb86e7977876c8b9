package org.kaidah.rulebook.pages.life;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckStep;
import org.kaidah.rulebook.draft.CheckDraft.Progress;
import org.kaidah.rulebook.draft.CheckDraft;
import org.kaidah.rulebook.draft.CheckPart;
import org.kaidah.rulebook.draft.Defect;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftCheck;
import org.kaidah.rulebook.draft.DraftChecks;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.MeasuredStrength;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.DraftPlace;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.kaidah.web.JobProgress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a draft must survive before it can be handed in, part by part. */
@Controller
class CheckPages {

	/**
	 * More small changes than these are not told at once; guarding some guards others.
	 */
	private static final int MOST_UNGUARDED = 200;

	/** What the strength of the scenarios says below. */
	private static final String TOLD_WITH_FIGURES = "scenario.weak";

	private final DraftDesk desk;

	private final DraftOverview overview;

	private final PartsInView parts;

	private final DraftChecks checks;

	private final CheckDraft check;

	CheckPages(DraftDesk desk, DraftOverview overview, PartsInView parts, DraftChecks checks, CheckDraft check) {
		this.desk = desk;
		this.overview = overview;
		this.parts = parts;
		this.checks = checks;
		this.check = check;
	}

	@GetMapping("/draf/{id}/periksa")
	@ReadsDraft
	String show(Actor actor, @PathVariable("id") long id, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		model.addAttribute("mayCheck", PartsInView.mayCheck(actor, draft));
		// first, or a check that ends in between is shown without what it found, on a
		// page that looks for nothing more
		DraftCheck current = this.checks.current(draft).orElse(null);
		fill(draft, model);
		if (current != null) {
			model.addAttribute("job", job(current));
			if (current.endedAt() != null) {
				model.addAttribute("seconds",
						Duration.between(current.askedAt(), current.endedAt()).toMillis() / 1000.0);
			}
		}
		return "rulebook/draft/check";
	}

	private void fill(Draft draft, Model model) {
		DraftCheck shown = this.parts.show(draft, model);
		@SuppressWarnings("unchecked")
		List<CheckPart> seen = (List<CheckPart>) model.getAttribute("parts");
		List<Defect> defects = (shown != null) ? shown.details().defects() : List.of();
		List<Problem> told = defects.stream().map(Defect::problem).toList();
		Map<CheckPart.Kind, List<PlacedProblem>> problems = new LinkedHashMap<>();
		seen.forEach((part) -> problems.put(part.kind(),
				part.problems()
					.stream()
					.filter((problem) -> !told.contains(problem) && !problem.key().equals(TOLD_WITH_FIGURES))
					.map((problem) -> PlacedProblem.of(problem, draft))
					.toList()));
		model.addAttribute("problemsOf", problems);
		model.addAttribute("defects",
				defects.stream()
					.map((defect) -> PlacedDefect.of(defect, draft))
					.collect(Collectors.groupingBy((placed) -> placed.defect().kind(), LinkedHashMap::new,
							Collectors.toList())));
		MeasuredStrength strength = (shown != null) ? shown.details().strength() : null;
		model.addAttribute("strength", strength);
		if (strength != null) {
			model.addAttribute("unguarded", PlacedChange.of(strength, draft, MOST_UNGUARDED));
			model.addAttribute("untold", Math.max(0, strength.unguarded().size() - MOST_UNGUARDED));
		}
	}

	@PostMapping("/draf/{id}/periksa")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU }, in = DraftPlace.class)
	String ask(Actor actor, @PathVariable("id") long id, Model model, HttpServletResponse response) {
		try {
			this.check.ask(actor, id);
			return "redirect:/draf/" + id + "/periksa";
		}
		catch (DraftRefused ex) {
			this.overview.refuse(ex, model, response);
			return show(actor, id, model);
		}
	}

	/**
	 * How far a check has come, and the parts again where another step has begun.
	 * @param told the step that the page knows of
	 */
	@GetMapping("/draf/{id}/periksa/kemajuan")
	@ReadsDraft
	String progress(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "langkah", defaultValue = "") String told, Model model, HttpServletResponse response) {
		Draft draft = this.desk.open(actor, id, model);
		DraftCheck current = this.checks.current(draft).orElse(null);
		JobProgress job = job(current);
		model.addAttribute("job", job);
		if (!job.running()) {
			// the page has more to show now than the progress alone
			response.setHeader("HX-Refresh", "true");
			return "web/progress";
		}
		if (told.equals(name(step(current)))) {
			return "web/progress";
		}
		fill(draft, model);
		return "rulebook/draft/check-progress";
	}

	@PostMapping("/draf/{id}/periksa/batalkan")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU }, in = DraftPlace.class)
	String cancel(Actor actor, @PathVariable("id") long id, Model model, HttpServletResponse response) {
		DraftCheck current = this.checks.current(this.desk.open(actor, id, model)).orElse(null);
		try {
			if (current != null && !current.state().ended()) {
				this.check.cancel(actor, current.id());
			}
			return "redirect:/draf/" + id + "/periksa";
		}
		catch (DraftRefused ex) {
			this.overview.refuse(ex, model, response);
			return show(actor, id, model);
		}
	}

	/** A draft whose rules have changed under the check has none. */
	private JobProgress job(DraftCheck current) {
		if (current == null) {
			return new JobProgress("", false, "draft.check.CANCELLED", 0, 0, 0, null);
		}
		boolean running = !current.state().ended();
		Progress progress = this.check.progress(current.id()).orElse(Progress.NONE);
		String state = (running && progress.step() != null) ? "draft.check.step." + progress.step().name()
				: "draft.check." + current.state().name();
		return new JobProgress("/draf/" + current.draft() + "/periksa/kemajuan?langkah=" + name(progress.step()),
				running, state, progress.done(), progress.total(), 0, current.askedAt());
	}

	private CheckStep step(DraftCheck check) {
		return this.check.progress(check.id()).orElse(Progress.NONE).step();
	}

	private static String name(CheckStep step) {
		return (step != null) ? step.name() : "";
	}

}
