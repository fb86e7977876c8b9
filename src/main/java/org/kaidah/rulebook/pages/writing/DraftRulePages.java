package org.kaidah.rulebook.pages.writing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.rulebook.text.Drafted;
import org.kaidah.rulebook.text.HighlightedLine;
import org.kaidah.rulebook.text.WordDifference;
import org.kaidah.web.Here;
import org.kaidah.web.Slice;
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
 * The rules of a draft: the tree, the search, one rule beside that of the jurisdiction
 * below, and the step by which a region makes such a rule its own.
 */
@Controller
class DraftRulePages {

	private final DraftDesk desk;

	private final ReadDraftRules read;

	private final SaveRules save;

	DraftRulePages(DraftDesk desk, ReadDraftRules read, SaveRules save) {
		this.desk = desk;
		this.read = read;
		this.save = save;
	}

	@GetMapping("/draf/{id}/aturan")
	@ReadsDraft
	String rules(Actor actor, @PathVariable("id") long id,
			@RequestParam(name = "letak", defaultValue = "") String place,
			@RequestParam(name = "cari", defaultValue = "") String words,
			@RequestParam(name = "beda", defaultValue = "false") boolean differing,
			@RequestParam(name = Here.PAGE, defaultValue = "1") int page, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		DraftRules rules = this.read.of(draft);
		model.addAttribute("tree", rules.tree());
		model.addAttribute("total", rules.rules().size());
		model.addAttribute("place", place);
		model.addAttribute("cari", words);
		model.addAttribute("differing", differing);
		model.addAttribute("slice", Slice.of(rules.in(place, words, differing), page));
		model.addAttribute("ownFile", rules.ownFiles().contains(place));
		model.addAttribute("rulesHere", rules.rules().stream().anyMatch((rule) -> rule.path().equals(place)));
		model.addAttribute("faults", rules.problems());
		return "rulebook/writing/rules";
	}

	@GetMapping("/draf/{id}/aturan/{rule}")
	@ReadsDraft
	String rule(Actor actor, @PathVariable("id") long id, @PathVariable("rule") String code, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		return show(this.read.of(draft, code), model);
	}

	/** A region's own copy of a rule of the jurisdiction below, under the same code. */
	@PostMapping("/draf/{id}/aturan/{rule}/ubah")
	@WritesDraft
	String replace(Actor actor, @PathVariable("id") long id, @PathVariable("rule") String code,
			@RequestParam("versi") long version, Model model, HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		DraftRule rule = this.read.of(draft, code);
		if (!rule.replaceable()) {
			throw new ResponseStatusException(HttpStatus.CONFLICT);
		}
		RuleDocument document = this.desk.document(draft);
		String before = (document.text(rule.path()) != null) ? document.text(rule.path()) : "";
		String text = new Drafted(rule.rule().text(), List.of()).appendedTo(before);
		if (this.save.save(actor, draft, version, document.with(rule.path(), text), "isi-aturan", model, response)) {
			once.addAttribute("nama", rule.path());
			once.addAttribute("baris", text.substring(0, text.lastIndexOf(rule.rule().text())).lines().count() + 1);
			return "redirect:/draf/{id}/berkas";
		}
		return show(rule, model);
	}

	private static String show(DraftRule rule, Model model) {
		model.addAttribute("entry", rule);
		model.addAttribute("lines", HighlightedLine.of(rule.rule().text(), rule.rule().span().line()));
		if (rule.own() && rule.merged().parent() != null) {
			model.addAttribute("compared",
					WordDifference.ofRules(rule.merged().parent().text(), rule.rule().text()).pieces());
		}
		return "rulebook/writing/rule";
	}

}
