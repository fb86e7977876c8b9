package org.kaidah.rulebook.pages.grid;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.workbook.DecisionTable;
import org.kaidah.engine.workbook.ImportedTable;
import org.kaidah.engine.workbook.TableProblem;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleSet;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.Refusals;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.rulebook.text.HighlightedLine;
import org.kaidah.web.FormProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A decision table of Drools becomes rules of a draft. */
@Controller
class DecisionTablePages {

	private static final String PAGE = "rulebook/draft/table";

	private static final String UPLOAD = "unggah";

	private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

	private final DraftDesk desk;

	private final MessageSource messages;

	DecisionTablePages(DraftDesk desk, MessageSource messages) {
		this.desk = desk;
		this.messages = messages;
	}

	/** What is wrong with a table, and where. */
	record Line(String place, String text) {
	}

	@GetMapping("/draf/{id}/tabel-keputusan")
	@WritesDraft
	String form(Actor actor, @PathVariable("id") long id, Model model) {
		this.desk.open(actor, id, model);
		return PAGE;
	}

	/**
	 * Reads a table, or saves what became of one that was read.
	 */
	@PostMapping("/draf/{id}/tabel-keputusan")
	@WritesDraft
	String take(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = UPLOAD, required = false) MultipartFile upload, @ModelAttribute("to") TableForm form,
			@RequestParam(name = "langkah", defaultValue = "baca") String step, Model model,
			HttpServletResponse response, RedirectAttributes once) throws IOException {
		Draft draft = this.desk.open(actor, id, model);
		if (step.equals("simpan")) {
			return save(actor, draft, form, model, response, once);
		}
		if (upload == null || upload.isEmpty()) {
			return refused(List.of(new FormProblem(UPLOAD, "table.none")), model, response);
		}
		ImportedTable table = DecisionTable.read(upload.getBytes());
		if (!table.problems().isEmpty()) {
			model.addAttribute("lines", table.problems().stream().map(this::line).toList());
			return refused(List.of(new FormProblem(UPLOAD, "table.refused")), model, response);
		}
		TableForm read = new TableForm(table.text(), form.folder(), name(upload), draft.version());
		preview(draft, read, model);
		return PAGE;
	}

	private String save(Actor actor, Draft draft, TableForm form, Model model, HttpServletResponse response,
			RedirectAttributes once) {
		RuleDocument document = this.desk.document(draft);
		List<FormProblem> problems = form.problems(document, Set.copyOf(this.desk.rules(draft).own()));
		if (!problems.isEmpty()) {
			preview(draft, form, model);
			return refused(problems, model, response);
		}
		try {
			this.desk.save(actor, draft, form.versi(), document.with(form.path(), form.teks()), draft.details());
		}
		catch (DraftRefused ex) {
			Draft now = this.desk.open(actor, draft.id(), model);
			// the file is new, so nothing of what others saved is in its way
			boolean stale = ex.refusal() == Refusal.STALE_VERSION;
			preview(now, stale ? new TableForm(form.teks(), form.folder(), form.berkas(), now.version()) : form, model);
			model.addAttribute("refused", ex);
			response.setStatus(Refusals.status(ex).value());
			return PAGE;
		}
		once.addFlashAttribute("imported", true);
		return "redirect:" + new GridAddress(form.path(), 0, false, 0L, 0).of(draft.id());
	}

	private static String refused(List<FormProblem> problems, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problems", problems);
		return PAGE;
	}

	private void preview(Draft draft, TableForm form, Model model) {
		RuleSet rules = this.desk.rules(draft);
		model.addAttribute("to", form);
		model.addAttribute("text", HighlightedLine.of(form.teks(), 1));
		model.addAttribute("folders",
				rules.rules()
					.stream()
					.map(DecisionTablePages::folder)
					.filter((folder) -> !folder.isEmpty())
					.collect(Collectors.toCollection(TreeSet::new)));
	}

	private static String folder(Rule rule) {
		String[] path = rule.file().split("/");
		return (path.length > 1) ? path[path.length - 2] : "";
	}

	/** The workbook's name, as a rule file may be called. */
	private static String name(MultipartFile upload) {
		String name = String.valueOf(upload.getOriginalFilename()).replace('\\', '/');
		return name.substring(name.lastIndexOf('/') + 1)
			.replaceFirst("\\.[A-Za-z]+$", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-+|-+$", "");
	}

	private Line line(TableProblem problem) {
		Matcher cell = CELL.matcher(problem.cell());
		String place = cell.matches() ? text("table.place", cell.group(2), cell.group(1)) : text("table.place.whole");
		return new Line(place, text(problem.key(), problem.arguments().toArray()));
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
