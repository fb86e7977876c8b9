package org.kaidah.rulebook.pages.writing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.rulebook.EditableSettings;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.rulebook.text.EditorWord;
import org.kaidah.rulebook.text.EditorWords;
import org.kaidah.rulebook.text.LineDifference;
import org.kaidah.rulebook.text.RuleIndent;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A file of a draft as text: rules, or the settings of the jurisdiction. Unfinished rules
 * can be saved; what the gate refuses cannot, and stays on the page as it was typed.
 */
@Controller
class RuleTextPages {

	private static final String FIELD = "teks";

	private final DraftDesk desk;

	private final FileProblems problems;

	private final SaveRules save;

	RuleTextPages(DraftDesk desk, FileProblems problems, SaveRules save) {
		this.desk = desk;
		this.problems = problems;
		this.save = save;
	}

	@GetMapping("/draf/{id}/berkas")
	@ReadsDraft
	String text(Actor actor, @PathVariable("id") long id, @RequestParam("nama") String path,
			@RequestParam(name = "baris", defaultValue = "0") int line, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		String text = stored(draft, path);
		model.addAttribute("line", line);
		return show(draft, path, text, draft.version(), false, model);
	}

	@PostMapping("/draf/{id}/berkas")
	@WritesDraft
	String save(Actor actor, @PathVariable("id") long id, @RequestParam("nama") String path,
			@RequestParam(FIELD) String typed, @RequestParam("versi") long version,
			@RequestParam(name = "timpa", required = false) Long newer,
			@RequestParam(name = "rapikan", defaultValue = "false") boolean indent, Model model,
			HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		String before = stored(draft, path);
		String text = lines(typed);
		if (indent) {
			model.addAttribute("indented", true);
			return show(draft, path, RuleIndent.of(text), version, true, model);
		}
		long seen = (newer != null) ? newer : version;
		RuleDocument document = this.desk.document(draft).with(path, text);
		if (this.save.save(actor, draft, seen, document, FIELD, model, response)) {
			once.addFlashAttribute("saved", path);
			once.addAttribute("nama", path);
			return "redirect:/draf/{id}/berkas";
		}
		DraftRefused refused = (DraftRefused) model.getAttribute("refused");
		if (refused.refusal() == Refusal.STALE_VERSION) {
			model.addAttribute("difference", LineDifference.of(before, text));
		}
		return show(draft, path, text, seen, true, model);
	}

	/** What is wrong with a text while it is being typed. */
	@PostMapping("/draf/{id}/berkas/periksa")
	@WritesDraft
	@ResponseBody
	List<FileProblem> check(Actor actor, @PathVariable("id") long id, @RequestParam("nama") String path,
			@RequestParam(FIELD) String typed, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		stored(draft, path);
		return this.problems.of(draft, path, lines(typed));
	}

	/** All words of the language, for completion. */
	@GetMapping("/draf/kata.json")
	@Allowed({ Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR })
	@ResponseBody
	List<EditorWord> words() {
		return EditorWords.of(LocaleContextHolder.getLocale());
	}

	private String show(Draft draft, String path, String text, long version, boolean unsaved, Model model) {
		List<FileProblem> found = this.problems.of(draft, path, text);
		if (model.getAttribute("refused") instanceof DraftRefused refused && !refused.problems().isEmpty()) {
			String file = Jurisdiction.place(draft.jurisdiction()) + path;
			model.addAttribute("elsewhere",
					refused.problems().stream().filter((problem) -> !problem.file().equals(file)).toList());
		}
		model.addAttribute("path", path);
		model.addAttribute("isRules", path.endsWith(RuleDocument.RULES));
		model.addAttribute("text", text);
		model.addAttribute("version", version);
		model.addAttribute("unsaved", unsaved);
		model.addAttribute("found", found);
		return "rulebook/writing/text";
	}

	/** The stored text of a file that is edited here. */
	private String stored(Draft draft, String path) {
		String text = this.desk.document(draft).text(path);
		if (text == null || !(path.endsWith(RuleDocument.RULES) || path.equals(EditableSettings.FILE))) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return text;
	}

	/** A browser ends lines with CR and LF. */
	private static String lines(String typed) {
		return typed.replace("\r\n", "\n").replace('\r', '\n');
	}

}
