package org.kaidah.rulebook.draft;

import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.kaidah.rulebook.draft.Unit.Side;
import org.springframework.stereotype.Service;

/**
 * Puts a draft on the edition that was approved since it was begun, with the changes of
 * both, as a new revision.
 */
@Service
public class RebaseDraft {

	private static final String ACTION = "draf.dasar-baru";

	private final Drafts drafts;

	private final PublishedEditions editions;

	private final RuleDocuments documents;

	private final SaveDraft save;

	private final DraftWork work;

	RebaseDraft(Drafts drafts, PublishedEditions editions, RuleDocuments documents, SaveDraft save, DraftWork work) {
		this.drafts = drafts;
		this.editions = editions;
		this.documents = documents;
		this.save = save;
		this.work = work;
	}

	/** The draft beside its base and the newest edition. */
	public ThreeWay compare(long id) throws DraftRefused {
		Draft draft = this.drafts.get(id);
		return compare(draft, this.editions.newest(draft.jurisdiction()).orElse(null));
	}

	/** Whether another edition has been approved since a draft was begun. */
	public boolean needed(Draft draft) {
		return this.editions.newest(draft.jurisdiction())
			.filter((newest) -> !Long.valueOf(newest.id()).equals(draft.text().base()))
			.isPresent();
	}

	/**
	 * Puts a draft on the newest edition.
	 * @param version the draft's version that the author has before them
	 * @param newest id of the newest edition that the choices were made against
	 * @param choices the side to take in each conflict, by the name of its unit
	 */
	public Draft rebase(Actor actor, long id, long version, long newest, Map<String, Side> choices)
			throws DraftRefused {
		Attempt attempt = Attempt.on(id, actor, Role.PENYUSUN, ACTION);
		return this.work.attempt(attempt, () -> {
			Draft draft = this.drafts.get(id);
			draft.requireVersion(version);
			PublishedEdition edition = this.editions.newest(draft.jurisdiction()).orElse(null);
			if (edition == null || edition.id() != newest) {
				throw new DraftRefused(Refusal.BASE_NOT_CURRENT, id);
			}
			return this.save.save(attempt, draft, version, edition.id(), parent(draft, edition),
					compare(draft, edition).merge(choices), draft.details());
		});
	}

	private ThreeWay compare(Draft draft, PublishedEdition newest) {
		return ThreeWay.of(document(this.editions.get(draft.text().base())), this.drafts.document(draft),
				document(newest));
	}

	private RuleDocument document(PublishedEdition edition) {
		return (edition != null) ? this.documents.get(edition.documentHash()) : RuleDocument.EMPTY;
	}

	/** The newer of the two editions that draft and newest edition stand on. */
	private static Long parent(Draft draft, PublishedEdition newest) {
		Long mine = draft.text().parent();
		return (mine == null || newest.parent() == null) ? newest.parent()
				: Long.valueOf(Math.max(mine, newest.parent()));
	}

}
