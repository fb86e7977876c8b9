package org.kaidah.rulebook.pages;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.ScenarioFile;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.text.WordDifference;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A file of scenarios as text. Mistakes in it are told and saved all the same, so that
 * half-done work is not lost; no check passes with them.
 */
@Controller
class ScenarioTextPages {

	private final DraftDesk desk;

	private final Drafts drafts;

	private final EditionBooks books;

	ScenarioTextPages(DraftDesk desk, Drafts drafts, EditionBooks books) {
		this.desk = desk;
		this.drafts = drafts;
		this.books = books;
	}

	@GetMapping("/draf/{id}/skenario/berkas")
	@ReadsDraft
	String text(Actor actor, @PathVariable("id") long id, @RequestParam String nama, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		String text = this.desk.document(draft).text(nama);
		if (text == null || !isScenarios(nama)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return text(draft, nama, text, draft.version(), List.of(), model);
	}

	/** Saves the text, or tells what is wrong with it without saving. */
	@PostMapping("/draf/{id}/skenario/berkas")
	@WritesDraft
	String save(Actor actor, @PathVariable("id") long id, @RequestParam(defaultValue = "") String nama,
			@RequestParam(name = "isi", defaultValue = "") String text, @RequestParam(defaultValue = "0") long versi,
			@RequestParam(defaultValue = "") String aksi, Model model, HttpServletResponse response,
			RedirectAttributes back) {
		Draft draft = this.desk.open(actor, id, model);
		if (!isScenarios(nama)) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return text(draft, nama, text, versi, List.of(new FormProblem("nama", "rulebook.limit.path")), model);
		}
		if (aksi.equals("periksa")) {
			return text(draft, nama, text, versi, List.of(), model);
		}
		try {
			this.desk.save(actor, draft, versi, this.desk.document(draft).with(nama, text), draft.details());
		}
		catch (DraftRefused ex) {
			boolean stale = ex.refusal() == Refusal.STALE_VERSION;
			model.addAttribute("refused", ex);
			if (stale) {
				model.addAttribute("savedBy", this.drafts.revisions(id).get(0).savedBy());
				model.addAttribute("difference", WordDifference.of(String.valueOf(this.desk.document(draft).text(nama)),
						text.replace("\r\n", "\n")));
			}
			response.setStatus((stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
			return text(draft, nama, text, stale ? draft.version() : versi,
					List.of(new FormProblem("isi", "scenarios.not-saved")), model);
		}
		back.addFlashAttribute("saved", true);
		back.addAttribute("nama", nama);
		return "redirect:/draf/" + id + "/skenario/berkas";
	}

	private String text(Draft draft, String nama, String text, long versi, List<FormProblem> problems, Model model) {
		String place = Jurisdiction.place(draft.jurisdiction()) + nama;
		List<Problem> found = ScenarioFile.of(this.books.examples(), place, text).problems();
		model.addAttribute("nama", nama);
		model.addAttribute("place", place);
		model.addAttribute("text", text);
		model.addAttribute("versi", versi);
		model.addAttribute("found", found);
		model.addAttribute("problems", problems);
		return "rulebook/draft/scenario-text";
	}

	private static boolean isScenarios(String nama) {
		return RuleDocument.isPath(nama) && nama.endsWith(".yaml") && !nama.endsWith("wilayah.yaml");
	}

}
