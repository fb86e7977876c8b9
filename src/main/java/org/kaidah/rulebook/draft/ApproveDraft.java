package org.kaidah.rulebook.draft;

import java.util.List;
import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishEdition;
import org.kaidah.rulebook.PublishEdition.Approval;
import org.kaidah.rulebook.PublishEdition.Wanted;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Makes an edition of a draft: by a second person, of exactly what was checked and handed
 * in, on the newest edition. Edition, draft and log change in one transaction, one
 * approval in a jurisdiction after the other.
 */
@Service
public class ApproveDraft {

	private static final String ACTION = "draf.setujui";

	private final Jurisdictions jurisdictions;

	private final Drafts drafts;

	private final ApprovalTerms terms;

	private final PublishEdition publish;

	private final DraftWork work;

	private final ApplicationEventPublisher events;

	ApproveDraft(Jurisdictions jurisdictions, Drafts drafts, ApprovalTerms terms, PublishEdition publish,
			DraftWork work, ApplicationEventPublisher events) {
		this.jurisdictions = jurisdictions;
		this.drafts = drafts;
		this.terms = terms;
		this.publish = publish;
		this.work = work;
		this.events = events;
	}

	/**
	 * Approves a draft.
	 * @param version the draft's version that the approver has before them
	 * @param hash the identity of the edition that the approver has before them
	 * @return the new edition
	 */
	public PublishedEdition approve(Actor actor, long id, long version, String hash) throws DraftRefused {
		Attempt attempt = Attempt.on(id, actor, Role.PENYETUJU, ACTION);
		String jurisdiction = this.drafts.get(id).jurisdiction();
		PublishedEdition approved = this.work.attempt(attempt, () -> {
			this.jurisdictions.lock(jurisdiction);
			return approve(attempt, this.drafts.get(id), version, hash);
		});
		this.events.publishEvent(new EditionApproved(approved));
		return approved;
	}

	private PublishedEdition approve(Attempt attempt, Draft draft, long version, String hash) throws DraftRefused {
		attempt.requireRole(draft.jurisdiction());
		List<String> authors = this.drafts.authors(draft.id());
		String approver = attempt.actor().account();
		if (authors.stream().anyMatch(approver::equalsIgnoreCase) || approver.equalsIgnoreCase(draft.author())) {
			throw new DraftRefused(Refusal.SELF_APPROVAL, draft.id());
		}
		Draft approved = draft.approved(hash);
		draft.requireVersion(version);
		this.terms.require(draft);
		this.drafts.update(approved);
		PublishedEdition edition = publish(draft, authors, approver);
		this.work.record(attempt, attempt.object(),
				Map.of("wilayah", draft.jurisdiction(), "edisi", Integer.toString(edition.number()), "hash",
						edition.hash(), "hash-aturan", edition.rulesHash(), "berlaku", edition.effective().toString(),
						"penyusun", String.join(", ", authors)));
		return edition;
	}

	private PublishedEdition publish(Draft draft, List<String> authors, String approver) throws DraftRefused {
		try {
			return this.publish.publish(new Wanted(draft.jurisdiction(), this.drafts.document(draft),
					draft.text().parent(), draft.details(), draft.author(),
					new Approval(approver, draft.id(), draft.submission().at(), authors)));
		}
		catch (UnusableRules ex) {
			throw new DraftRefused(Refusal.UNUSABLE, ex.problems());
		}
	}

}
