package org.kaidah.decision.impact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.decision.Targets;
import org.kaidah.personnel.Levels;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Whom one published edition of a jurisdiction moves, compared with another. */
@Controller
class EditionImpactPages {

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final AssessImpact assess;

	private final Impacts impacts;

	private final ImpactRules rules;

	private final Clock clock;

	EditionImpactPages(Jurisdictions jurisdictions, PublishedEditions editions, AssessImpact assess, Impacts impacts,
			ImpactRules rules, Clock clock) {
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.assess = assess;
		this.impacts = impacts;
		this.rules = rules;
		this.clock = clock;
	}

	@GetMapping("/aturan/{jurisdiction}/dampak")
	@ReadsComparisons
	String form(@PathVariable("jurisdiction") String code, Model model) {
		List<PublishedEdition> history = this.editions.history(code);
		String older = (history.size() > 1) ? String.valueOf(history.get(1).id()) : "";
		String newer = history.isEmpty() ? "" : String.valueOf(history.get(0).id());
		return show(code, history, new ImpactForm(LocalDate.now(this.clock).toString(), "", older, newer), List.of(),
				model);
	}

	@PostMapping("/aturan/{jurisdiction}/dampak")
	@AsksImpact
	String ask(Actor actor, @PathVariable("jurisdiction") String code, @ModelAttribute ImpactForm form, Model model,
			HttpServletResponse response) {
		List<PublishedEdition> history = this.editions.history(code);
		Optional<PublishedEdition> before = edition(history, form.lama());
		Optional<PublishedEdition> after = edition(history, form.baru());
		FormProblem problem;
		if (form.asOf() == null) {
			problem = new FormProblem("per", "run.form.date");
		}
		else if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
			problem = new FormProblem(before.isEmpty() ? "lama" : "baru", "impact.editions.two");
		}
		else {
			try {
				return "redirect:/dampak/"
						+ this.assess.ask(actor, before.get(), after.get(), form.asOf(), form.sasaran()).id();
			}
			catch (ImpactRefused ex) {
				problem = new FormProblem(ex.field(), ex.key(), ex.arguments());
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(code, history, form, List.of(problem), model);
	}

	private static Optional<PublishedEdition> edition(List<PublishedEdition> history, String typed) {
		return history.stream().filter((edition) -> edition.id() == ImpactForm.id(typed)).findFirst();
	}

	private String show(String code, List<PublishedEdition> history, ImpactForm form, List<FormProblem> problems,
			Model model) {
		Jurisdiction jurisdiction = this.jurisdictions.find(code)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Set<String> targets = new TreeSet<>(Levels.ORDER);
		if (!history.isEmpty()) {
			targets.addAll(Targets.of(this.rules.of(history.get(0))).known());
		}
		model.addAttribute("jurisdiction", jurisdiction);
		model.addAttribute("editions", history);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("targets", targets);
		model.addAttribute("earlier", this.impacts.ofEditions(code));
		return "decision/impacteditions";
	}

}
