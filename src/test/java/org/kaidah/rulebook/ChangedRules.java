package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.analysis.Analysis;
import org.kaidah.engine.analysis.Finding;
import org.kaidah.engine.analysis.Witness;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

/** Shipped rules of which some are changed or gone and to which some are added. */
final class ChangedRules {

	private final String jurisdiction;

	private final List<Rule> rules;

	private ChangedRules(String jurisdiction) {
		this.jurisdiction = jurisdiction;
		this.rules = new ArrayList<>(National.book().ruleSet(jurisdiction).rules());
	}

	static ChangedRules of(String jurisdiction) {
		return new ChangedRules(jurisdiction);
	}

	/** Changes the text of a rule, which must contain what is replaced. */
	ChangedRules change(String code, String old, String changed) {
		Rule rule = rule(code);
		if (!rule.text().contains(old)) {
			throw new IllegalArgumentException(code + ": " + old);
		}
		String above = "\n".repeat(rule.span().line() - 1);
		this.rules.set(this.rules.indexOf(rule), read(rule.file(), above + rule.text().replace(old, changed)));
		return this;
	}

	ChangedRules without(String code) {
		this.rules.remove(rule(code));
		return this;
	}

	/** Adds rules written as for a file of a region. */
	ChangedRules with(String... texts) {
		for (String text : texts) {
			this.rules.add(read("daerah/99.01/uji.drl", text));
		}
		return this;
	}

	private Rule rule(String code) {
		return this.rules.stream().filter((rule) -> rule.code().equals(code)).findFirst().orElseThrow();
	}

	private static Rule read(String file, String text) {
		return RuleParser.parse(new RuleFile(file, text)).rules().get(0);
	}

	Edition edition() {
		try {
			return EditionCompiler.compile(this.rules);
		}
		catch (UnusableRules ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** For comparisons: what differs in operators and values compiles once. */
	Edition trial() {
		try {
			return EditionCompiler.compileForTrial(this.rules);
		}
		catch (UnusableRules ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the analysis finds, with the people of the shipped scenarios. */
	List<Finding> findings() {
		return Analysis.of(edition(), people());
	}

	List<Witness> people() {
		return Scenarios.people(National.book(), this.jurisdiction);
	}

}
