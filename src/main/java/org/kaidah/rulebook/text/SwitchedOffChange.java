package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How what is switched off differs between two settings.
 *
 * @param before as it was, or {@code null} where the rule is newly switched off
 * @param after as it is, or {@code null} where the rule applies again
 */
public record SwitchedOffChange(String code, SwitchedOffRule before, SwitchedOffRule after) {

	/** The differences, in the order of the new settings, then those of the old. */
	public static List<SwitchedOffChange> between(List<SwitchedOffRule> before, List<SwitchedOffRule> after) {
		Map<String, SwitchedOffRule> old = new LinkedHashMap<>();
		before.forEach((rule) -> old.put(rule.code(), rule));
		List<SwitchedOffChange> changes = new ArrayList<>();
		for (SwitchedOffRule rule : after) {
			SwitchedOffRule was = old.remove(rule.code());
			if (!rule.equals(was)) {
				changes.add(new SwitchedOffChange(rule.code(), was, rule));
			}
		}
		old.values().forEach((rule) -> changes.add(new SwitchedOffChange(rule.code(), rule, null)));
		return changes;
	}

}
