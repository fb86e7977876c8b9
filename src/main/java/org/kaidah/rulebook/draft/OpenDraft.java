package org.kaidah.rulebook.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.LegalBasis;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.stereotype.Service;

/**
 * Begins a draft: from the newest edition, from the text of an old one, or from files
 * that came from elsewhere. It is based on the newest edition in every case, because that
 * is the one it has to follow.
 */
@Service
public class OpenDraft {

	/** Nothing said yet. */
	public static final EditionDetails NOTHING_SAID = new EditionDetails("", "", LegalBasis.NONE, null);

	private static final String ACTION = "draf.buat";

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final RuleDocuments documents;

	private final Drafts drafts;

	private final DraftWork work;

	private final Clock clock;

	OpenDraft(Jurisdictions jurisdictions, PublishedEditions editions, RuleDocuments documents, Drafts drafts,
			DraftWork work, Clock clock) {
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.documents = documents;
		this.drafts = drafts;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * Begins with the files of the newest edition; where there is none yet, with settings
	 * alone.
	 */
	public Draft fromNewest(Actor actor, String jurisdiction) throws DraftRefused {
		Jurisdiction known = known(jurisdiction);
		RuleDocument document = this.editions.newest(jurisdiction)
			.map((edition) -> this.documents.get(edition.documentHash()))
			.orElseGet(() -> FirstFiles.of(known));
		return with(actor, jurisdiction, document, DraftOrigin.AUTHOR, NOTHING_SAID);
	}

	/**
	 * Begins with the files of an old edition, so that its text can be approved again; it
	 * will stand on what the newest edition stands on.
	 */
	public Draft fromOld(Actor actor, long edition) throws DraftRefused {
		PublishedEdition old = this.editions.find(edition)
			.orElseThrow(() -> new DraftRefused(Refusal.UNKNOWN_EDITION, edition));
		return with(actor, old.jurisdiction(), this.documents.get(old.documentHash()), DraftOrigin.OLD_TEXT,
				NOTHING_SAID);
	}

	/** Begins with files that came from elsewhere. */
	public Draft with(Actor actor, String jurisdiction, RuleDocument document, DraftOrigin origin,
			EditionDetails details) throws DraftRefused {
		Attempt attempt = Attempt.in(jurisdiction, actor, Role.PENYUSUN, ACTION);
		return this.work.attempt(attempt, () -> {
			Jurisdiction known = known(jurisdiction);
			attempt.requireRole(jurisdiction);
			PublishedEdition newest = this.editions.newest(jurisdiction).orElse(null);
			Long parent = (newest != null) ? newest.parent() : standsOn(known);
			return add(attempt, jurisdiction, document, origin, details, newest, parent, null);
		});
	}

	/** For the transaction of whoever prepares a draft. */
	Draft add(Attempt attempt, String jurisdiction, RuleDocument document, DraftOrigin origin, EditionDetails details,
			PublishedEdition base, Long parent, Long offeredFor) throws DraftRefused {
		DraftGate.require(jurisdiction, document);
		PublishedEdition below = this.editions.get(parent);
		DraftText text = new DraftText((base != null) ? base.id() : null, parent, this.documents.store(document),
				document.editionHash((below != null) ? below.hash() : null));
		Draft draft = this.drafts.add(jurisdiction, origin, attempt.actor().account(), text, details, offeredFor);
		this.work.record(attempt, "draf/" + draft.id(),
				Map.of("wilayah", jurisdiction, "asal", origin.name(), "hash", text.hash()));
		return draft;
	}

	private Jurisdiction known(String jurisdiction) throws DraftRefused {
		return this.jurisdictions.find(jurisdiction)
			.orElseThrow(() -> new DraftRefused(Refusal.UNKNOWN_JURISDICTION, jurisdiction));
	}

	/** The edition in force today in the jurisdiction above. */
	private Long standsOn(Jurisdiction jurisdiction) throws DraftRefused {
		if (jurisdiction.parent() == null) {
			return null;
		}
		return this.editions.inForce(jurisdiction.parent(), LocalDate.now(this.clock))
			.filter((edition) -> edition.jurisdiction().equals(jurisdiction.parent()))
			.map(PublishedEdition::id)
			.orElseThrow(() -> new DraftRefused(Refusal.UNKNOWN_EDITION, jurisdiction.parent()));
	}

}
