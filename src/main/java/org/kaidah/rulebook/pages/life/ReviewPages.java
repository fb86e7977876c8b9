package org.kaidah.rulebook.pages.life;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.rulebook.draft.ApproveDraft;
import org.kaidah.rulebook.draft.Comments;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.draft.ReturnDraft;
import org.kaidah.rulebook.pages.DraftPlace;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the second person has before them: differences, check, reasons and remarks on one
 * page, and the way to approve or return.
 */
@Controller
class ReviewPages {

	private final DraftOverview overview;

	private final ApproveDraft approve;

	private final ReturnDraft giveBack;

	private final Comments comments;

	private final DraftAnswers answers;

	ReviewPages(DraftOverview overview, ApproveDraft approve, ReturnDraft giveBack, Comments comments,
			DraftAnswers answers) {
		this.answers = answers;
		this.overview = overview;
		this.approve = approve;
		this.giveBack = giveBack;
		this.comments = comments;
	}

	/**
	 * @param file the file with the line that a remark is to be written on; empty for
	 * none
	 * @param line that line's number
	 * @param asked whether the reader wants to know whose answers change, which takes a
	 * while
	 */
	@GetMapping("/draf/{id}/tinjau")
	@ReadsDraft
	String review(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "berkas", defaultValue = "") String file,
			@RequestParam(name = "baris", defaultValue = "0") int line,
			@RequestParam(name = "jawaban", defaultValue = "") String asked, Model model) {
		Draft draft = this.overview.fill(actor, id, model);
		if (!asked.isEmpty()) {
			this.answers.of(draft).ifPresent((answers) -> model.addAttribute("answers", answers));
		}
		RuleChanges changes = (RuleChanges) model.getAttribute("changes");
		model.addAttribute("file", file);
		model.addAttribute("line", line);
		model.addAttribute("inText",
				changes.rules()
					.stream()
					.filter((rule) -> file.equals(rule.path()))
					.flatMap((rule) -> rule.lines().stream())
					.anyMatch((each) -> each.number() == line && line > 0));
		if (draft.submission() != null && draft.submission().amberReason() != null) {
			model.addAttribute("amberReason", draft.submission().amberReason());
		}
		return "rulebook/draft/review";
	}

	@PostMapping("/draf/{id}/kembalikan")
	@Allowed(value = Role.PENYETUJU, in = DraftPlace.class)
	String giveBack(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "versi", defaultValue = "0") long seen,
			@RequestParam(name = "alasan", defaultValue = "") String reason, Model model,
			HttpServletResponse response) {
		try {
			this.giveBack.giveBack(actor, id, seen, reason);
			return "redirect:/draf/" + id;
		}
		catch (DraftRefused ex) {
			refuse(ex, "alasan", "draft.return.missing", model, response);
			model.addAttribute("alasan", reason);
			return review(actor, id, "", 0, "", model);
		}
	}

	/** Asks once more; afterwards says which edition it has become. */
	@GetMapping("/draf/{id}/setujui")
	@Allowed(value = Role.PENYETUJU, in = DraftPlace.class)
	String askToApprove(Actor actor, @PathVariable("id") long id, Model model) {
		this.overview.fill(actor, id, model);
		return "rulebook/draft/approve";
	}

	@PostMapping("/draf/{id}/setujui")
	@Allowed(value = Role.PENYETUJU, in = DraftPlace.class)
	String approve(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "versi", defaultValue = "0") long seen,
			@RequestParam(name = "hash", defaultValue = "") String hash, Model model, HttpServletResponse response) {
		try {
			this.approve.approve(actor, id, seen, hash);
			return "redirect:/draf/" + id + "/setujui";
		}
		catch (DraftRefused ex) {
			this.overview.refuse(ex, model, response);
			return askToApprove(actor, id, model);
		}
	}

	/**
	 * @param from {@code berkas} where the remark was written beside the file's text
	 */
	@PostMapping("/draf/{id}/komentar")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU }, in = DraftPlace.class)
	String comment(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "berkas", defaultValue = "") String file,
			@RequestParam(name = "baris", defaultValue = "0") int line,
			@RequestParam(name = "teks", defaultValue = "") String text,
			@RequestParam(name = "asal", defaultValue = "") String from, Model model, HttpServletResponse response) {
		try {
			this.comments.write(actor, id, file, line, text);
			return "redirect:" + after(id, file, line, from);
		}
		catch (DraftRefused ex) {
			refuse(ex, "teks", text.isBlank() ? "draft.comment.missing" : "draft.comment.no-line", model, response);
			model.addAttribute("teks", text);
			return review(actor, id, file, line, "", model);
		}
	}

	@PostMapping("/draf/{id}/komentar/{catatan}/selesai")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU }, in = DraftPlace.class)
	String settle(Actor actor, @PathVariable("id") long id, @PathVariable("catatan") long comment) {
		boolean known = this.comments.on(id).stream().anyMatch((each) -> each.id() == comment);
		try {
			if (known) {
				this.comments.resolve(actor, comment);
				return "redirect:/draf/" + id + "/tinjau#catatan-" + comment;
			}
		}
		catch (DraftRefused ex) {
			// as if it were not there
		}
		throw new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private static String after(long id, String file, int line, String from) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/draf/" + id);
		if (from.equals("berkas")) {
			address.path("/berkas").queryParam("nama", file);
		}
		else {
			address.path("/tinjau");
		}
		return address.fragment("b" + line).encode().toUriString();
	}

	/** What is wrong with a text is said beside its field. */
	private void refuse(DraftRefused ex, String field, String wrong, Model model, HttpServletResponse response) {
		this.overview.refuse(ex, model, response);
		if (ex.refusal() == Refusal.BAD_TEXT) {
			model.addAttribute("refused", null);
			model.addAttribute("problems", List.of(new FormProblem(field, wrong, ex.arguments().get(0))));
		}
	}

}
