package org.kaidah.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.personnel.Levels;
import org.kaidah.personnel.store.Units;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The form that starts a run. */
@Controller
class NewRunPage {

	private final StartRun start;

	private final Editions editions;

	private final Jurisdictions known;

	private final Units units;

	private final Clock clock;

	NewRunPage(StartRun start, Editions editions, Jurisdictions known, Units units, Clock clock) {
		this.start = start;
		this.editions = editions;
		this.known = known;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping("/evaluasi/baru")
	@Allowed(Role.PENGELOLA)
	String form(Actor actor, Model model) {
		return show(actor,
				new RunForm("nasional", LocalDate.now(this.clock).toString(), "", Population.Kind.ALL.name(), "", ""),
				List.of(), model);
	}

	@PostMapping("/evaluasi/baru")
	@Allowed(Role.PENGELOLA)
	String start(Actor actor, @ModelAttribute RunForm form, Model model, HttpServletResponse response) {
		RunForm.Read read = form.read();
		List<FormProblem> problems = new ArrayList<>(read.problems());
		if (problems.isEmpty()) {
			actor.mustHold(read.request().jurisdiction(), Role.PENGELOLA);
			try {
				return "redirect:/evaluasi/" + this.start.start(read.request()).id();
			}
			catch (RunRefused ex) {
				problems.add(RunForm.problem(ex));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(actor, form, problems, model);
	}

	private String show(Actor actor, RunForm form, List<FormProblem> problems, Model model) {
		Map<String, String> jurisdictions = new LinkedHashMap<>();
		Set<String> targets = new TreeSet<>(Levels.ORDER);
		for (Jurisdiction each : this.known.all()) {
			if (!actor.may(Role.PENGELOLA, each.code())) {
				continue;
			}
			jurisdictions.put(each.code(), each.name());
			this.editions.inForce(each.code(), LocalDate.now(this.clock))
				.ifPresent((edition) -> targets.addAll(Targets.of(this.editions.rules(edition).rules()).known()));
		}
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("jurisdictions", jurisdictions);
		model.addAttribute("targets", targets);
		model.addAttribute("units", this.units.known());
		return "decision/new";
	}

}
