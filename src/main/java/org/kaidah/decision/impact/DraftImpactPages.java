package org.kaidah.decision.impact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.decision.Targets;
import org.kaidah.engine.language.Problem;
import org.kaidah.personnel.Levels;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Whom a draft moves: what is known of it, and the question itself. */
@Controller
class DraftImpactPages {

	private final Drafts drafts;

	private final AssessImpact assess;

	private final PreviewImpact preview;

	private final ImpactRules rules;

	private final ImpactViews views;

	private final DraftDesk desk;

	private final Clock clock;

	DraftImpactPages(Drafts drafts, AssessImpact assess, PreviewImpact preview, ImpactRules rules, ImpactViews views,
			DraftDesk desk, Clock clock) {
		this.drafts = drafts;
		this.assess = assess;
		this.preview = preview;
		this.rules = rules;
		this.views = views;
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping("/draf/{id}/dampak")
	@AsksImpact
	String form(Actor actor, @PathVariable("id") long id, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		return show(actor, draft, ImpactForm.at(day(draft)), List.of(), List.of(), model);
	}

	@PostMapping("/draf/{id}/dampak")
	@AsksImpact
	String ask(Actor actor, @PathVariable("id") long id, @ModelAttribute ImpactForm form, Model model,
			HttpServletResponse response) {
		Draft draft = this.desk.open(actor, id, model);
		FormProblem problem = new FormProblem("per", "run.form.date");
		List<Problem> reasons = List.of();
		if (form.asOf() != null) {
			try {
				return "redirect:/dampak/" + this.assess.ask(actor, draft, form.asOf(), form.sasaran()).id();
			}
			catch (ImpactRefused ex) {
				problem = new FormProblem(ex.field(), ex.key(), ex.arguments());
				reasons = ex.problems();
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(actor, draft, form, List.of(problem), reasons, model);
	}

	/**
	 * The figures for a file as it stands in the editor, as a part of a page.
	 * @param path the file, by its path in the jurisdiction's folder
	 */
	@PostMapping("/draf/{id}/dampak/pratinjau")
	@AsksImpact
	String preview(@PathVariable("id") long id, @RequestParam(name = "berkas", defaultValue = "") String path,
			@RequestParam(name = "teks", defaultValue = "") String text, @ModelAttribute ImpactForm form, Model model) {
		Draft draft = draft(id);
		RuleDocument document = this.drafts.document(draft);
		LocalDate asOf = Optional.ofNullable(form.asOf()).orElseGet(() -> day(draft));
		ImpactPreview found = this.preview.preview(draft.jurisdiction(),
				path.isBlank() ? document : document.with(path, text), draft.text().parent(), asOf, form.sasaran());
		model.addAttribute("preview", found);
		model.addAttribute("asOf", asOf);
		if (found.summary() != null) {
			model.addAttribute("shown", ImpactView.of(found.summary(), form.targeted(), true, SmallNumbers.NONE));
		}
		return "decision/impactpreview";
	}

	private String show(Actor actor, Draft draft, ImpactForm form, List<FormProblem> problems, List<Problem> reasons,
			Model model) {
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("reasons", reasons);
		model.addAttribute("targets", targets(draft));
		this.assess.newest(draft.text().hash()).ifPresent((impact) -> this.views.show(actor, impact, model));
		return "decision/impactask";
	}

	/** Where the draft says from when, that day; else today. */
	private LocalDate day(Draft draft) {
		LocalDate effective = draft.details().effective();
		LocalDate today = LocalDate.now(this.clock);
		return (effective != null && effective.isAfter(today)) ? effective : today;
	}

	private Set<String> targets(Draft draft) {
		Set<String> targets = new TreeSet<>(Levels.ORDER);
		try {
			targets.addAll(Targets.of(this.rules.of(this.rules.inForce(draft.jurisdiction(), day(draft)))).known());
			targets.retainAll(Targets
				.of(this.rules.usable(draft.jurisdiction(), this.drafts.document(draft), draft.text().parent()).rules())
				.known());
		}
		catch (ImpactRefused ex) {
			// the draft cannot be used yet, or nothing is in force: what is known so far
			return targets;
		}
		return targets;
	}

	private Draft draft(long id) {
		return this.drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
