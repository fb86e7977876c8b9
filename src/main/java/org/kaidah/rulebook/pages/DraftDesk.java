package org.kaidah.rulebook.pages;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleSet;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.SaveDraft;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What every page of a draft begins with: the draft, its rules, and how it is saved. */
@Component
public class DraftDesk {

	private final Drafts drafts;

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final EditionBooks books;

	private final SaveDraft save;

	private final MessageSource messages;

	DraftDesk(Drafts drafts, Jurisdictions jurisdictions, PublishedEditions editions, EditionBooks books,
			SaveDraft save, MessageSource messages) {
		this.drafts = drafts;
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.books = books;
		this.save = save;
		this.messages = messages;
	}

	/**
	 * Opens a draft for a page, with what the head of every page of it shows:
	 * {@code draft}, {@code draftTitle}, {@code jurisdictionName}, {@code base} and
	 * {@code parent} (editions, or nothing), and {@code mayEdit}, which is true where the
	 * reader may change it.
	 * @throws ResponseStatusException 404 if there is no such draft
	 * @throws org.springframework.security.access.AccessDeniedException if the reader
	 * holds no role in its jurisdiction that reads drafts
	 */
	public Draft open(Actor actor, long id, Model model) {
		Draft draft = this.drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		actor.mustHold(draft.jurisdiction(), Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR);
		model.addAttribute("draft", draft);
		model.addAttribute("draftTitle", title(draft));
		model.addAttribute("jurisdictionName",
				this.jurisdictions.find(draft.jurisdiction()).map(Jurisdiction::name).orElse(draft.jurisdiction()));
		model.addAttribute("base", this.editions.get(draft.text().base()));
		model.addAttribute("parent", this.editions.get(draft.text().parent()));
		model.addAttribute("mayEdit", draft.state().open() && actor.may(Role.PENYUSUN, draft.jurisdiction()));
		return draft;
	}

	/** What a draft is called: its title, or its number while it has none. */
	public String title(Draft draft) {
		String title = draft.details().title();
		return title.isBlank() ? this.messages.getMessage("draft.untitled", new Object[] { Long.toString(draft.id()) },
				LocaleContextHolder.getLocale()) : title;
	}

	/** All own files of a draft as they are now. */
	public RuleDocument document(Draft draft) {
		return this.drafts.document(draft);
	}

	/** The rules of a draft over the exact edition that it stands on. */
	public RuleBook book(Draft draft) {
		return this.books.of(draft.jurisdiction(), document(draft), draft.text().parent());
	}

	/**
	 * The rules that would apply under a draft, those of the edition it stands on
	 * included, with everything that stands against them but the compiler's word.
	 */
	public RuleSet rules(Draft draft) {
		return book(draft).ruleSet(draft.jurisdiction());
	}

	/**
	 * Saves files and details as a new revision.
	 * @param version the draft's version that the author had before them
	 * @throws DraftRefused among others if the gate refuses a file, or somebody else has
	 * saved meanwhile
	 */
	public Draft save(Actor actor, Draft draft, long version, RuleDocument document, EditionDetails details)
			throws DraftRefused {
		return this.save.save(actor, draft.id(), version, document, details);
	}

}
