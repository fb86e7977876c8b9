package org.kaidah.rulebook.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.RuleDocument;

/**
 * A document seen as its rules by code. A rule file that cannot be read rule by rule,
 * because of mistakes, missing codes or codes given twice, counts as one piece.
 */
final class Piecewise {

	private final RuleDocument document;

	private final Map<String, Rule> rules = new LinkedHashMap<>();

	private final Map<String, ParsedFile> parsed = new LinkedHashMap<>();

	private final Set<String> whole = new HashSet<>();

	private Piecewise(RuleDocument document) {
		this.document = document;
	}

	static Piecewise of(RuleDocument document) {
		Piecewise pieces = new Piecewise(document);
		document.files().forEach((path, text) -> {
			if (path.endsWith(RuleDocument.RULES)) {
				pieces.read(RuleParser.parse(new RuleFile(path, text)));
			}
			else {
				pieces.whole.add(path);
			}
		});
		return pieces;
	}

	private void read(ParsedFile file) {
		Set<String> codes = new HashSet<>();
		boolean clear = file.problems().isEmpty() && file.rules()
			.stream()
			.allMatch(
					(rule) -> !rule.code().isBlank() && codes.add(rule.code()) && !this.rules.containsKey(rule.code()));
		if (clear) {
			this.parsed.put(file.file().path(), file);
			file.rules().forEach((rule) -> this.rules.put(rule.code(), rule));
		}
		else {
			this.whole.add(file.file().path());
		}
	}

	RuleDocument document() {
		return this.document;
	}

	/** Paths of the files that count as one piece. */
	Set<String> whole() {
		return this.whole;
	}

	/** The rules of files read rule by rule, outside the given files. */
	Map<String, Rule> rulesOutside(Set<String> paths) {
		Map<String, Rule> found = new LinkedHashMap<>(this.rules);
		found.values().removeIf((rule) -> paths.contains(rule.file()));
		return found;
	}

	/** What stands in a file before its first rule. */
	String head(String path) {
		ParsedFile file = this.parsed.get(path);
		if (file == null || file.rules().isEmpty()) {
			return "";
		}
		return file.file().text().substring(0, file.rules().get(0).span().from());
	}

}
