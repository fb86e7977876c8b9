package org.kaidah.rulebook.pages;

import java.util.List;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.text.MergedRule;

/**
 * The rules of a jurisdiction under an edition, as pages show them.
 *
 * @param parent the jurisdiction it stands on, or {@code null}
 * @param edition its edition, or that of the one above where it has none of its own yet
 * @param entries the rules that apply and those that are switched off
 * @param problems what stands against using the rules, or may be a mistake
 */
record RulesInView(Jurisdiction jurisdiction, Jurisdiction parent, PublishedEdition edition, List<RuleEntry> entries,
		List<Problem> problems) {

	static RulesInView of(Jurisdiction jurisdiction, Jurisdiction parent, PublishedEdition edition, RuleBook book) {
		boolean own = edition.jurisdiction().equals(jurisdiction.code());
		List<MergedRule> merged = own ? book.merged(jurisdiction.code())
				: MergedRule.of(book.ruleSet(edition.jurisdiction()).rules(), List.of(), List.of());
		return new RulesInView(jurisdiction, parent, edition,
				merged.stream().map((rule) -> RuleEntry.of(rule, parent != null)).toList(),
				own ? book.ruleSet(jurisdiction.code()).problems() : List.of());
	}

	/** Whether the jurisdiction itself has decided on these rules. */
	public boolean own() {
		return this.edition.jurisdiction().equals(this.jurisdiction.code());
	}

	/** Only where it differs from the jurisdiction above. */
	List<RuleEntry> differing() {
		return this.entries.stream().filter(RuleEntry::differs).toList();
	}

	/** How many problems keep its rules from being used. */
	public long errors() {
		return this.problems.stream().filter(Problem::isError).count();
	}

	/** The rule with a code, or {@code null}. */
	public RuleEntry entry(String code) {
		return this.entries.stream().filter((entry) -> entry.rule().code().equals(code)).findFirst().orElse(null);
	}

}
