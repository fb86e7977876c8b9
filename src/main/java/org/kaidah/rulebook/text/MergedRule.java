package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Rule;

/**
 * A rule of a jurisdiction beside that of its parent.
 *
 * @param code the rule's code
 * @param origin where it comes from
 * @param rule the rule that applies, or {@code null} where it is switched off
 * @param parent the parent's rule, or {@code null} where there is none
 * @param off why it does not apply, or {@code null} where it does
 */
public record MergedRule(String code, Origin origin, Rule rule, Rule parent, SwitchedOffRule off) {

	/** Where a rule comes from. */
	public enum Origin {

		/** The parent's, unchanged. */
		INHERITED,

		/** The jurisdiction's own, in the place of the parent's. */
		REPLACED,

		/** The jurisdiction's own, new. */
		ADDED,

		/** The parent's, not applied. */
		SWITCHED_OFF

	}

	/**
	 * The whole of a jurisdiction's rules, in the order of the parent's files, then its
	 * own new ones.
	 * @param parent the rules that apply in the parent
	 * @param own the jurisdiction's own rules
	 * @param off what it switches off
	 */
	public static List<MergedRule> of(List<Rule> parent, List<Rule> own, List<SwitchedOffRule> off) {
		Map<String, Rule> replacing = new LinkedHashMap<>();
		own.forEach((rule) -> replacing.put(rule.code(), rule));
		Map<String, SwitchedOffRule> silent = new LinkedHashMap<>();
		off.forEach((rule) -> silent.put(rule.code(), rule));
		List<MergedRule> merged = new ArrayList<>();
		for (Rule rule : parent) {
			String code = rule.code();
			Rule instead = replacing.remove(code);
			if (instead != null) {
				merged.add(new MergedRule(code, Origin.REPLACED, instead, rule, null));
			}
			else if (silent.containsKey(code)) {
				merged.add(new MergedRule(code, Origin.SWITCHED_OFF, null, rule, silent.get(code)));
			}
			else {
				merged.add(new MergedRule(code, Origin.INHERITED, rule, rule, null));
			}
		}
		replacing.values().forEach((rule) -> merged.add(new MergedRule(rule.code(), Origin.ADDED, rule, null, null)));
		return merged;
	}

	/** Whether the jurisdiction differs from its parent here. */
	public boolean differs() {
		return this.origin != Origin.INHERITED;
	}

	/**
	 * The difference from the parent's rule; nothing for a rule that is only inherited.
	 */
	public List<PartChange> parts() {
		return (this.origin == Origin.REPLACED) ? RuleParts.compare(this.parent, this.rule) : List.of();
	}

	/** The text that applies, or of a rule switched off the text that does not. */
	public String text() {
		return (this.rule != null) ? this.rule.text() : this.parent.text();
	}

}
