package org.kaidah.rulebook.pages.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.ApprovalTerms;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftCheck;
import org.kaidah.rulebook.draft.DraftChecks;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.DraftState;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.RebaseDraft;
import org.kaidah.rulebook.pages.DraftComments;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.Refusals;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Fills the pages that show a draft as a whole: its overview and the approver's page. */
@Component
class DraftOverview {

	private final DraftDesk desk;

	private final Drafts drafts;

	private final DraftChecks checks;

	private final PublishedEditions editions;

	private final ApprovalTerms terms;

	private final RebaseDraft rebase;

	private final DraftChanges changes;

	private final DraftComments comments;

	private final PreparedDrafts prepared;

	private final PartsInView parts;

	private final Refusals refusals;

	private final Clock clock;

	DraftOverview(DraftDesk desk, Drafts drafts, DraftChecks checks, PublishedEditions editions, ApprovalTerms terms,
			RebaseDraft rebase, DraftChanges changes, DraftComments comments, PreparedDrafts prepared,
			PartsInView parts, Refusals refusals, Clock clock) {
		this.desk = desk;
		this.drafts = drafts;
		this.checks = checks;
		this.editions = editions;
		this.terms = terms;
		this.rebase = rebase;
		this.changes = changes;
		this.comments = comments;
		this.prepared = prepared;
		this.parts = parts;
		this.refusals = refusals;
		this.clock = clock;
	}

	/** Fills a page of a draft. */
	Draft fill(Actor actor, long id, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		DraftCheck check = this.checks.current(draft).orElse(null);
		PublishedEdition edition = edition(draft);
		List<String> authors = this.drafts.authors(id);
		this.parts.show(draft, model);
		model.addAttribute("edition", edition);
		model.addAttribute("authors", authors);
		model.addAttribute("steps", DraftStep.of(draft, check, edition, LocalDate.now(this.clock)));
		model.addAttribute("changes", this.changes.of(draft));
		this.comments.show(actor, draft, model);
		model.addAttribute("files", this.desk.document(draft).files().keySet());
		model.addAttribute("prepared", this.prepared.of(draft));
		model.addAttribute("missing", draft.state().open() ? this.terms.missing(draft) : List.of());
		model.addAttribute("mustRebase", draft.state().open() && this.rebase.needed(draft));
		boolean approver = draft.state() == DraftState.SUBMITTED && actor.may(Role.PENYETUJU, draft.jurisdiction());
		boolean author = authors.stream().anyMatch(actor.account()::equalsIgnoreCase);
		model.addAttribute("mayApprove", approver && !author);
		model.addAttribute("ownWork", approver && author);
		return draft;
	}

	/** Says on a page why a step was refused. */
	void refuse(DraftRefused refused, Model model, HttpServletResponse response) {
		HttpStatusCode status = Refusals.status(refused);
		if (status.value() == 404) {
			throw new ResponseStatusException(status);
		}
		response.setStatus(status.value());
		model.addAttribute("refused", refused);
		model.addAttribute("problems", List.of(this.refusals.beside("ditolak", refused)));
	}

	/** The edition that a draft has become, or {@code null}. */
	private PublishedEdition edition(Draft draft) {
		return (draft.state() != DraftState.APPROVED) ? null
				: this.editions.history(draft.jurisdiction())
					.stream()
					.filter((each) -> each.draft() != null && each.draft() == draft.id())
					.findFirst()
					.orElse(null);
	}

}
