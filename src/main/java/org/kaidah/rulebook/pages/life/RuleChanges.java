package org.kaidah.rulebook.pages.life;

import java.util.List;

import org.kaidah.rulebook.text.RuleChange;

/**
 * What a draft changes.
 *
 * @param rules the rules that would apply and differ from those before
 * @param files its own files that differ
 */
record RuleChanges(List<ChangedRule> rules, List<FileChange> files) {

	/** How many rules are new. */
	public long added() {
		return count(RuleChange.Kind.ADDED);
	}

	/** How many rules are gone. */
	public long removed() {
		return count(RuleChange.Kind.REMOVED);
	}

	/** How many rules say something else or are called otherwise. */
	public long changed() {
		return this.rules.stream().filter(ChangedRule::counts).count() - added() - removed();
	}

	/** The files that hold no rules. */
	public List<FileChange> others() {
		return this.files.stream().filter((file) -> !file.ofRules()).toList();
	}

	private long count(RuleChange.Kind kind) {
		return this.rules.stream().filter((rule) -> rule.change().kinds().contains(kind)).count();
	}

}
