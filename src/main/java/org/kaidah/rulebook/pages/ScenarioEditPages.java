package org.kaidah.rulebook.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.FactsText;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.ScenarioFile;
import org.kaidah.rulebook.ScenarioForm;
import org.kaidah.rulebook.UnusableFacts;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.web.FormProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that changes one scenario at its place in a file. */
@Controller
class ScenarioEditPages {

	private static final String NEW = "";

	private final DraftDesk desk;

	private final EditionBooks books;

	private final MessageSource messages;

	ScenarioEditPages(DraftDesk desk, EditionBooks books, MessageSource messages) {
		this.desk = desk;
		this.books = books;
		this.messages = messages;
	}

	@GetMapping("/draf/{id}/skenario/ubah")
	@WritesDraft
	String form(Actor actor, @PathVariable("id") long id, @RequestParam String nama,
			@RequestParam(defaultValue = NEW) String urut, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		ScenarioFile file = file(draft, nama);
		try {
			ScenarioForm form = urut.equals(NEW) ? ScenarioForm.EMPTY : file.form(number(file, urut));
			return form(draft, nama, file, urut, form.name(), ReadScenarioFields.of(form), List.of(), model);
		}
		catch (UnusableFacts ex) {
			// written in a way that only the text can show
			return "redirect:/draf/" + id + "/skenario/berkas?nama=" + nama;
		}
	}

	/** Saves a scenario, or shows the form with more rows. */
	@PostMapping("/draf/{id}/skenario/ubah")
	@WritesDraft
	String save(Actor actor, @PathVariable("id") long id, @RequestParam(defaultValue = NEW) String nama,
			@RequestParam(defaultValue = NEW) String urut, @RequestParam(defaultValue = "") String asal,
			@RequestParam(defaultValue = "0") long versi, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes back) {
		Draft draft = this.desk.open(actor, id, model);
		ScenarioFile file = file(draft, nama);
		ScenarioFields fields = ReadScenarioFields.of(sent);
		if (sent.containsKey("baris")) {
			return form(draft, nama, file, urut, asal, fields, List.of(), model);
		}
		List<FormProblem> problems = new ArrayList<>();
		ScenarioForm form = fields.form(problems);
		if (!urut.equals(NEW) && !file.entries().get(number(file, urut)).name().equals(asal)) {
			problems.add(new FormProblem("judul", "scenarios.moved", asal));
		}
		if (problems.isEmpty()) {
			try {
				String text = urut.equals(NEW) ? file.with(form) : file.with(number(file, urut), form);
				ScenarioFile changed = ScenarioFile.of(this.books.examples(), place(draft, nama), text);
				int number = urut.equals(NEW) ? changed.entries().size() - 1 : number(file, urut);
				problems.addAll(within(changed, number));
				if (problems.isEmpty()) {
					this.desk.save(actor, draft, versi, this.desk.document(draft).with(nama, text), draft.details());
					back.addAttribute("nama", place(draft, nama));
					back.addAttribute("urut", number);
					return "redirect:/draf/" + id + "/skenario/satu";
				}
			}
			catch (UnusableFacts ex) {
				problems.add(beside(ex.problem()));
			}
			catch (DraftRefused ex) {
				model.addAttribute("refused", ex);
				problems.add(new FormProblem("judul", "scenarios.not-saved"));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return form(draft, nama, file, urut, asal, fields, problems, model);
	}

	/** Puts a copy of a scenario behind it. */
	@PostMapping("/draf/{id}/skenario/salin")
	@WritesDraft
	String copy(Actor actor, @PathVariable("id") long id, @RequestParam String nama, @RequestParam String urut,
			@RequestParam(defaultValue = "0") long versi, Model model, RedirectAttributes back) {
		Draft draft = this.desk.open(actor, id, model);
		ScenarioFile file = file(draft, nama);
		int number = number(file, urut);
		String name = this.messages.getMessage("scenarios.copy-of", new Object[] { file.entries().get(number).name() },
				LocaleContextHolder.getLocale());
		return step(actor, draft, nama, versi, back, number + 1, () -> file.copied(number, name));
	}

	/** Takes a scenario out; earlier revisions of the draft still have it. */
	@PostMapping("/draf/{id}/skenario/hapus")
	@WritesDraft
	String remove(Actor actor, @PathVariable("id") long id, @RequestParam String nama, @RequestParam String urut,
			@RequestParam(defaultValue = "0") long versi, Model model, RedirectAttributes back) {
		Draft draft = this.desk.open(actor, id, model);
		ScenarioFile file = file(draft, nama);
		int number = number(file, urut);
		return step(actor, draft, nama, versi, back, -1, () -> file.without(number));
	}

	/** A change of a file's text. */
	@FunctionalInterface
	private interface Step {

		String text() throws UnusableFacts;

	}

	private String step(Actor actor, Draft draft, String nama, long versi, RedirectAttributes back, int shown,
			Step step) {
		String page = (shown < 0) ? "/skenario" : "/skenario/satu";
		try {
			this.desk.save(actor, draft, versi, this.desk.document(draft).with(nama, step.text()), draft.details());
		}
		catch (DraftRefused ex) {
			back.addFlashAttribute("refused", ex);
			page = "/skenario";
		}
		catch (UnusableFacts ex) {
			// written in a way that only the text can change
			back.addAttribute("nama", nama);
			return "redirect:/draf/" + draft.id() + "/skenario/berkas";
		}
		if (page.endsWith("satu")) {
			back.addAttribute("nama", place(draft, nama));
			back.addAttribute("urut", shown);
		}
		else {
			back.addAttribute("berkas", place(draft, nama));
		}
		return "redirect:/draf/" + draft.id() + page;
	}

	private String form(Draft draft, String nama, ScenarioFile file, String urut, String asal, ScenarioFields fields,
			List<FormProblem> problems, Model model) {
		Map<String, String> people = new LinkedHashMap<>();
		people.put("", "");
		ScenarioFile.people(this.books.examples()).forEach((name) -> people.put(name, name));
		model.addAttribute("nama", nama);
		model.addAttribute("place", place(draft, nama));
		model.addAttribute("urut", urut);
		model.addAttribute("asal", asal);
		model.addAttribute("common", file.common());
		model.addAttribute("people", people);
		model.addAttribute("facts", facts());
		model.addAttribute("form", fields.withSpareRows());
		model.addAttribute("problems", problems);
		return "rulebook/draft/scenario-form";
	}

	/** What can be written of each type of fact, by its name in a scenario. */
	private static Map<String, List<String>> facts() {
		Map<String, List<String>> facts = new TreeMap<>();
		Vocabulary.get()
			.types()
			.forEach((type) -> FactsText.words(type.name())
				.ifPresent((words) -> facts.put(words.name(), words.words())));
		return facts;
	}

	/** What is wrong with one scenario of a file. */
	private static List<FormProblem> within(ScenarioFile file, int number) {
		List<ScenarioFile.Entry> entries = file.entries();
		int from = entries.get(number).line();
		int to = (number + 1 < entries.size()) ? entries.get(number + 1).line() : Integer.MAX_VALUE;
		return file.problems()
			.stream()
			.filter((problem) -> problem.line() == 0 || problem.line() >= from && problem.line() < to)
			.map(ScenarioEditPages::beside)
			.toList();
	}

	private static FormProblem beside(Problem problem) {
		String field = switch (problem.key()) {
			case "scenario.example" -> "seperti";
			case "scenario.conclusion" -> "harap";
			case "scenario.value" -> "per".equals(String.valueOf(problem.arguments().get(0))) ? "per" : "ubah";
			case "yaml.missing-key" -> String.valueOf(problem.arguments().get(0));
			default -> "ubah";
		};
		return new FormProblem(field, problem.key(), List.<Object>copyOf(problem.arguments()));
	}

	private ScenarioFile file(Draft draft, String nama) {
		String text = this.desk.document(draft).text(nama);
		boolean scenarios = RuleDocument.isPath(nama) && nama.endsWith(".yaml") && !nama.endsWith("wilayah.yaml");
		if (!scenarios) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ScenarioFile.of(this.books.examples(), place(draft, nama), (text != null) ? text : "");
	}

	private static int number(ScenarioFile file, String urut) {
		if (!urut.matches("\\d{1,6}") || Integer.parseInt(urut) >= file.entries().size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return Integer.parseInt(urut);
	}

	private static String place(Draft draft, String nama) {
		return Jurisdiction.place(draft.jurisdiction()) + nama;
	}

}
