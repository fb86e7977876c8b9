package org.kaidah.rulebook.api;

import jakarta.validation.Valid;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.access.TokenScope;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.ApproveDraft;
import org.kaidah.rulebook.draft.DiscardDraft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.ReturnDraft;
import org.kaidah.rulebook.draft.SubmitDraft;
import org.kaidah.rulebook.draft.WithdrawDraft;
import org.kaidah.rulebook.pages.DraftPlace;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of a draft from its authors to a second person, and back or into force. */
@RestController
@RequestMapping("/api/v1/drafts/{id}")
class DraftStepsApi {

	private final SubmitDraft submit;

	private final WithdrawDraft withdraw;

	private final ReturnDraft giveBack;

	private final ApproveDraft approve;

	private final DiscardDraft discard;

	private final PublishedEditions editions;

	private final DraftViews views;

	DraftStepsApi(SubmitDraft submit, WithdrawDraft withdraw, ReturnDraft giveBack, ApproveDraft approve,
			DiscardDraft discard, PublishedEditions editions, DraftViews views) {
		this.submit = submit;
		this.withdraw = withdraw;
		this.giveBack = giveBack;
		this.approve = approve;
		this.discard = discard;
		this.editions = editions;
		this.views = views;
	}

	/** Hands a draft in for approval. */
	@PostMapping("/submission")
	@Allowed(value = Role.PENYUSUN, in = DraftPlace.class, token = TokenScope.RULES)
	DraftView submitDraft(Actor actor, @PathVariable long id, @Valid @RequestBody DraftRequests.Submission step)
			throws DraftRefused {
		return this.views.of(this.submit.submit(actor, id, step.version(), step.reason()));
	}

	/** Takes back a draft that was handed in. */
	@PostMapping("/withdrawal")
	@Allowed(value = Role.PENYUSUN, in = DraftPlace.class, token = TokenScope.RULES)
	DraftView withdrawDraft(Actor actor, @PathVariable long id, @Valid @RequestBody DraftRequests.Step step)
			throws DraftRefused {
		return this.views.of(this.withdraw.withdraw(actor, id, step.version()));
	}

	/** Gives a draft back to its authors. */
	@PostMapping("/return")
	@Allowed(value = Role.PENYETUJU, in = DraftPlace.class, token = TokenScope.RULES)
	DraftView returnDraft(Actor actor, @PathVariable long id, @Valid @RequestBody DraftRequests.Return step)
			throws DraftRefused {
		return this.views.of(this.giveBack.giveBack(actor, id, step.version(), step.reason()));
	}

	/** Makes an edition of a draft. */
	@PostMapping("/approval")
	@Allowed(value = Role.PENYETUJU, in = DraftPlace.class, token = TokenScope.RULES)
	EditionView approveDraft(Actor actor, @PathVariable long id, @Valid @RequestBody DraftRequests.Approval step)
			throws DraftRefused {
		PublishedEdition edition = this.approve.approve(actor, id, step.version(), step.hash());
		return EditionView.of(edition, this.editions.get(edition.parent()), this.editions.authors(edition.id()));
	}

	/** Gives a draft up. */
	@PostMapping("/discarding")
	@Allowed(value = Role.PENYUSUN, in = DraftPlace.class, token = TokenScope.RULES)
	DraftView discardDraft(Actor actor, @PathVariable long id, @Valid @RequestBody DraftRequests.Step step)
			throws DraftRefused {
		return this.views.of(this.discard.discard(actor, id, step.version()));
	}

}
