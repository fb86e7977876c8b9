package org.kaidah.rulebook.pages.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.rulebook.text.Drafted;
import org.kaidah.rulebook.text.RuleWeight;
import org.kaidah.web.FormProblem;
import org.springframework.context.MessageSource;
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
 * All weights of a draft on one page, so that those of an axis can be set against each
 * other. A changed weight of the jurisdiction below becomes a rule of the draft's own,
 * with the same code.
 */
@Controller
class WeightPages {

	private final DraftDesk desk;

	private final ReadDraftRules read;

	private final SaveRules save;

	private final MessageSource messages;

	WeightPages(DraftDesk desk, ReadDraftRules read, SaveRules save, MessageSource messages) {
		this.desk = desk;
		this.read = read;
		this.save = save;
		this.messages = messages;
	}

	/**
	 * A weight as the form shows it.
	 *
	 * @param value as typed, or as it is
	 */
	record Row(RuleWeight weight, DraftRule rule, String value) {

		/** The name and id of its field. */
		public String field() {
			return "bobot-" + this.rule.merged().code();
		}

		boolean changed() {
			return !this.value.strip().equals(this.weight.shown());
		}

	}

	@GetMapping("/draf/{id}/aturan/bobot")
	@WritesDraft
	String weights(Actor actor, @PathVariable("id") long id, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		return show(rows(draft, Map.of()), model);
	}

	@PostMapping("/draf/{id}/aturan/bobot")
	@WritesDraft
	String change(Actor actor, @PathVariable("id") long id, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam("versi") long version, Model model, HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		List<Row> rows = rows(draft, sent.toSingleValueMap());
		List<FormProblem> problems = new ArrayList<>();
		List<Row> changed = rows.stream().filter(Row::changed).toList();
		for (Row row : changed) {
			row.weight()
				.problems(row.value())
				.forEach((problem) -> problems
					.add(new FormProblem(row.field(), problem.key(), List.<Object>copyOf(problem.arguments()))));
		}
		if (!problems.isEmpty()) {
			SaveRules.refuse(problems, model, response);
			return show(rows, model);
		}
		if (sent.containsKey("simpan") && this.save.save(actor, draft, version,
				changed(this.desk.document(draft), changed), "isi-bobot", model, response)) {
			once.addFlashAttribute("done", this.messages.getMessage("editor.weights.changed",
					new Object[] { changed.size() }, LocaleContextHolder.getLocale()));
			return "redirect:/draf/{id}/aturan";
		}
		return show(rows, model);
	}

	/** Only what may be changed is taken from the form. */
	private List<Row> rows(Draft draft, Map<String, String> typed) {
		DraftRules rules = this.read.of(draft);
		List<Row> rows = new ArrayList<>();
		for (RuleWeight weight : RuleWeight.of(rules.set().rules())) {
			rules.find(weight.rule().code()).ifPresent((rule) -> {
				boolean free = rule.own() || rule.replaceable();
				String value = free ? typed.get("bobot-" + rule.merged().code()) : null;
				rows.add(new Row(weight, rule, (value != null) ? value : weight.shown()));
			});
		}
		return rows;
	}

	/** Own rules are changed from the last to the first, so that places stay right. */
	private static RuleDocument changed(RuleDocument document, List<Row> rows) {
		RuleDocument changed = document;
		List<Row> fromTheLast = rows.stream()
			.sorted(Comparator.<Row>comparingInt((row) -> row.weight().rule().span().from()).reversed())
			.toList();
		for (Row row : fromTheLast) {
			String path = row.rule().path();
			String before = (changed.text(path) != null) ? changed.text(path) : "";
			String rule = row.weight().textWith(row.value());
			if (row.rule().own()) {
				changed = changed.with(path, before.substring(0, row.weight().rule().span().from()) + rule
						+ before.substring(row.weight().rule().span().to()));
			}
		}
		for (Row row : rows) {
			if (!row.rule().own()) {
				String path = row.rule().path();
				String before = (changed.text(path) != null) ? changed.text(path) : "";
				changed = changed.with(path,
						new Drafted(row.weight().textWith(row.value()), List.of()).appendedTo(before));
			}
		}
		return changed;
	}

	private static String show(List<Row> rows, Model model) {
		Map<String, List<Row>> axes = rows.stream()
			.collect(Collectors.groupingBy((row) -> row.weight().axis(), LinkedHashMap::new, Collectors.toList()));
		Map<String, BigDecimal> sums = new LinkedHashMap<>();
		axes.forEach((axis, weights) -> sums.put(axis,
				weights.stream().map(WeightPages::number).reduce(BigDecimal.ZERO, BigDecimal::add)));
		model.addAttribute("axes", axes);
		model.addAttribute("sums", sums);
		return "rulebook/writing/weights";
	}

	/** What cannot be read counts nothing. */
	private static BigDecimal number(Row row) {
		return row.weight().problems(row.value()).isEmpty() ? new BigDecimal(row.value().strip().replace(',', '.'))
				: BigDecimal.ZERO;
	}

}
