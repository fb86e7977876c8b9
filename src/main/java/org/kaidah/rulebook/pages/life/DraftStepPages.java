package org.kaidah.rulebook.pages.life;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.rulebook.draft.DiscardDraft;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.draft.SubmitDraft;
import org.kaidah.rulebook.draft.WithdrawDraft;
import org.kaidah.rulebook.pages.Refusals;
import org.kaidah.rulebook.pages.WritesDraft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a draft's authors: handing in, taking back, giving up. */
@Controller
class DraftStepPages {

	private final DraftOverview overview;

	private final Refusals refusals;

	private final SubmitDraft submit;

	private final WithdrawDraft withdraw;

	private final DiscardDraft discard;

	DraftStepPages(DraftOverview overview, Refusals refusals, SubmitDraft submit, WithdrawDraft withdraw,
			DiscardDraft discard) {
		this.overview = overview;
		this.refusals = refusals;
		this.submit = submit;
		this.withdraw = withdraw;
		this.discard = discard;
	}

	@PostMapping("/draf/{id}/ajukan")
	@WritesDraft
	String submit(Actor actor, @PathVariable("id") long id, @RequestParam(name = "versi", defaultValue = "0") long seen,
			@RequestParam(name = "peringatan", defaultValue = "") String reason, Model model,
			HttpServletResponse response) {
		try {
			this.submit.submit(actor, id, seen, reason);
			return "redirect:/draf/" + id;
		}
		catch (DraftRefused ex) {
			this.overview.refuse(ex, model, response);
			if (ex.refusal() == Refusal.AMBER_REASON_MISSING || ex.refusal() == Refusal.BAD_TEXT) {
				model.addAttribute("refused", null);
				model.addAttribute("problems", List.of(this.refusals.beside("peringatan", ex)));
			}
			model.addAttribute("peringatan", reason);
			return overview(actor, id, model);
		}
	}

	@PostMapping("/draf/{id}/tarik")
	@WritesDraft
	String withdraw(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "versi", defaultValue = "0") long seen, Model model, HttpServletResponse response) {
		try {
			this.withdraw.withdraw(actor, id, seen);
			return "redirect:/draf/" + id;
		}
		catch (DraftRefused ex) {
			this.overview.refuse(ex, model, response);
			return overview(actor, id, model);
		}
	}

	/** Asks once more; afterwards says what was given up. */
	@GetMapping("/draf/{id}/buang")
	@WritesDraft
	String askToDiscard(Actor actor, @PathVariable("id") long id, Model model) {
		this.overview.fill(actor, id, model);
		return "rulebook/draft/discard";
	}

	@PostMapping("/draf/{id}/buang")
	@WritesDraft
	String discard(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "versi", defaultValue = "0") long seen, Model model, HttpServletResponse response) {
		try {
			this.discard.discard(actor, id, seen);
			return "redirect:/draf/" + id + "/buang";
		}
		catch (DraftRefused ex) {
			this.overview.refuse(ex, model, response);
			return askToDiscard(actor, id, model);
		}
	}

	private String overview(Actor actor, long id, Model model) {
		Draft draft = this.overview.fill(actor, id, model);
		model.addAttribute("form", DraftForm.of(draft));
		return "rulebook/draft/overview";
	}

}
