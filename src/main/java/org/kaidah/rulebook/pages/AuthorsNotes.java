package org.kaidah.rulebook.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftOrigin;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.exchange.FolderReport;
import org.kaidah.rulebook.exchange.SyncFolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What those who write, approve or audit rules are told besides the rules in force: open
 * drafts, and where the rules folder does not hold what was approved.
 */
@Component
class AuthorsNotes {

	/** Who may read drafts. */
	private static final Set<Role> READERS = EnumSet.of(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR);

	private final Drafts drafts;

	private final SyncFolder folder;

	AuthorsNotes(Drafts drafts, SyncFolder folder) {
		this.drafts = drafts;
		this.folder = folder;
	}

	/** Adds what somebody may know of a jurisdiction to its page. */
	void add(Actor actor, Jurisdiction jurisdiction, Model model) {
		List<Draft> open = reads(actor, jurisdiction.code()) ? this.drafts.open(jurisdiction.code()) : List.of();
		FolderReport report = report(actor, jurisdiction.code());
		model.addAttribute("drafts", open);
		model.addAttribute("report", report);
		model.addAttribute("folderDraft", (report != null) ? draft(report, open) : null);
	}

	/** The draft made of the folder; one made before this start is not in the report. */
	private static Long draft(FolderReport report, List<Draft> open) {
		return (report.draft() != null) ? report.draft()
				: open.stream()
					.filter((draft) -> draft.origin() == DraftOrigin.FOLDER)
					.map(Draft::id)
					.findFirst()
					.orElse(null);
	}

	/** How many drafts somebody may know of are open. */
	int open(Actor actor, String jurisdiction) {
		return reads(actor, jurisdiction) ? this.drafts.open(jurisdiction).size() : 0;
	}

	/**
	 * How the folder of a jurisdiction stands where it does not agree; otherwise, or
	 * where it is nobody's business, {@code null}.
	 */
	FolderReport report(Actor actor, String jurisdiction) {
		FolderReport report = reads(actor, jurisdiction) ? this.folder.reports().get(jurisdiction) : null;
		return (report != null && report.state() != FolderReport.State.AGREES) ? report : null;
	}

	private static boolean reads(Actor actor, String jurisdiction) {
		return READERS.stream().anyMatch((role) -> actor.may(role, jurisdiction));
	}

}
