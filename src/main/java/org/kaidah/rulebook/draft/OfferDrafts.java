package org.kaidah.rulebook.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.kaidah.access.Role;
import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * After a new edition of a jurisdiction, prepares a draft for each one that stands on it:
 * its own files as they are, on the new edition. The service checks the draft and, where
 * nothing stands against it, hands it in for the region's own approver. What no longer
 * fits stays a draft, with its problems, for the region's authors.
 */
@Component
class OfferDrafts {

	private static final Logger LOGGER = LoggerFactory.getLogger(OfferDrafts.class);

	static final Locale INDONESIAN = Locale.forLanguageTag("id");

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final RuleDocuments documents;

	private final OpenDraft open;

	private final CheckDraft check;

	private final DraftWork work;

	private final Background background;

	private final MessageSource messages;

	private final Clock clock;

	OfferDrafts(Jurisdictions jurisdictions, PublishedEditions editions, RuleDocuments documents, OpenDraft open,
			CheckDraft check, DraftWork work, Background background, MessageSource messages, Clock clock) {
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.documents = documents;
		this.open = open;
		this.check = check;
		this.work = work;
		this.background = background;
		this.messages = messages;
		this.clock = clock;
	}

	@EventListener
	@Order(1)
	void approved(EditionApproved approved) {
		this.background.execute("Offers", () -> {
			offer(approved.edition());
			// what it stands on may have moved on while it was on its way
			PublishedEdition below = this.editions.get(approved.edition().parent());
			if (below != null) {
				this.editions.newest(below.jurisdiction()).ifPresent(this::offer);
			}
		});
	}

	/** What the end of the application kept from being prepared. */
	@EventListener(ApplicationReadyEvent.class)
	void catchUp() {
		this.background.execute("Offers", () -> this.jurisdictions.all()
			.forEach((each) -> this.editions.newest(each.code()).ifPresent(this::offer)));
	}

	private void offer(PublishedEdition parent) {
		for (Jurisdiction each : this.jurisdictions.on(parent.jurisdiction())) {
			try {
				offer(parent, each.code());
			}
			catch (DraftRefused ex) {
				LOGGER.warn("No draft is prepared for {}: {}", each.code(), ex.getMessage());
			}
		}
	}

	private void offer(PublishedEdition parent, String jurisdiction) throws DraftRefused {
		Optional<PublishedEdition> newest = this.editions.newest(jurisdiction);
		if (newest.isEmpty() || newest.get().parent() >= parent.id()) {
			return;
		}
		PublishedEdition base = newest.get();
		Attempt attempt = Attempt.in(jurisdiction, ServiceAccount.ACTOR, Role.PENYUSUN, "draf.siapkan");
		try {
			Draft draft = this.work.attempt(attempt,
					() -> this.open.add(attempt, jurisdiction, this.documents.get(base.documentHash()),
							DraftOrigin.PARENT, details(parent, base), base, parent.id(), parent.id()));
			this.check.ask(ServiceAccount.ACTOR, draft.id(), true);
		}
		catch (DuplicateKeyException ex) {
			// prepared before; what becomes of it is for the region to decide
			this.check.askForPrepared(jurisdiction);
		}
	}

	/**
	 * From the day of the parent's edition, or as soon as the region's own order allows.
	 */
	private EditionDetails details(PublishedEdition parent, PublishedEdition base) {
		LocalDate day = parent.sinceTheBeginning() ? LocalDate.now(this.clock) : parent.effective();
		if (!day.isAfter(base.effective())) {
			day = base.effective().plusDays(1);
		}
		return new EditionDetails(text("rulebook.offer.title", parent.name(), parent.number()),
				text("rulebook.offer.reason", parent.name(), parent.number(), parent.details().reason()),
				parent.details().basis(), day);
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, INDONESIAN);
	}

}
