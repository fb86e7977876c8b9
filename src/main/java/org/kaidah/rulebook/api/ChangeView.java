package org.kaidah.rulebook.api;

import java.util.Set;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.text.RuleChange;

/**
 * A rule that two editions do not have alike.
 *
 * @param before as it was, or {@code null}
 * @param after as it is, or {@code null}
 */
record ChangeView(String code, Set<RuleChange.Kind> kinds, RuleView before, RuleView after) {

	/** A rule with its place. */
	record RuleView(String file, int line, String name, String basis, String text) {

		static RuleView of(Rule rule) {
			return (rule != null)
					? new RuleView(rule.file(), rule.span().line(), rule.name(), rule.basis(), rule.text()) : null;
		}

	}

	static ChangeView of(RuleChange change) {
		return new ChangeView(change.code(), change.kinds(), RuleView.of(change.before()), RuleView.of(change.after()));
	}

}
