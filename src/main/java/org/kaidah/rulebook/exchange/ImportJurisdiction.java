package org.kaidah.rulebook.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftOrigin;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.DraftWork;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.kaidah.rulebook.draft.OpenDraft;
import org.kaidah.rulebook.draft.Refusal;
import org.springframework.stereotype.Service;

/** Makes a draft of an archive of a jurisdiction. */
@Service
public class ImportJurisdiction {

	private static final String ACTION = "draf.impor";

	private final OpenDraft open;

	private final DraftWork work;

	ImportJurisdiction(OpenDraft open, DraftWork work) {
		this.open = open;
		this.work = work;
	}

	/**
	 * Makes a draft.
	 * @param jurisdiction the code of the jurisdiction that it is to be a draft of
	 * @param archive is read and closed
	 * @throws DraftRefused if the archive is damaged, too big, not of that jurisdiction,
	 * or holds what no draft may hold
	 */
	public Draft read(Actor actor, String jurisdiction, InputStream archive) throws DraftRefused {
		Attempt attempt = Attempt.in(jurisdiction, actor, Role.PENYUSUN, ACTION);
		RuleDocument document = this.work.attempt(attempt, () -> {
			attempt.requireRole(jurisdiction);
			return document(archive, jurisdiction);
		});
		return this.open.with(actor, jurisdiction, document, DraftOrigin.IMPORT, OpenDraft.NOTHING_SAID);
	}

	private static RuleDocument document(InputStream archive, String jurisdiction) throws DraftRefused {
		try {
			return ArchiveReader.read(archive, jurisdiction);
		}
		catch (IOException ex) {
			throw new DraftRefused(Refusal.ARCHIVE_REFUSED,
					List.of(Problem.error("", null, null, "folder.unreadable", ex.getMessage())));
		}
	}

}
