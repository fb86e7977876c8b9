package org.kaidah.rulebook.pages.life;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft as a whole, and what is said of it besides its rules. */
@Controller
class DraftPages {

	private final DraftOverview overview;

	private final DraftDesk desk;

	private final Drafts drafts;

	DraftPages(DraftOverview overview, DraftDesk desk, Drafts drafts) {
		this.overview = overview;
		this.desk = desk;
		this.drafts = drafts;
	}

	@GetMapping("/draf/{id}")
	@ReadsDraft
	String draft(Actor actor, @PathVariable("id") long id, Model model) {
		Draft draft = this.overview.fill(actor, id, model);
		model.addAttribute("form", DraftForm.of(draft));
		return "rulebook/draft/overview";
	}

	@PostMapping("/draf/{id}/rincian")
	@WritesDraft
	String save(Actor actor, @PathVariable("id") long id, @ModelAttribute("form") DraftForm form, Model model,
			HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		List<FormProblem> problems = new ArrayList<>(form.problems());
		if (problems.isEmpty()) {
			try {
				this.desk.save(actor, draft, form.versi(), this.desk.document(draft), form.details());
				once.addFlashAttribute("saved", true);
				return "redirect:/draf/" + id;
			}
			catch (DraftRefused ex) {
				this.overview.refuse(ex, model, response);
				return refused(actor, id, form, ex, model);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problems", problems);
		return again(actor, id, form, model);
	}

	/**
	 * Where somebody else saved meanwhile, what was typed can be taken over theirs by
	 * saving again, now that the author knows.
	 */
	private String refused(Actor actor, long id, DraftForm form, DraftRefused ex, Model model) {
		if (ex.refusal() != Refusal.STALE_VERSION) {
			return again(actor, id, form, model);
		}
		model.addAttribute("savedLast", this.drafts.revisions(id).get(0));
		return again(actor, id, form.against(this.drafts.find(id).orElseThrow().version()), model);
	}

	private String again(Actor actor, long id, DraftForm form, Model model) {
		this.overview.fill(actor, id, model);
		model.addAttribute("form", form);
		return "rulebook/draft/overview";
	}

}
