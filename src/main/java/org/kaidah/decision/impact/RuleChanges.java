package org.kaidah.decision.impact;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.text.RuleChange;
import org.kaidah.rulebook.text.RuleSetDifference;

/** The rules that two editions do not share, as far as that can have an effect. */
final class RuleChanges {

	private static final Set<RuleChange.Kind> WITHOUT_EFFECT = EnumSet.of(RuleChange.Kind.MOVED,
			RuleChange.Kind.REFORMATTED);

	private final List<RuleChange> all;

	private final Map<String, RuleChange> before = new HashMap<>();

	private final Map<String, RuleChange> after = new HashMap<>();

	RuleChanges(List<Rule> before, List<Rule> after) {
		this.all = RuleSetDifference.of(before, after)
			.stream()
			.filter((change) -> !WITHOUT_EFFECT.containsAll(change.kinds()))
			.toList();
		for (RuleChange change : this.all) {
			if (change.before() != null) {
				this.before.put(change.before().code(), change);
			}
			if (change.after() != null) {
				this.after.put(change.after().code(), change);
			}
		}
	}

	/** All of them, in the order of the new edition, the removed ones last. */
	List<RuleChange> all() {
		return this.all;
	}

	/** The change of a rule of one of the editions, or {@code null}. */
	RuleChange of(Rule rule, boolean old) {
		return (old ? this.before : this.after).get(rule.code());
	}

	/** Changes of the rules that give a requirement's result. */
	List<RuleChange> ofRequirement(String requirement) {
		return this.all.stream()
			.filter((change) -> asks(change.before(), requirement) || asks(change.after(), requirement))
			.toList();
	}

	private static boolean asks(Rule rule, String requirement) {
		return rule != null && rule.requirement().equals(requirement);
	}

}
