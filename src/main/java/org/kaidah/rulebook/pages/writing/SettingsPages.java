package org.kaidah.rulebook.pages.writing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.EditableSettings;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.web.FormProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The settings of a draft's jurisdiction as a form: its name, its legal bases, and which
 * rules of the jurisdiction below do not apply, each with why. Binding law is not
 * offered.
 */
@Controller
class SettingsPages {

	private final DraftDesk desk;

	private final SaveRules save;

	SettingsPages(DraftDesk desk, SaveRules save) {
		this.desk = desk;
		this.save = save;
	}

	@GetMapping("/draf/{id}/wilayah")
	@WritesDraft
	String settings(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "kode", defaultValue = "") String code, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		EditableSettings settings = EditableSettings.read(this.desk.document(draft).text(EditableSettings.FILE))
			.orElse(null);
		return show(draft, (settings != null) ? SettingsForm.of(settings, code) : null, model);
	}

	@PostMapping("/draf/{id}/wilayah")
	@WritesDraft
	String save(Actor actor, @PathVariable("id") long id, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam("versi") long version, Model model, HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		SettingsForm form = SettingsForm.of(sent);
		RuleDocument document = this.desk.document(draft);
		String before = document.text(EditableSettings.FILE);
		if (EditableSettings.read(before).isEmpty()) {
			return show(draft, null, model);
		}
		List<FormProblem> problems = form.problems(below(draft));
		if (!problems.isEmpty()) {
			SaveRules.refuse(problems, model, response);
		}
		else if (this.save.save(actor, draft, version,
				document.with(EditableSettings.FILE, form.settings().writtenInto(before)), "nama", model, response)) {
			once.addFlashAttribute("saved", true);
			return "redirect:/draf/{id}/wilayah";
		}
		return show(draft, form, model);
	}

	/** The rules of the jurisdiction that the draft's stands on. */
	private List<Rule> below(Draft draft) {
		RuleBook book = this.desk.book(draft);
		String parent = book.parent(draft.jurisdiction());
		return (parent != null && book.knows(parent)) ? book.ruleSet(parent).rules() : List.of();
	}

	private String show(Draft draft, SettingsForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("settingsFile", EditableSettings.FILE);
		model.addAttribute("offered", below(draft).stream().filter((rule) -> !rule.binding()).toList());
		return "rulebook/writing/settings";
	}

}
