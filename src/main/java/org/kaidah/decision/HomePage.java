package org.kaidah.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kaidah.access.Actor;
import org.kaidah.access.AllowedSignedIn;
import org.kaidah.access.Scope;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.StoredEdition;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftsWaiting.Waiting;
import org.kaidah.rulebook.draft.DraftsWaiting;
import org.kaidah.rulebook.pages.DraftDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What to do now: drafts that wait, runs in progress, how people stand, and what data
 * holds them back.
 */
@Controller
class HomePage {

	private static final int MOST_MISSING = 5;

	private final Runs runs;

	private final Decisions decisions;

	private final Editions editions;

	private final DossierReader dossiers;

	private final DraftsWaiting waiting;

	private final DraftDesk desk;

	private final Jurisdictions jurisdictions;

	HomePage(Runs runs, Decisions decisions, Editions editions, DossierReader dossiers, DraftsWaiting waiting,
			DraftDesk desk, Jurisdictions jurisdictions) {
		this.runs = runs;
		this.decisions = decisions;
		this.editions = editions;
		this.dossiers = dossiers;
		this.waiting = waiting;
		this.desk = desk;
		this.jurisdictions = jurisdictions;
	}

	@GetMapping("/")
	@AllowedSignedIn
	String home(Actor actor, Model model) {
		Scope scope = Runs.readable(actor);
		if (scope.empty()) {
			return "decision/nothing";
		}
		model.addAttribute("people", this.dossiers.count(this.dossiers.revision()));
		addDrafts(actor, model);
		List<Run> open = this.runs.open(scope);
		model.addAttribute("open", open);
		model.addAttribute("names", RunProgress.names(open, this.editions));
		Optional<Run> last = this.runs.lastDone(scope);
		last.ifPresent((run) -> {
			StoredEdition edition = this.editions.find(run.editionHash()).orElseThrow();
			model.addAttribute("last", run);
			model.addAttribute("edition", edition);
			model.addAttribute("table", NineBoxTable.of(edition.rules(), this.runs.boxes(run.id())));
			model.addAttribute("filters", RunFilters.NONE);
			model.addAttribute("missing",
					MissingCount.of(this.decisions.missing(run.id(), DecisionFilter.ALL))
						.stream()
						.limit(MOST_MISSING)
						.toList());
		});
		return "decision/home";
	}

	private void addDrafts(Actor actor, Model model) {
		List<Waiting> drafts = this.waiting.forActor(actor);
		if (!drafts.isEmpty()) {
			model.addAttribute("drafts", drafts);
			model.addAttribute("titles",
					drafts.stream()
						.map(Waiting::draft)
						.collect(Collectors.toMap(Draft::id, this.desk::title, (one, same) -> one)));
			model.addAttribute("places",
					this.jurisdictions.all()
						.stream()
						.collect(Collectors.toMap(Jurisdiction::code, Jurisdiction::name)));
		}
	}

}
