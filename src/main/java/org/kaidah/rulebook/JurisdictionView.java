package org.kaidah.rulebook;

import java.util.List;
import java.util.Map;

import org.kaidah.engine.Edition;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Problem.Severity;

/**
 * A jurisdiction as the pages show it.
 *
 * @param parent the code of the jurisdiction whose rules it stands on, or {@code null}
 * @param parentName its name
 * @param rules all rules that apply in it
 * @param switchedOff rules of the parent that do not apply, by code
 * @param problems what stands against using the rules, or may be a mistake
 */
record JurisdictionView(String code, String name, String parent, String parentName, List<String> bases,
		List<RuleEntry> rules, Map<String, Settings.SwitchedOff> switchedOff, List<Problem> problems) {

	static JurisdictionView of(RuleBook book, String code) {
		RuleSet rules = book.ruleSet(code);
		Settings settings = book.source(code).settings();
		boolean laidOver = settings.parent() != null;
		List<RuleEntry> entries = rules.rules()
			.stream()
			.map((rule) -> RuleEntry.of(rule, laidOver && rules.own().contains(rule.code())))
			.toList();
		String parentName = (laidOver && book.knows(settings.parent())) ? book.ruleSet(settings.parent()).name()
				: settings.parent();
		return new JurisdictionView(code, settings.name(), settings.parent(), parentName, settings.bases(), entries,
				settings.switchedOff(), rules.problems());
	}

	/** How many rules it adds or replaces. */
	public long own() {
		return this.rules.stream().filter(RuleEntry::own).count();
	}

	/** How many problems keep its rules from being used. */
	public long errors() {
		return this.problems.stream().filter((problem) -> problem.severity() == Severity.ERROR).count();
	}

	/** The hash of the edition that its rules make. */
	public String hash() {
		return Edition.hashOf(this.rules.stream().map(RuleEntry::rule).toList());
	}

	/** The rule with a code, or {@code null}. */
	public RuleEntry rule(String code) {
		return this.rules.stream().filter((entry) -> entry.rule().code().equals(code)).findFirst().orElse(null);
	}

}
