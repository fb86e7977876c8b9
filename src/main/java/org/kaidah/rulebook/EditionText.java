package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules of an edition as one text, each with the file it came from. */
final class EditionText {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** One rule. */
	private record RuleText(String file, String text) {
	}

	private EditionText() {
	}

	static String of(List<Rule> rules) {
		return JSON.writeValueAsString(rules.stream().map((rule) -> new RuleText(rule.file(), rule.text())).toList());
	}

	/**
	 * The rules of a text; they pass the gate again, because what is stored is no safer
	 * than what is typed.
	 */
	static List<Rule> rules(String text) {
		List<Rule> rules = new ArrayList<>();
		for (RuleText stored : JSON.readValue(text, new TypeReference<List<RuleText>>() {
		})) {
			ParsedFile parsed = RuleParser.parse(new RuleFile(stored.file(), stored.text()));
			if (!parsed.problems().isEmpty() || parsed.rules().size() != 1) {
				throw new IllegalStateException(stored.file() + parsed.problems());
			}
			rules.addAll(parsed.rules());
		}
		return rules;
	}

}
