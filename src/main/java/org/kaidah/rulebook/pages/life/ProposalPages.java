package org.kaidah.rulebook.pages.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.ScenarioFile;
import org.kaidah.rulebook.UnusableFacts;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.rulebook.strength.Strength;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Scenarios that would notice a small change of a rule that none notices, to be put among
 * the draft's own.
 */
@Controller
class ProposalPages {

	private static final String USUAL_FILE = "skenario.yaml";

	private final DraftDesk desk;

	private final DraftOverview overview;

	private final EditionBooks books;

	ProposalPages(DraftDesk desk, DraftOverview overview, EditionBooks books) {
		this.desk = desk;
		this.overview = overview;
		this.books = books;
	}

	/**
	 * A small change of a rule, as an address names it.
	 *
	 * @param aturan the rule's code
	 * @param baris its line
	 * @param kolom its column
	 * @param semula what stands there
	 * @param menjadi what would stand there instead
	 * @param letak the file within the draft
	 */
	record Change(String aturan, int baris, int kolom, String semula, String menjadi, String letak) {
	}

	@GetMapping("/draf/{id}/skenario/usulan")
	@WritesDraft
	String propose(Actor actor, @PathVariable("id") long id, @ModelAttribute("change") Change change, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		try {
			String text = Strength
				.proposal(this.desk.book(draft), draft.jurisdiction(), change.aturan(), change.baris(), change.kolom(),
						change.menjadi())
				.orElse(null);
			// the rules have changed since
			model.addAttribute("gone", text == null);
			return page(draft, change, usualFile(draft, change), (text != null) ? text : "", draft.version(), model);
		}
		catch (UnusableRules ex) {
			model.addAttribute("gone", true);
			return page(draft, change, usualFile(draft, change), "", draft.version(), model);
		}
	}

	/** Adds the proposed scenarios to a file of the draft. */
	@PostMapping("/draf/{id}/skenario/usulan")
	@WritesDraft
	String add(Actor actor, @PathVariable("id") long id, @ModelAttribute("change") Change change,
			@RequestParam(name = "nama", defaultValue = "") String name,
			@RequestParam(name = "isi", defaultValue = "") String text,
			@RequestParam(name = "versi", defaultValue = "0") long seen, Model model, HttpServletResponse response,
			RedirectAttributes back) {
		Draft draft = this.desk.open(actor, id, model);
		model.addAttribute("gone", false);
		try {
			FormProblem problem = add(actor, draft, name, text, seen);
			if (problem == null) {
				back.addAttribute("berkas", Jurisdiction.place(draft.jurisdiction()) + name);
				return "redirect:/draf/" + id + "/skenario";
			}
			model.addAttribute("problems", List.of(problem));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(draft, change, name, text, seen, model);
		}
		catch (DraftRefused ex) {
			this.overview.refuse(ex, model, response);
			// who saves again adds to what somebody else has saved meanwhile
			return page(draft, change, name, text, draft.version(), model);
		}
	}

	/** What stands against adding the scenarios, or {@code null} once they are saved. */
	private FormProblem add(Actor actor, Draft draft, String name, String text, long seen) throws DraftRefused {
		if (!isScenarios(name)) {
			return new FormProblem("nama", "rulebook.limit.path");
		}
		RuleDocument document = this.desk.document(draft);
		ScenarioFile file = file(draft, name, Objects.requireNonNullElse(document.text(name), ""));
		ScenarioFile proposed = file(draft, name, "skenario:\n" + text.replace("\r\n", "\n"));
		if (text.isBlank()) {
			return new FormProblem("isi-usulan", "draft.propose.empty");
		}
		try {
			this.desk.save(actor, draft, seen, document.with(name, file.with(proposed)), draft.details());
			return null;
		}
		catch (UnusableFacts ex) {
			return new FormProblem(file.readable() ? "isi-usulan" : "nama", ex.problem().key(),
					List.<Object>copyOf(ex.problem().arguments()));
		}
	}

	private ScenarioFile file(Draft draft, String name, String text) {
		return ScenarioFile.of(this.books.examples(), Jurisdiction.place(draft.jurisdiction()) + name, text);
	}

	private static boolean isScenarios(String name) {
		return RuleDocument.isPath(name) && name.endsWith(".yaml") && !name.endsWith("wilayah.yaml");
	}

	private String page(Draft draft, Change change, String name, String text, long version, Model model) {
		if (change.aturan() == null || change.menjadi() == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Map<String, String> files = new LinkedHashMap<>();
		files.put(name, name);
		this.desk.document(draft)
			.files()
			.keySet()
			.stream()
			.filter(ProposalPages::isScenarios)
			.forEach((each) -> files.put(each, each));
		model.addAttribute("files", files);
		model.addAttribute("nama", name);
		model.addAttribute("text", text);
		model.addAttribute("versi", version);
		return "rulebook/draft/proposal";
	}

	/** The file of scenarios beside the rule. */
	private String usualFile(Draft draft, Change change) {
		String path = (change.letak() != null) ? change.letak() : "";
		String folder = path.substring(0, path.lastIndexOf('/') + 1);
		String usual = folder + USUAL_FILE;
		return this.desk.document(draft)
			.files()
			.keySet()
			.stream()
			.filter((each) -> each.startsWith(folder) && isScenarios(each))
			.sorted((one, other) -> Boolean.compare(other.equals(usual), one.equals(usual)))
			.findFirst()
			.orElse(usual);
	}

}
