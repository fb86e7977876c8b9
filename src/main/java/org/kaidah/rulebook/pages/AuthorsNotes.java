package org.kaidah.rulebook.pages;

import java.util.List;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.draft.Draft;
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

	private final Drafts drafts;

	private final SyncFolder folder;

	AuthorsNotes(Drafts drafts, SyncFolder folder) {
		this.drafts = drafts;
		this.folder = folder;
	}

	/** Adds what somebody may know of a jurisdiction to its page. */
	void add(Actor actor, Jurisdiction jurisdiction, Model model) {
		boolean reads = reads(actor, jurisdiction.code());
		model.addAttribute("drafts", reads ? this.drafts.open(jurisdiction.code()) : List.<Draft>of());
		model.addAttribute("report", reads ? differing(jurisdiction.code()) : null);
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
		return reads(actor, jurisdiction) ? differing(jurisdiction) : null;
	}

	private FolderReport differing(String jurisdiction) {
		FolderReport report = this.folder.reports().get(jurisdiction);
		return (report != null && report.state() != FolderReport.State.AGREES) ? report : null;
	}

	private static boolean reads(Actor actor, String jurisdiction) {
		return actor.may(Role.PENYUSUN, jurisdiction) || actor.may(Role.PENYETUJU, jurisdiction)
				|| actor.may(Role.AUDITOR, jurisdiction);
	}

}
