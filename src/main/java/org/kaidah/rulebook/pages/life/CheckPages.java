package org.kaidah.rulebook.pages.life;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.rulebook.draft.CheckDraft.Progress;
import org.kaidah.rulebook.draft.CheckDraft;
import org.kaidah.rulebook.draft.CheckPart;
import org.kaidah.rulebook.draft.CheckParts;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftCheck;
import org.kaidah.rulebook.draft.DraftChecks;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.DraftPlace;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.kaidah.web.JobProgress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a draft must survive before it can be handed in, part by part. */
@Controller
class CheckPages {

	private final DraftDesk desk;

	private final DraftOverview overview;

	private final DraftChecks checks;

	private final CheckDraft check;

	CheckPages(DraftDesk desk, DraftOverview overview, DraftChecks checks, CheckDraft check) {
		this.desk = desk;
		this.overview = overview;
		this.checks = checks;
		this.check = check;
	}

	@GetMapping("/draf/{id}/periksa")
	@ReadsDraft
	String show(Actor actor, @PathVariable("id") long id, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		DraftCheck current = this.checks.current(draft).orElse(null);
		List<CheckPart> parts = CheckParts.of(current, this.overview.impact(draft));
		Map<CheckPart.Kind, List<PlacedProblem>> problems = new LinkedHashMap<>();
		parts.forEach((part) -> problems.put(part.kind(),
				part.problems().stream().map((problem) -> PlacedProblem.of(problem, draft)).toList()));
		model.addAttribute("check", current);
		model.addAttribute("parts", parts);
		model.addAttribute("problemsOf", problems);
		model.addAttribute("mayCheck", draft.state().open()
				&& (actor.may(Role.PENYUSUN, draft.jurisdiction()) || actor.may(Role.PENYETUJU, draft.jurisdiction())));
		if (current != null) {
			model.addAttribute("job", job(current));
			if (current.endedAt() != null) {
				model.addAttribute("seconds",
						Duration.between(current.askedAt(), current.endedAt()).toMillis() / 1000.0);
			}
		}
		return "rulebook/draft/check";
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

	@GetMapping("/draf/{id}/periksa/kemajuan")
	@ReadsDraft
	String progress(Actor actor, @PathVariable("id") long id, Model model, HttpServletResponse response) {
		DraftCheck current = this.checks.current(this.desk.open(actor, id, model)).orElse(null);
		if (current == null || current.state().ended()) {
			// the page has more to show now than the progress alone
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("job", job(current));
		return "web/progress";
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
		Progress progress = this.check.progress(current.id()).orElse(new Progress(0, 0));
		return new JobProgress("/draf/" + current.draft() + "/periksa/kemajuan", !current.state().ended(),
				"draft.check." + current.state().name(), progress.done(), progress.total(), 0, current.askedAt());
	}

}
