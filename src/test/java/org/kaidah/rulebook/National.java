package org.kaidah.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.vocabulary.Fakta;

/** The shipped rules, read and compiled once for all tests. */
public final class National {

	/** Where the rules are. */
	public static final Path RULES = Path.of("rules");

	private static final RuleBook BOOK = open();

	private National() {
	}

	private static RuleBook open() {
		try {
			return new RuleBook(RulesFolder.open(RULES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static RuleBook book() {
		return BOOK;
	}

	/** A shipped edition. */
	public static synchronized Edition edition(String code) {
		try {
			return BOOK.edition(code);
		}
		catch (UnusableRules ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The national edition with the text of its rules changed, as an author would change
	 * it.
	 */
	public static Edition edited(UnaryOperator<String> change) {
		try {
			return EditionCompiler
				.compile(BOOK.ruleSet("nasional").rules().stream().map((rule) -> edited(rule, change)).toList());
		}
		catch (UnusableRules ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The facts of a person that a shipped scenario tells of. */
	public static List<Fakta> facts(String scenario) {
		ScenarioReader reader = new ScenarioReader();
		BOOK.examples().forEach(reader::readExamples);
		BOOK.source("nasional").scenarios().forEach(reader::readScenarios);
		return reader.scenarios()
			.stream()
			.filter((each) -> each.name().equals(scenario))
			.findFirst()
			.orElseThrow()
			.facts();
	}

	private static Rule edited(Rule rule, UnaryOperator<String> change) {
		return RuleParser.parse(new RuleFile(rule.file(), change.apply(rule.text()))).rules().get(0);
	}

}
