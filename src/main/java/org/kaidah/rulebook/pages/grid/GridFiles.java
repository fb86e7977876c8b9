package org.kaidah.rulebook.pages.grid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.text.GridFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the rules that a file's grids show, a draft's own and those below them. */
@Component
class GridFiles {

	private final EditionBooks books;

	GridFiles(EditionBooks books) {
		this.books = books;
	}

	/**
	 * A file of a draft.
	 * @param document the draft's own files, as they are or were
	 * @param parent id of the edition it stands on, or {@code null}
	 * @throws ResponseStatusException 404 if neither the draft nor that edition has rules
	 * in a file of that path
	 */
	GridFile open(Draft draft, RuleDocument document, Long parent, String path) {
		RuleBook book = this.books.of(draft.jurisdiction(), document, parent);
		List<Rule> below = below(book, draft.jurisdiction());
		List<Rule> here = below.stream().filter((rule) -> relative(book, rule).equals(path)).toList();
		if (!path.endsWith(RuleDocument.RULES) || here.isEmpty() && document.text(path) == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Set<String> others = codes(below);
		here.forEach((rule) -> others.remove(rule.code()));
		Set<String> off = codes(here);
		off.removeAll(codes(book.ruleSet(draft.jurisdiction()).rules()));
		return GridFile.of(path, own(document), here, others, off);
	}

	private static List<Rule> below(RuleBook book, String jurisdiction) {
		String parent = book.parent(jurisdiction);
		return (parent != null && book.knows(parent)) ? book.ruleSet(parent).rules() : List.of();
	}

	/** The path within the folder of the jurisdiction that wrote the rule. */
	private static String relative(RuleBook book, Rule rule) {
		return book.codes()
			.stream()
			.map(Jurisdiction::place)
			.filter(rule.file()::startsWith)
			.findFirst()
			.map((place) -> rule.file().substring(place.length()))
			.orElse("");
	}

	private static Set<String> codes(List<Rule> rules) {
		return rules.stream().map(Rule::code).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static SortedMap<String, String> own(RuleDocument document) {
		SortedMap<String, String> own = new TreeMap<>(document.files());
		own.keySet().removeIf((path) -> !path.endsWith(RuleDocument.RULES));
		return own;
	}

}
