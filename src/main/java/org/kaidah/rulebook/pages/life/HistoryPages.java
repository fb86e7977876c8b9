package org.kaidah.rulebook.pages.life;

import java.util.List;

import org.kaidah.access.Actor;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.Revision;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every save of a draft, by whom, and what any two of them differ in. */
@Controller
class HistoryPages {

	private final DraftDesk desk;

	private final Drafts drafts;

	private final RuleDocuments documents;

	private final DraftChanges changes;

	HistoryPages(DraftDesk desk, Drafts drafts, RuleDocuments documents, DraftChanges changes) {
		this.desk = desk;
		this.drafts = drafts;
		this.documents = documents;
		this.changes = changes;
	}

	/**
	 * @param from number of the older revision; 0 for the one before the newer
	 * @param to number of the newer revision; 0 for the newest
	 */
	@GetMapping("/draf/{id}/riwayat")
	@ReadsDraft
	String history(Actor actor, @PathVariable("id") long id, @RequestParam(name = "dari", defaultValue = "0") int from,
			@RequestParam(name = "ke", defaultValue = "0") int to, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		List<Revision> revisions = this.drafts.revisions(id);
		Revision newer = find(revisions, (to > 0) ? to : draft.revision());
		Revision older = find(revisions, (from > 0) ? from : Math.max(1, newer.number() - 1));
		model.addAttribute("revisions", revisions);
		model.addAttribute("older", older);
		model.addAttribute("newer", newer);
		model.addAttribute("detailsDiffer", !older.details().equals(newer.details()));
		model.addAttribute("changes", this.changes.between(draft.jurisdiction(),
				this.documents.get(older.documentHash()), this.documents.get(newer.documentHash())));
		return "rulebook/draft/history";
	}

	private static Revision find(List<Revision> revisions, int number) {
		return revisions.stream()
			.filter((revision) -> revision.number() == number)
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
