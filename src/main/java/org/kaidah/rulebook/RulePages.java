package org.kaidah.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kaidah.access.Actor;
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

	private final EditionBooks books;

	private final Jurisdictions known;

	private final Clock clock;

	RulePages(Editions editions, EditionBooks books, Jurisdictions known, Clock clock) {
		this.editions = editions;
		this.books = books;
		this.known = known;
		this.clock = clock;
	}

	@GetMapping("/aturan")
	@ReadsRules
	String jurisdictions(Actor actor, Model model) {
		model.addAttribute("jurisdictions",
				names(actor).keySet().stream().map(this::view).filter(Objects::nonNull).distinct().toList());
		return "rulebook/jurisdictions";
	}

	@GetMapping("/aturan/{jurisdiction}")
	@ReadsRules
	String rules(Actor actor, @PathVariable("jurisdiction") String code,
			@RequestParam(name = "folder", defaultValue = "") String folder,
			@RequestParam(name = "cari", defaultValue = "") String words,
			@RequestParam(name = "sendiri", defaultValue = "false") boolean own,
			@RequestParam(name = "halaman", defaultValue = "1") int page, Model model) {
		JurisdictionView jurisdiction = found(view(code));
		List<RuleEntry> found = jurisdiction.rules()
			.stream()
			.filter((entry) -> entry.in(folder) && entry.matches(words.strip()) && (!own || entry.own()))
			.toList();
		model.addAttribute("jurisdiction", jurisdiction);
		model.addAttribute("others", names(actor));
		model.addAttribute("topics", RuleTopic.of(jurisdiction.rules()));
		model.addAttribute("folder", folder);
		model.addAttribute("cari", words);
		model.addAttribute("own", own);
		model.addAttribute("slice", Slice.of(found, page));
		return "rulebook/rules";
	}

	@GetMapping("/aturan/{jurisdiction}/{rule}")
	@ReadsRules
	String rule(Actor actor, @PathVariable("jurisdiction") String code, @PathVariable("rule") String rule,
			Model model) {
		PublishedEdition edition = found(inForce(code));
		RuleBook book = this.books.of(edition);
		JurisdictionView jurisdiction = JurisdictionView.of(book, edition.jurisdiction());
		RuleEntry entry = found(jurisdiction.rule(rule));
		boolean replaces = entry.own() && JurisdictionView.of(book, jurisdiction.parent()).rule(rule) != null;
		model.addAttribute("replaces", replaces);
		model.addAttribute("parentName", jurisdiction.parentName());
		model.addAttribute("hash", jurisdiction.hash());
		model.addAttribute("others", names(actor));
		return rule(jurisdiction.code(), jurisdiction.name(), jurisdiction.parent(), entry, model);
	}

	/** A rule as it was when something was decided under it. */
	@GetMapping(path = "/aturan/{jurisdiction}/{rule}", params = "edisi")
	@ReadsRules
	String rule(Actor actor, @PathVariable("jurisdiction") String code, @PathVariable("rule") String rule,
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
		model.addAttribute("others", names(actor));
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

	/**
	 * What those jurisdictions are called whose rules somebody may read, by their codes.
	 */
	private Map<String, String> names(Actor actor) {
		Map<String, String> names = new LinkedHashMap<>();
		this.known.all()
			.stream()
			.filter((each) -> RulesPlace.readable(each.code(), actor))
			.forEach((each) -> names.put(each.code(), each.name()));
		return names;
	}

	/** The edition in force today, or {@code null}. */
	private PublishedEdition inForce(String code) {
		return this.editions.inForce(code, LocalDate.now(this.clock)).orElse(null);
	}

	/** A jurisdiction as its rules are today, or {@code null}. */
	private JurisdictionView view(String code) {
		PublishedEdition edition = inForce(code);
		return (edition != null) ? JurisdictionView.of(this.books.of(edition), edition.jurisdiction()) : null;
	}

	private static <T> T found(T thing) {
		if (thing == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return thing;
	}

}
