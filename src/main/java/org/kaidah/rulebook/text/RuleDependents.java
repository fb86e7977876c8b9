package org.kaidah.rulebook.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.Dependents;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleChecker;

/**
 * What depends on a rule, to be told before it is deleted or renamed.
 *
 * @param readers rules that look at something that it alone draws
 * @param siblings the other rules of its requirement
 * @param mentions places in scenarios and settings that name its code or requirement
 * @param overlays for each region that replaces it, the replacing rule
 */
public record RuleDependents(List<Rule> readers, List<Rule> siblings, List<CodeMention> mentions,
		Map<String, Rule> overlays) {

	/**
	 * What depends on a rule.
	 * @param code the rule's code
	 * @param rules all rules that apply in the jurisdiction; one that does not fit the
	 * vocabulary reads nothing
	 * @param yaml texts of the scenario and settings files that may name it, by file
	 * @param regions the own rules of the jurisdictions that stand on this one, by code
	 */
	public static RuleDependents of(String code, List<Rule> rules, Map<String, String> yaml,
			Map<String, List<Rule>> regions) {
		Rule rule = rules.stream().filter((each) -> each.code().equals(code)).findFirst().orElse(null);
		List<Rule> fitting = rules.stream().filter((each) -> RuleChecker.check(each).isEmpty()).toList();
		List<Rule> readers = fitting.contains(rule) ? Dependents.relyingOn(rule, fitting) : List.of();
		String requirement = (rule != null) ? rule.requirement() : "";
		List<Rule> siblings = requirement.isEmpty() ? List.of()
				: rules.stream()
					.filter((each) -> each.requirement().equals(requirement) && !each.code().equals(code))
					.toList();
		List<CodeMention> mentions = CodeMentions.in(yaml)
			.stream()
			.filter((mention) -> mention.code().equals(code)
					|| !requirement.isEmpty() && mention.code().equals(requirement))
			.toList();
		Map<String, Rule> overlays = new LinkedHashMap<>();
		regions.forEach((region, own) -> own.stream()
			.filter((each) -> each.code().equals(code))
			.forEach((each) -> overlays.put(region, each)));
		return new RuleDependents(readers, siblings, mentions, overlays);
	}

	/** Whether nothing depends on it. */
	public boolean none() {
		return this.readers.isEmpty() && this.siblings.isEmpty() && this.mentions.isEmpty() && this.overlays.isEmpty();
	}

}
