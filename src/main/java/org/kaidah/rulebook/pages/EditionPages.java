package org.kaidah.rulebook.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kaidah.access.Actor;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.text.RuleChange;
import org.kaidah.web.Here;
import org.kaidah.web.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of a jurisdiction's rules: its editions, one of them, and two compared. */
@Controller
class EditionPages {

	private final RulesDesk desk;

	private final PublishedEditions editions;

	private final EditionBooks books;

	private final RuleDocuments documents;

	private final RuleHistory history;

	private final ChangedAnswers answers;

	EditionPages(RulesDesk desk, PublishedEditions editions, EditionBooks books, RuleDocuments documents,
			RuleHistory history, ChangedAnswers answers) {
		this.answers = answers;
		this.desk = desk;
		this.editions = editions;
		this.books = books;
		this.documents = documents;
		this.history = history;
	}

	/** All editions, or those that changed one rule. */
	@GetMapping("/aturan/{jurisdiction}/edisi")
	@ReadsRules
	String history(Actor actor, @PathVariable("jurisdiction") String code,
			@RequestParam(name = "aturan", defaultValue = "") String rule, Model model) {
		Jurisdiction jurisdiction = this.desk.open(actor, code, model);
		List<EditionTimes.Line> lines = this.desk.times(jurisdiction).lines();
		if (!rule.isEmpty()) {
			List<PublishedEdition> all = lines.stream().map(EditionTimes.Line::edition).toList();
			Map<Long, RuleChange> changes = this.history.of(rule, all);
			model.addAttribute("changes", changes);
			lines = lines.stream().filter((line) -> changes.containsKey(line.edition().id())).toList();
		}
		model.addAttribute("rule", rule);
		model.addAttribute("lines", lines);
		model.addAttribute("authors",
				lines.stream()
					.map((line) -> line.edition().id())
					.collect(Collectors.toMap(Function.identity(), this.editions::authors)));
		return "rulebook/editions";
	}

	@GetMapping("/aturan/{jurisdiction}/edisi/{number}")
	@ReadsRules
	String edition(Actor actor, @PathVariable("jurisdiction") String code, @PathVariable("number") int number,
			@RequestParam(name = Here.PAGE, defaultValue = "1") int page, Model model) {
		Jurisdiction jurisdiction = this.desk.open(actor, code, model);
		EditionTimes times = this.desk.times(jurisdiction);
		EditionTimes.Line line = RulesDesk.found(times.number(number));
		PublishedEdition edition = line.edition();
		RulesInView view = this.desk.under(jurisdiction, edition);
		model.addAttribute("line", line);
		model.addAttribute("edition", edition);
		model.addAttribute("authors", this.editions.authors(edition.id()));
		model.addAttribute("below", this.editions.get(edition.parent()));
		model.addAttribute("predecessor", this.editions.get(edition.predecessor()));
		model.addAttribute("replacement", this.editions.get(edition.replacedBy()));
		model.addAttribute("rules", view);
		model.addAttribute("slice", Slice.of((view.parent() != null) ? view.differing() : view.entries(), page));
		return "rulebook/edition";
	}

	/**
	 * @param asked whether the reader wants to know whose answers change, which takes a
	 * while
	 */
	@GetMapping("/aturan/{jurisdiction}/beda")
	@ReadsRules
	String difference(Actor actor, @PathVariable("jurisdiction") String code, @RequestParam("dari") int from,
			@RequestParam("ke") int to, @RequestParam(name = "jawaban", defaultValue = "") String asked, Model model) {
		Jurisdiction jurisdiction = this.desk.open(actor, code, model);
		EditionTimes times = this.desk.times(jurisdiction);
		PublishedEdition before = RulesDesk.found(times.number(from)).edition();
		PublishedEdition after = RulesDesk.found(times.number(to)).edition();
		RulesDifference difference = RulesDifference.of(code, side(before), side(after));
		model.addAttribute("lines", times.lines());
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("belowBefore", this.editions.get(before.parent()));
		model.addAttribute("belowAfter", this.editions.get(after.parent()));
		model.addAttribute("difference", difference);
		if (!asked.isEmpty()) {
			model.addAttribute("answers", this.answers.between(new ChangedAnswers.Side(this.books.of(before), code),
					new ChangedAnswers.Side(this.books.of(after), code)));
		}
		model.addAttribute("hidden", hidden(code, after));
		return "rulebook/difference";
	}

	private RulesDifference.Side side(PublishedEdition edition) {
		return new RulesDifference.Side(this.books.of(edition), this.documents.get(edition.documentHash()));
	}

	/** Codes for which the rule above does not apply, whatever became of it. */
	private Set<String> hidden(String code, PublishedEdition edition) {
		return this.books.of(edition)
			.merged(code)
			.stream()
			.filter((rule) -> rule.differs() && rule.parent() != null)
			.map((rule) -> rule.code())
			.collect(Collectors.toSet());
	}

}
