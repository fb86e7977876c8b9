package org.kaidah.decision;

import java.util.List;
import java.util.Optional;

import org.kaidah.access.Actor;
import org.kaidah.access.AllowedSignedIn;
import org.kaidah.access.Scope;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.StoredEdition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What to do now: runs in progress, how people stand, and what data holds them back. */
@Controller
class HomePage {

	private static final int MOST_MISSING = 5;

	private final Runs runs;

	private final Decisions decisions;

	private final Editions editions;

	private final DossierReader dossiers;

	HomePage(Runs runs, Decisions decisions, Editions editions, DossierReader dossiers) {
		this.runs = runs;
		this.decisions = decisions;
		this.editions = editions;
		this.dossiers = dossiers;
	}

	@GetMapping("/")
	@AllowedSignedIn
	String home(Actor actor, Model model) {
		Scope scope = Runs.readable(actor);
		if (scope.empty()) {
			return "decision/nothing";
		}
		model.addAttribute("people", this.dossiers.count(this.dossiers.revision()));
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

}
