package org.kaidah.rulebook.draft;

import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.stereotype.Service;

/**
 * Saves a draft as a new revision. A check that other rules passed counts no longer, and
 * what was handed in is no longer handed in. Of two who write at once the second is told.
 */
@Service
public class SaveDraft {

	private static final String ACTION = "draf.simpan";

	private final Drafts drafts;

	private final DraftChecks checks;

	private final RuleDocuments documents;

	private final PublishedEditions editions;

	private final DraftWork work;

	SaveDraft(Drafts drafts, DraftChecks checks, RuleDocuments documents, PublishedEditions editions, DraftWork work) {
		this.drafts = drafts;
		this.checks = checks;
		this.documents = documents;
		this.editions = editions;
		this.work = work;
	}

	/**
	 * Saves files and details.
	 * @param version the draft's version that the author has before them
	 * @throws DraftRefused among others if the gate refuses a file, or somebody else has
	 * saved meanwhile
	 */
	public Draft save(Actor actor, long id, long version, RuleDocument document, EditionDetails details)
			throws DraftRefused {
		Attempt attempt = Attempt.on(id, actor, Role.PENYUSUN, ACTION);
		return this.work.attempt(attempt, () -> {
			Draft draft = this.drafts.get(id);
			return save(attempt, draft, version, draft.text().base(), draft.text().parent(), document, details);
		});
	}

	/** For the transaction of whoever changes a draft, on a base that may be another. */
	Draft save(Attempt attempt, Draft draft, long version, Long base, Long parent, RuleDocument document,
			EditionDetails details) throws DraftRefused {
		attempt.requireRole(draft.jurisdiction());
		draft.requireVersion(version);
		Texts.require(details);
		DraftGate.require(draft.jurisdiction(), document);
		PublishedEdition below = this.editions.get(parent);
		String hash = document.editionHash((below != null) ? below.hash() : null);
		DraftText text = new DraftText(base, parent, this.documents.store(document), hash);
		Draft saved = this.drafts.update(draft.saved(text, details, this.checks.passed(draft.id(), hash)));
		this.drafts.keep(saved, attempt.actor().account());
		this.work.record(attempt, attempt.object(),
				Map.of("wilayah", draft.jurisdiction(), "revisi", Integer.toString(saved.revision()), "hash", hash));
		return saved;
	}

}
