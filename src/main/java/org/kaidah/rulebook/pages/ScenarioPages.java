package org.kaidah.rulebook.pages;

import java.util.function.Predicate;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.ScenarioFile;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.ScenarioRun;
import org.kaidah.rulebook.draft.ScenarioRuns;
import org.kaidah.rulebook.pages.ScenarioShelf.File;
import org.kaidah.rulebook.pages.ScenarioShelf.Line;
import org.kaidah.web.JobProgress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scenarios of a draft: what they check, and what comes of them. */
@Controller
class ScenarioPages {

	/** Where scenarios are written that no folder is named for. */
	private static final String USUAL_FILE = "skenario.yaml";

	private final DraftDesk desk;

	private final ScenarioRuns runs;

	private final ScenarioTexts texts;

	ScenarioPages(DraftDesk desk, ScenarioRuns runs, ScenarioTexts texts) {
		this.desk = desk;
		this.runs = runs;
		this.texts = texts;
	}

	@GetMapping("/draf/{id}/skenario")
	@ReadsDraft
	String scenarios(Actor actor, @PathVariable("id") long id, @RequestParam(defaultValue = "") String berkas,
			Model model) {
		Draft draft = this.desk.open(actor, id, model);
		ScenarioRun run = ranSoFar(id, draft, model);
		ScenarioShelf shelf = ScenarioShelf.of(draft, this.desk.book(draft), run);
		model.addAttribute("shelf", shelf);
		model.addAttribute("firstFile",
				shelf.files().stream().filter(File::own).map(File::path).findFirst().orElse(USUAL_FILE));
		model.addAttribute("file", berkas.isEmpty() ? null : found(shelf.file(berkas)));
		model.addAttribute("run", run);
		model.addAttribute("texts", this.texts);
		return "rulebook/draft/scenarios";
	}

	/** One scenario with what came of it, and how. */
	@GetMapping("/draf/{id}/skenario/satu")
	@ReadsDraft
	String scenario(Actor actor, @PathVariable("id") long id, @RequestParam String nama, @RequestParam String urut,
			Model model) {
		Draft draft = this.desk.open(actor, id, model);
		RuleBook book = this.desk.book(draft);
		ScenarioRun run = ranSoFar(id, draft, model);
		File file = found(ScenarioShelf.of(draft, book, run).file(nama));
		Line line = found(file.line(urut));
		String text = book.codes()
			.stream()
			.map((code) -> book.scenarioFiles(code).get(nama))
			.filter((each) -> each != null)
			.findFirst()
			.orElseThrow();
		model.addAttribute("file", file);
		model.addAttribute("line", line);
		model.addAttribute("found", file.problems(line));
		model.addAttribute("excerpt", ScenarioFile.of(book.examples(), nama, text).excerpt(line.number()));
		model.addAttribute("failures", (line.result() != null) ? this.texts.failures(line.result()) : null);
		model.addAttribute("run", run);
		model.addAttribute("texts", this.texts);
		return "rulebook/draft/scenario";
	}

	/**
	 * Runs all scenarios, the draft's own alone, those of a file, or one.
	 * @param own whether to leave out those of the editions the draft stands on
	 */
	@PostMapping("/draf/{id}/skenario/jalankan")
	@ReadsDraft
	String run(Actor actor, @PathVariable("id") long id, @RequestParam(defaultValue = "") String nama,
			@RequestParam(defaultValue = "") String urut,
			@RequestParam(name = "sendiri", defaultValue = "false") boolean own, RedirectAttributes back, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		String place = Jurisdiction.place(draft.jurisdiction());
		Predicate<Scenario> which = (scenario) -> (nama.isEmpty() || scenario.file().equals(nama))
				&& (!own || scenario.file().startsWith(place));
		if (!urut.isEmpty()) {
			File file = found(ScenarioShelf.of(draft, this.desk.book(draft), this.runs.of(draft)).file(nama));
			Line line = found(file.line(urut));
			which = which.and((scenario) -> scenario.line() == line.line());
		}
		try {
			this.runs.start(draft, which);
		}
		catch (DraftRefused ex) {
			back.addFlashAttribute("refused", ex);
		}
		if (!urut.isEmpty()) {
			back.addAttribute("nama", nama);
			back.addAttribute("urut", urut);
			return "redirect:/draf/" + id + "/skenario/satu";
		}
		if (!nama.isEmpty()) {
			back.addAttribute("berkas", nama);
		}
		return "redirect:/draf/" + id + "/skenario";
	}

	/** How far a run has come; the whole page once it has ended. */
	@GetMapping("/draf/{id}/skenario/kemajuan")
	@ReadsDraft
	String progress(Actor actor, @PathVariable("id") long id, Model model, HttpServletResponse response) {
		ScenarioRun run = this.runs.of(this.desk.open(actor, id, model));
		if (!run.running()) {
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("job", progress(id, run));
		return "web/progress";
	}

	/**
	 * How far a run has come is asked before its results are: one that ended in between
	 * would be shown without them, on a page that looks for nothing more.
	 */
	private ScenarioRun ranSoFar(long id, Draft draft, Model model) {
		ScenarioRun run = this.runs.of(draft);
		model.addAttribute("job", progress(id, run));
		return run;
	}

	private static JobProgress progress(long id, ScenarioRun run) {
		return new JobProgress("/draf/" + id + "/skenario/kemajuan", run.running(),
				run.running() ? "scenarios.running" : "scenarios.ran", run.done(), run.total(), 0, run.started());
	}

	private static <T> T found(T thing) {
		if (thing == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return thing;
	}

}
