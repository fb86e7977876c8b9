package org.kaidah.decision.impact;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.engine.UnusableRules;
import org.kaidah.web.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A comparison: how far it has come, its figures, and the people behind one of them. */
@Controller
class ImpactPages {

	private final AssessImpact assess;

	private final ImpactViews views;

	private final MovedPeople people;

	ImpactPages(AssessImpact assess, ImpactViews views, MovedPeople people) {
		this.assess = assess;
		this.views = views;
		this.people = people;
	}

	@GetMapping("/dampak/{key}")
	@ReadsImpact
	String impact(Actor actor, @PathVariable("key") long key, Model model) {
		this.views.show(actor, impact(key), model);
		return "decision/impact";
	}

	@GetMapping("/dampak/{key}/kemajuan")
	@ReadsImpact
	String progress(@PathVariable("key") long key, Model model, HttpServletResponse response) {
		Impact impact = impact(key);
		if (impact.state().ended()) {
			// the page has more to show now than the progress alone
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("job", this.views.progress(impact));
		return "web/progress";
	}

	@PostMapping("/dampak/{key}/batalkan")
	@ReadsMovedPeople
	String cancel(@PathVariable("key") long key) {
		this.assess.cancel(impact(key).id());
		return "redirect:/dampak/" + key;
	}

	@GetMapping("/dampak/{key}/orang")
	@ReadsMovedPeople
	String people(Actor actor, @PathVariable("key") long key, @RequestParam("dari") int from,
			@RequestParam("ke") int to, @RequestParam(name = Here.PAGE, defaultValue = "1") int page, Model model)
			throws UnusableRules {
		Impact impact = done(key);
		if (!ImpactView.BOXES.contains(from) || !ImpactView.BOXES.contains(to)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		this.views.show(actor, impact, model);
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("slice", this.people.page(impact, from, to, page));
		return "decision/impactpeople";
	}

	/** One person, whatever becomes of them. */
	@GetMapping("/dampak/{key}/pegawai")
	@ReadsMovedPeople
	String person(Actor actor, @PathVariable("key") long key, @RequestParam(name = "nip", defaultValue = "") String nip,
			Model model) throws UnusableRules {
		Impact impact = done(key);
		this.views.show(actor, impact, model);
		model.addAttribute("nip", nip);
		model.addAttribute("people", this.people.one(impact, nip.replaceAll("\\s", "")).stream().toList());
		return "decision/impactperson";
	}

	/** One whose people can be looked at. */
	private Impact done(long key) {
		Impact impact = impact(key);
		if (impact.summary() == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return impact;
	}

	private Impact impact(long key) {
		return this.assess.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
