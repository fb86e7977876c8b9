package org.kaidah.rulebook.pages.writing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.engine.language.RuleWriter;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.WritesDraft;
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

/** New files of rules in a draft, other names for them, and their end. */
@Controller
class RuleFilePages {

	private static final String FIELD = "baru";

	private final DraftDesk desk;

	private final ReadDraftRules read;

	private final SaveRules save;

	private final MessageSource messages;

	RuleFilePages(DraftDesk desk, ReadDraftRules read, SaveRules save, MessageSource messages) {
		this.desk = desk;
		this.read = read;
		this.save = save;
		this.messages = messages;
	}

	@GetMapping("/draf/{id}/berkas/baru")
	@WritesDraft
	String askNew(Actor actor, @PathVariable("id") long id, Model model) {
		return form(this.desk.open(actor, id, model), "", "", model);
	}

	@PostMapping("/draf/{id}/berkas/baru")
	@WritesDraft
	String add(Actor actor, @PathVariable("id") long id, @RequestParam(FIELD) String path,
			@RequestParam("versi") long version, Model model, HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		RuleDocument document = this.desk.document(draft);
		String wanted = completed(path);
		if (fits(document, wanted, model, response) && this.save.save(actor, draft, version,
				document.with(wanted, RuleWriter.HEADER), FIELD, model, response)) {
			once.addAttribute("nama", wanted);
			return "redirect:/draf/{id}/berkas";
		}
		return form(draft, "", path, model);
	}

	@GetMapping("/draf/{id}/berkas/nama")
	@WritesDraft
	String askName(Actor actor, @PathVariable("id") long id, @RequestParam("nama") String path, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		stored(draft, path);
		return form(draft, path, path, model);
	}

	@PostMapping("/draf/{id}/berkas/nama")
	@WritesDraft
	String rename(Actor actor, @PathVariable("id") long id, @RequestParam("nama") String path,
			@RequestParam(FIELD) String name, @RequestParam("versi") long version, Model model,
			HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		String text = stored(draft, path);
		RuleDocument document = this.desk.document(draft);
		String wanted = completed(name);
		if (fits(document, wanted, model, response) && this.save.save(actor, draft, version,
				document.without(path).with(wanted, text), FIELD, model, response)) {
			return done("editor.file.renamed", once, wanted, path, wanted);
		}
		return form(draft, path, name, model);
	}

	@GetMapping("/draf/{id}/berkas/hapus")
	@WritesDraft
	String askDelete(Actor actor, @PathVariable("id") long id, @RequestParam("nama") String path, Model model) {
		return confirm(this.desk.open(actor, id, model), path, model);
	}

	@PostMapping("/draf/{id}/berkas/hapus")
	@WritesDraft
	String delete(Actor actor, @PathVariable("id") long id, @RequestParam("nama") String path,
			@RequestParam("versi") long version, Model model, HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		stored(draft, path);
		RuleDocument document = this.desk.document(draft).without(path);
		return this.save.save(actor, draft, version, document, "hapus", model, response)
				? done("editor.file.deleted", once, "", path) : confirm(draft, path, model);
	}

	private static String completed(String path) {
		String name = path.strip();
		return name.isEmpty() || name.endsWith(RuleDocument.RULES) ? name : name + RuleDocument.RULES;
	}

	private static boolean fits(RuleDocument document, String path, Model model, HttpServletResponse response) {
		boolean form = RuleDocument.isPath(path);
		if (form && document.text(path) == null) {
			return true;
		}
		SaveRules.refuse(List.of(form ? new FormProblem(FIELD, "editor.file.taken", path)
				: new FormProblem(FIELD, "rulebook.limit.path")), model, response);
		return false;
	}

	private String stored(Draft draft, String path) {
		String text = this.desk.document(draft).text(path);
		if (text == null || !path.endsWith(RuleDocument.RULES)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return text;
	}

	/**
	 * @param path the file that gets another name; empty for a new one
	 */
	private String form(Draft draft, String path, String typed, Model model) {
		model.addAttribute("path", path);
		model.addAttribute("typed", typed);
		model.addAttribute("known",
				this.read.of(draft)
					.tree()
					.stream()
					.map(DraftRules.Folder::name)
					.filter((name) -> !name.isEmpty())
					.map((name) -> name + '/')
					.toList());
		return "rulebook/writing/file";
	}

	private String confirm(Draft draft, String path, Model model) {
		stored(draft, path);
		model.addAttribute("path", path);
		model.addAttribute("rules", this.read.of(draft).in(path, "", false).stream().filter(DraftRule::own).toList());
		return "rulebook/writing/file-delete";
	}

	private String done(String key, RedirectAttributes once, String place, Object... arguments) {
		once.addFlashAttribute("done", this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
		once.addAttribute("letak", place);
		return "redirect:/draf/{id}/aturan";
	}

}
