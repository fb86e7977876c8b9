package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

/** Rules for tests, written as an author would write them. */
public final class Rules {

	private Rules() {
	}

	/** A rule from its condition and conclusions; code and name are the same. */
	public static String rule(String code, String when, String... conclusions) {
		StringBuilder then = new StringBuilder();
		for (String conclusion : conclusions) {
			then.append("  insert( ").append(conclusion).append(" );\n");
		}
		return "rule \"" + code + "\" @kode(\"" + code + "\") @dasar(\"uji\")\nwhen\n  " + when + "\nthen\n" + then
				+ "end\n";
	}

	/** Reads rules that must be without a mistake. */
	public static List<Rule> read(String... texts) {
		ParsedFile file = RuleParser.parse(new RuleFile("uji.drl", String.join("\n", texts)));
		if (!file.problems().isEmpty()) {
			throw new IllegalArgumentException(file.problems().toString());
		}
		return file.rules();
	}

	/** Compiles rules that must be usable. */
	public static Edition edition(String... texts) {
		return edition(read(texts));
	}

	public static Edition edition(List<Rule> rules) {
		try {
			return EditionCompiler.compile(rules);
		}
		catch (UnusableRules ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * Everything that stands against a text becoming an edition, before anything is
	 * compiled.
	 */
	public static List<Problem> problems(String text) {
		ParsedFile file = RuleParser.parse(new RuleFile("uji.drl", text));
		List<Problem> problems = new ArrayList<>(file.problems());
		problems.addAll(EditionCompiler.check(file.rules()));
		return problems;
	}

	/** The keys of the problems of a text. */
	static Stream<String> keys(String text) {
		return problems(text).stream().map(Problem::key);
	}

}
