package org.kaidah.rulebook.pages.writing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.draft.Revision;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.Refusals;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Saves what a form makes of a draft's files; where that is refused, tells the page why,
 * so that it can be shown again with everything that was typed.
 */
@Component
class SaveRules {

	private final DraftDesk desk;

	private final Drafts drafts;

	private final Refusals refusals;

	SaveRules(DraftDesk desk, Drafts drafts, Refusals refusals) {
		this.desk = desk;
		this.drafts = drafts;
		this.refusals = refusals;
	}

	/**
	 * Saves.
	 * @param version the draft's version that the author had before them
	 * @param field the field of the form that the refusal is told beside
	 * @return whether it was saved; if not, the model has {@code refused},
	 * {@code problems} and, where somebody else was quicker, {@code newer}: the revision
	 * they made
	 */
	boolean save(Actor actor, Draft draft, long version, RuleDocument document, String field, Model model,
			HttpServletResponse response) {
		try {
			this.desk.save(actor, draft, version, document, draft.details());
			return true;
		}
		catch (DraftRefused refused) {
			refuse(List.of(this.refusals.beside(field, refused)), model, response);
			model.addAttribute("refused", refused);
			if (refused.refusal() == Refusal.STALE_VERSION) {
				Revision newest = this.drafts.revisions(draft.id()).get(0);
				model.addAttribute("newer", newest);
			}
			return false;
		}
	}

	/** Shows a form again with what is wrong with it. */
	static void refuse(List<FormProblem> problems, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problems", problems);
	}

}
