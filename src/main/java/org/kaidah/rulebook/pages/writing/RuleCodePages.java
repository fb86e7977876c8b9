package org.kaidah.rulebook.pages.writing;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.rulebook.text.CodeChange;
import org.kaidah.rulebook.text.GridEditor;
import org.kaidah.web.FormProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
 * Another code for a rule of a draft, and its end; both on a page that tells first what
 * depends on it. A requirement gets another code with all its rules.
 */
@Controller
class RuleCodePages {

	private final DraftDesk desk;

	private final ReadDraftRules read;

	private final DependentsOfRule dependents;

	private final SaveRules save;

	private final MessageSource messages;

	RuleCodePages(DraftDesk desk, ReadDraftRules read, DependentsOfRule dependents, SaveRules save,
			MessageSource messages) {
		this.desk = desk;
		this.read = read;
		this.dependents = dependents;
		this.save = save;
		this.messages = messages;
	}

	@GetMapping("/draf/{id}/aturan/{rule}/kode")
	@WritesDraft
	String askCode(Actor actor, @PathVariable("id") long id, @PathVariable("rule") String code, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		DraftRule rule = own(draft, code);
		return showCode(draft, rule, renamed(rule.rule()), model);
	}

	@PostMapping("/draf/{id}/aturan/{rule}/kode")
	@WritesDraft
	String changeCode(Actor actor, @PathVariable("id") long id, @PathVariable("rule") String code,
			@RequestParam("kode") String wanted, @RequestParam("versi") long version, Model model,
			HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		DraftRule rule = own(draft, code);
		CodeChange change = new CodeChange(renamed(rule.rule()), wanted.strip());
		List<FormProblem> problems = change.problems(this.desk.rules(draft).rules())
			.stream()
			.map((problem) -> new FormProblem("kode", problem.key(), List.<Object>copyOf(problem.arguments())))
			.toList();
		if (!problems.isEmpty()) {
			SaveRules.refuse(problems, model, response);
		}
		else if (this.save.save(actor, draft, version, changed(this.desk.document(draft), change), "kode", model,
				response)) {
			return done("editor.code.changed", once, change.from(), change.to());
		}
		return showCode(draft, rule, wanted, model);
	}

	@GetMapping("/draf/{id}/aturan/{rule}/hapus")
	@WritesDraft
	String askDelete(Actor actor, @PathVariable("id") long id, @PathVariable("rule") String code, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		return showDelete(draft, own(draft, code), model);
	}

	@PostMapping("/draf/{id}/aturan/{rule}/hapus")
	@WritesDraft
	String delete(Actor actor, @PathVariable("id") long id, @PathVariable("rule") String code,
			@RequestParam("versi") long version, Model model, HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		DraftRule rule = own(draft, code);
		RuleDocument document = this.desk.document(draft);
		RuleFile file = new RuleFile(rule.path(), document.text(rule.path()));
		List<Rule> rules = RuleParser.parse(file).rules();
		int number = rules.stream().map(Rule::code).toList().indexOf(code);
		String text = GridEditor.open(file).remove(number).text();
		if (this.save.save(actor, draft, version, document.with(rule.path(), text), "hapus", model, response)) {
			return done("editor.deleted", once, code);
		}
		return showDelete(draft, rule, model);
	}

	/** The rule of a draft's own files. */
	private DraftRule own(Draft draft, String code) {
		DraftRule rule = this.read.of(draft, code);
		if (!rule.own()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return rule;
	}

	/** What gets another code: the rule, or the requirement that it is a part of. */
	private static String renamed(Rule rule) {
		return rule.requirement().isEmpty() ? rule.code() : rule.requirement();
	}

	private static RuleDocument changed(RuleDocument document, CodeChange change) {
		RuleDocument changed = document;
		for (Map.Entry<String, String> file : document.files().entrySet()) {
			String text = file.getKey().endsWith(RuleDocument.RULES)
					? change.inRules(new RuleFile(file.getKey(), file.getValue()))
					: change.inScenarios(file.getKey(), file.getValue());
			changed = changed.with(file.getKey(), text);
		}
		return changed;
	}

	private String showCode(Draft draft, DraftRule rule, String wanted, Model model) {
		model.addAttribute("from", renamed(rule.rule()));
		model.addAttribute("wanted", wanted);
		show(draft, rule, model);
		return "rulebook/writing/code";
	}

	private String showDelete(Draft draft, DraftRule rule, Model model) {
		show(draft, rule, model);
		return "rulebook/writing/delete";
	}

	private void show(Draft draft, DraftRule rule, Model model) {
		model.addAttribute("entry", rule);
		model.addAttribute("dependents", this.dependents.of(draft, rule.merged().code()));
	}

	private String done(String key, RedirectAttributes once, Object... arguments) {
		once.addFlashAttribute("done", this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
		return "redirect:/draf/{id}/aturan";
	}

}
