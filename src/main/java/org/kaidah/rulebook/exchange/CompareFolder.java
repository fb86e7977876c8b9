package org.kaidah.rulebook.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.FolderContent;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.LegalBasis;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.RulesFolder;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftOrigin;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.OpenDraft;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.draft.ServiceAccount;
import org.kaidah.rulebook.exchange.FolderMarks.Marks;
import org.kaidah.rulebook.exchange.FolderReport.State;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Compares the folder of a jurisdiction with its newest edition. What nobody changed is
 * written to it; what somebody changed becomes a draft of the service.
 */
@Component
class CompareFolder {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id");

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final RuleDocuments documents;

	private final FolderMarks marks;

	private final OpenDraft open;

	private final MessageSource messages;

	CompareFolder(Jurisdictions jurisdictions, PublishedEditions editions, RuleDocuments documents, FolderMarks marks,
			OpenDraft open, MessageSource messages) {
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.documents = documents;
		this.marks = marks;
		this.open = open;
		this.messages = messages;
	}

	/** How the folder stands, and what has been done about it. */
	FolderReport compare(RulesFolder folder, RuleBook book, String code) throws IOException, DraftRefused {
		FolderContent content = folder.content(code);
		PublishedEdition newest = this.editions.newest(code).orElse(null);
		if (content == null) {
			return missing(folder, code, newest);
		}
		if (!content.problems().isEmpty()) {
			return new FolderReport(code, State.REFUSED, content.problems(), null, null);
		}
		RuleDocument found = content.document();
		if (newest == null) {
			return first(book, code, found);
		}
		RuleDocument approved = this.documents.get(newest.documentHash());
		if (found.equals(approved)) {
			this.marks.seen(code, found);
			return FolderReport.of(code, State.AGREES);
		}
		Marks known = this.marks.of(code);
		RuleDocument seen = (known.seen() != null) ? this.documents.get(known.seen()) : RuleDocument.EMPTY;
		if (between(found, seen, approved)) {
			return write(folder, code);
		}
		if (found.hash().equals(known.offered()) || known(code, found)) {
			return FolderReport.of(code, State.DIFFERS);
		}
		return offer(code, found);
	}

	/**
	 * Whether every file is as it was when it was last seen or as it was approved since:
	 * then nobody has changed anything, but it is not written, or only in part.
	 */
	private static boolean between(RuleDocument found, RuleDocument seen, RuleDocument approved) {
		Set<String> paths = new TreeSet<>(found.files().keySet());
		paths.addAll(seen.files().keySet());
		paths.addAll(approved.files().keySet());
		return paths.stream()
			.allMatch((path) -> Objects.equals(found.text(path), seen.text(path))
					|| Objects.equals(found.text(path), approved.text(path)));
	}

	/** The text of an older edition is nothing new to propose. */
	private boolean known(String code, RuleDocument found) {
		String hash = found.hash();
		return this.editions.history(code).stream().anyMatch((edition) -> edition.documentHash().equals(hash));
	}

	/** A folder that came after the first start, or whose files had errors then. */
	private FolderReport first(RuleBook book, String code, RuleDocument found) throws DraftRefused {
		if (!Jurisdiction.isCode(code)) {
			return new FolderReport(code, State.REFUSED,
					List.of(Problem.error(code, null, null, Refusal.BAD_CODE.key(), code)), null, null);
		}
		if (this.jurisdictions.find(code).isEmpty()) {
			String parent = book.parent(code);
			if (parent != null && this.editions.newest(parent).isEmpty()) {
				return new FolderReport(code, State.REFUSED, book.ruleSet(code).problems(), null, null);
			}
			try {
				this.jurisdictions.add(new Jurisdiction(code, code, null, parent), ServiceAccount.ACTOR.account());
			}
			catch (DuplicateKeyException ex) {
				return FolderReport.of(code, State.DIFFERS);
			}
		}
		return found.hash().equals(this.marks.of(code).offered()) ? FolderReport.of(code, State.DIFFERS)
				: offer(code, found);
	}

	private FolderReport offer(String code, RuleDocument found) throws DraftRefused {
		EditionDetails details = new EditionDetails(text("rulebook.folder.title"), text("rulebook.folder.reason"),
				LegalBasis.NONE, null);
		Draft draft = this.open.with(ServiceAccount.ACTOR, code, found, DraftOrigin.FOLDER, details);
		this.marks.offered(code, found);
		return new FolderReport(code, State.DIFFERS, List.of(), draft.id(), null);
	}

	/** A folder that was never there is written; one that was removed is only told of. */
	private FolderReport missing(RulesFolder folder, String code, PublishedEdition newest) throws IOException {
		if (newest == null) {
			return FolderReport.of(code, State.AGREES);
		}
		return (this.marks.of(code).seen() == null) ? write(folder, code) : FolderReport.of(code, State.MISSING);
	}

	/** Brings the folder to what the newest edition says. */
	FolderReport write(RulesFolder folder, String code) throws IOException {
		RuleDocument approved = this.documents.get(this.editions.newest(code).orElseThrow().documentHash());
		FolderContent content = folder.content(code);
		WriteFiles.write(folder.place(code).orElseThrow(() -> new IOException(code)),
				(content != null) ? content.document() : RuleDocument.EMPTY, approved);
		this.marks.seen(code, approved);
		return FolderReport.of(code, State.AGREES);
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, INDONESIAN);
	}

}
