package org.kaidah.rulebook.pages.writing;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.ProblemWords;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.rulebook.text.Drafted;
import org.kaidah.rulebook.text.HighlightedLine;
import org.kaidah.rulebook.text.RequirementPattern;
import org.kaidah.web.FormProblem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * New rules from a pattern: the form is filled in, the text it makes is shown, and only
 * then put into a file.
 */
@Controller
class PatternPages {

	private final DraftDesk desk;

	private final ReadDraftRules read;

	private final SaveRules save;

	private final ProblemWords words;

	PatternPages(DraftDesk desk, ReadDraftRules read, SaveRules save, ProblemWords words) {
		this.desk = desk;
		this.read = read;
		this.save = save;
		this.words = words;
	}

	@GetMapping("/draf/{id}/aturan/baru")
	@WritesDraft
	String choose(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "pola", defaultValue = "") String pattern,
			@RequestParam(name = "berkas", defaultValue = "") String file, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		if (!PatternForm.PATTERNS.contains(pattern)) {
			model.addAttribute("patterns", PatternForm.PATTERNS);
			model.addAttribute("file", file);
			return "rulebook/writing/patterns";
		}
		return show(draft, PatternForm.empty(pattern, file), model);
	}

	@PostMapping("/draf/{id}/aturan/baru")
	@WritesDraft
	String make(Actor actor, @PathVariable("id") long id, @RequestParam("pola") String pattern,
			@RequestParam("versi") long version, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		PatternForm form = new PatternForm(PatternForm.PATTERNS.contains(pattern) ? pattern : "persyaratan", sent);
		if (form.unfinished()) {
			return show(draft, form, model);
		}
		Drafted drafted = form.draft();
		String path = file(form);
		List<FormProblem> problems = new ArrayList<>(form.problems(drafted.problems(), this.words));
		problems.addAll(taken(draft, drafted));
		if (!RuleDocument.isPath(path)) {
			problems.add(new FormProblem("berkas", "rulebook.limit.path"));
		}
		if (!problems.isEmpty()) {
			SaveRules.refuse(problems, model, response);
			return show(draft, form, model);
		}
		if (sent.containsKey("simpan")) {
			RuleDocument document = this.desk.document(draft);
			String before = (document.text(path) != null) ? document.text(path) : "";
			String after = drafted.appendedTo(before);
			if (this.save.save(actor, draft, version, document.with(path, after), "nama", model, response)) {
				once.addAttribute("nama", path);
				once.addAttribute("baris", before.lines().count() + 1);
				once.addFlashAttribute("saved", path);
				return "redirect:/draf/{id}/berkas";
			}
		}
		model.addAttribute("preview", HighlightedLine.of(drafted.text().strip(), 1));
		return show(draft, form, model);
	}

	private static String file(PatternForm form) {
		String path = form.value("berkas");
		return path.isEmpty() || path.endsWith(RuleDocument.RULES) ? path : path + RuleDocument.RULES;
	}

	/** Codes and names that other rules have already. */
	private List<FormProblem> taken(Draft draft, Drafted drafted) {
		List<FormProblem> problems = new ArrayList<>();
		List<Rule> rules = this.desk.rules(draft).rules();
		for (Rule made : RuleParser.parse(new RuleFile("", drafted.text())).rules()) {
			if (rules.stream().anyMatch((rule) -> rule.code().equals(made.code()))) {
				problems.add(new FormProblem("kode", "rename.code-taken", made.code()));
			}
			if (rules.stream().anyMatch((rule) -> rule.name().equals(made.name()))) {
				problems.add(new FormProblem("nama", "editor.pattern.name-taken", made.name()));
			}
		}
		return problems;
	}

	private String show(Draft draft, PatternForm form, Model model) {
		DraftRules rules = this.read.of(draft);
		model.addAttribute("form", form);
		model.addAttribute("target", file(form));
		model.addAttribute("tests", RequirementPattern.Test.values());
		model.addAttribute("choices", new PatternChoices(rules.set().rules(), LocaleContextHolder.getLocale()));
		model.addAttribute("files", rules.rules().stream().map(DraftRule::path).distinct().sorted().toList());
		return "rulebook/writing/pattern";
	}

}
