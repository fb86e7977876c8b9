package org.kaidah.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.rulebook.text.HighlightedLine;
import org.kaidah.web.Slice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rules, to be read: jurisdictions, their rules by folder, and one rule. */
@Controller
class RulePages {

	private final Editions editions;

	RulePages(Editions editions) {
		this.editions = editions;
	}

	@GetMapping("/aturan")
	String jurisdictions(Model model) {
		RuleBook book = this.editions.folder();
		model.addAttribute("jurisdictions", book.codes().stream().map((code) -> Jurisdiction.of(book, code)).toList());
		return "rulebook/jurisdictions";
	}

	@GetMapping("/aturan/{jurisdiction}")
	String rules(@PathVariable("jurisdiction") String code,
			@RequestParam(name = "folder", defaultValue = "") String folder,
			@RequestParam(name = "cari", defaultValue = "") String words,
			@RequestParam(name = "sendiri", defaultValue = "false") boolean own,
			@RequestParam(name = "halaman", defaultValue = "1") int page, Model model) {
		RuleBook book = this.editions.folder();
		Jurisdiction jurisdiction = jurisdiction(book, code);
		List<RuleEntry> found = jurisdiction.rules()
			.stream()
			.filter((entry) -> entry.in(folder) && entry.matches(words.strip()) && (!own || entry.own()))
			.toList();
		model.addAttribute("jurisdiction", jurisdiction);
		model.addAttribute("others", names(book));
		model.addAttribute("topics", RuleTopic.of(jurisdiction.rules()));
		model.addAttribute("folder", folder);
		model.addAttribute("cari", words);
		model.addAttribute("own", own);
		model.addAttribute("slice", Slice.of(found, page));
		return "rulebook/rules";
	}

	@GetMapping("/aturan/{jurisdiction}/{rule}")
	String rule(@PathVariable("jurisdiction") String code, @PathVariable("rule") String rule, Model model) {
		RuleBook book = this.editions.folder();
		Jurisdiction jurisdiction = jurisdiction(book, code);
		RuleEntry entry = found(jurisdiction.rule(rule));
		boolean replaces = entry.own() && book.knows(jurisdiction.parent())
				&& Jurisdiction.of(book, jurisdiction.parent()).rule(rule) != null;
		model.addAttribute("replaces", replaces);
		model.addAttribute("parentName", jurisdiction.parentName());
		model.addAttribute("hash", jurisdiction.hash());
		model.addAttribute("others", names(book));
		return rule(jurisdiction.code(), jurisdiction.name(), jurisdiction.parent(), entry, model);
	}

	/** A rule as it was when something was decided under it. */
	@GetMapping(path = "/aturan/{jurisdiction}/{rule}", params = "edisi")
	String rule(@PathVariable("jurisdiction") String code, @PathVariable("rule") String rule,
			@RequestParam("edisi") String hash, Model model) {
		StoredEdition edition = found(this.editions.find(hash).orElse(null));
		RuleEntry entry = edition.rules()
			.stream()
			.filter((each) -> each.code().equals(rule))
			.map((each) -> RuleEntry.of(each, false))
			.findFirst()
			.orElse(null);
		model.addAttribute("edition", edition);
		model.addAttribute("hash", edition.hash());
		model.addAttribute("others", names(this.editions.folder()));
		return rule(code, edition.name(), null, found(entry), model);
	}

	private static String rule(String code, String name, String parent, RuleEntry entry, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("name", name);
		model.addAttribute("parent", parent);
		model.addAttribute("entry", entry);
		model.addAttribute("lines", HighlightedLine.of(entry.rule().text(), entry.rule().span().line()));
		return "rulebook/rule";
	}

	/** What all jurisdictions are called, by their codes. */
	private static Map<String, String> names(RuleBook book) {
		Map<String, String> names = new LinkedHashMap<>();
		book.codes().forEach((code) -> names.put(code, book.source(code).settings().name()));
		return names;
	}

	private static Jurisdiction jurisdiction(RuleBook book, String code) {
		return found(book.knows(code) ? Jurisdiction.of(book, code) : null);
	}

	private static <T> T found(T thing) {
		if (thing == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return thing;
	}

}
