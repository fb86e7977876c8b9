package org.kaidah.rulebook.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kaidah.access.Actor;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.Scenarios;
import org.kaidah.rulebook.StoredEdition;
import org.kaidah.rulebook.text.MergedRule;
import org.kaidah.web.Here;
import org.kaidah.web.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules that apply, to be read: those of a jurisdiction by folder, and one rule. */
@Controller
class RulePages {

	/** The parameter's value that asks for all rules, not only for what differs. */
	private static final String MERGED = "gabungan";

	private final RulesDesk desk;

	private final Editions editions;

	private final EditionBooks books;

	private final AuthorsNotes notes;

	RulePages(RulesDesk desk, Editions editions, EditionBooks books, AuthorsNotes notes) {
		this.desk = desk;
		this.editions = editions;
		this.books = books;
		this.notes = notes;
	}

	@GetMapping("/aturan/{jurisdiction}")
	@ReadsRules
	String rules(Actor actor, @PathVariable("jurisdiction") String code,
			@RequestParam(name = "folder", defaultValue = "") String folder,
			@RequestParam(name = "cari", defaultValue = "") String words,
			@RequestParam(name = "teks", defaultValue = "") String text,
			@RequestParam(name = Here.PAGE, defaultValue = "1") int page, Model model) {
		Jurisdiction jurisdiction = this.desk.open(actor, code, model);
		RulesInView view = this.desk.inForce(jurisdiction);
		boolean merged = view.parent() == null || !view.own() || text.equals(MERGED);
		List<RuleEntry> offered = merged ? view.entries() : view.differing();
		List<RuleEntry> here = offered.stream().filter((entry) -> entry.in(folder)).toList();
		model.addAttribute("rules", view);
		model.addAttribute("differing", view.differing().size());
		model.addAttribute("merged", merged);
		model.addAttribute("topics", RuleTopic.of(offered));
		model.addAttribute("offered", offered.size());
		model.addAttribute("folder", folder);
		model.addAttribute("cari", words);
		model.addAttribute("slice", Slice.of(RuleHit.find(words, here), page));
		model.addAttribute("times", this.desk.times(jurisdiction));
		this.notes.add(actor, jurisdiction, model);
		return "rulebook/rules";
	}

	@GetMapping("/aturan/{jurisdiction}/{rule}")
	@ReadsRules
	String rule(Actor actor, @PathVariable("jurisdiction") String code, @PathVariable("rule") String rule,
			Model model) {
		RulesInView view = this.desk.inForce(this.desk.open(actor, code, model));
		RuleEntry entry = RulesDesk.found(Optional.ofNullable(view.entry(rule)));
		model.addAttribute("rules", view);
		model.addAttribute("hash", view.edition().rulesHash());
		model.addAttribute("guards", guards(view, entry));
		return rule(entry, model);
	}

	/** A rule as it was when something was decided under it. */
	@GetMapping(path = "/aturan/{jurisdiction}/{rule}", params = "edisi")
	@ReadsRules
	String rule(Actor actor, @PathVariable("jurisdiction") String code, @PathVariable("rule") String rule,
			@RequestParam("edisi") String hash, Model model) {
		this.desk.open(actor, code, model);
		StoredEdition edition = RulesDesk.found(this.editions.find(hash));
		RuleEntry entry = RulesDesk.found(edition.rules()
			.stream()
			.filter((each) -> each.code().equals(rule))
			.map((each) -> RuleEntry.of(new MergedRule(each.code(), MergedRule.Origin.INHERITED, each, each, null),
					false))
			.findFirst());
		model.addAttribute("edition", edition);
		model.addAttribute("hash", edition.hash());
		return rule(entry, model);
	}

	private static String rule(RuleEntry entry, Model model) {
		model.addAttribute("entry", entry);
		return "rulebook/rule";
	}

	/**
	 * The scenarios in which a rule must fire. Those of the jurisdictions above tell of
	 * their own text, so they count only for what is inherited.
	 */
	private List<Scenarios.Guard> guards(RulesInView view, RuleEntry entry) {
		RuleBook book = this.books.of(view.edition());
		return Stream.iterate(view.edition().jurisdiction(), (each) -> each != null && book.knows(each), book::parent)
			.limit(entry.differs() ? 1 : Long.MAX_VALUE)
			.flatMap((each) -> Scenarios.of(book, each).guarding(entry.rule().code()).stream())
			.toList();
	}

}
