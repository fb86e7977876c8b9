package org.kaidah.decision;

import org.kaidah.personnel.Dossier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The talent card of a person in a run. */
@Controller
class CardPage {

	private final Runs runs;

	private final Decisions decisions;

	/** The person as the card's head names them. */
	record Who(String nip, String name, String post, String unit) {

		static Who of(String nip, Dossier dossier) {
			return (dossier == null) ? new Who(nip, nip, "", null) : new Who(nip, dossier.person().nameWithTitles(),
					dossier.person().jabatanNama(), dossier.person().unorIndukNama());
		}

	}

	CardPage(Runs runs, Decisions decisions) {
		this.runs = runs;
		this.decisions = decisions;
	}

	@GetMapping("/evaluasi/{id}/orang/{nip}")
	@ReadsDecisions
	String card(@PathVariable("id") long id, @PathVariable("nip") String nip, Model model) {
		StoredDecision stored = this.runs.find(id)
			.flatMap((run) -> this.decisions.find(run, nip))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("run", stored.run());
		model.addAttribute("edition", stored.edition());
		model.addAttribute("jurisdiction", stored.run().jurisdiction());
		model.addAttribute("editionHash", stored.edition().hash());
		model.addAttribute("who", Who.of(nip, stored.dossier()));
		model.addAttribute("card", TalentCard.of(stored.decision(), stored.edition().rules()));
		model.addAttribute("result", stored.result());
		model.addAttribute("factsAgree", stored.factsAgree());
		return "decision/card";
	}

}
