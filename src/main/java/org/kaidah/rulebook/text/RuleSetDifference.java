package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.kaidah.engine.language.Rule;

/**
 * The difference of two rule sets rule by rule. Rules are the same by code, or else by
 * name: then the code was changed.
 */
public final class RuleSetDifference {

	private final Map<String, Rule> before = new LinkedHashMap<>();

	private final Map<String, Rule> after = new LinkedHashMap<>();

	private RuleSetDifference(List<Rule> before, List<Rule> after) {
		before.forEach((rule) -> this.before.putIfAbsent(rule.code(), rule));
		after.forEach((rule) -> this.after.putIfAbsent(rule.code(), rule));
	}

	/**
	 * The rules that differ, in the order of the new set, the removed ones last.
	 * @param before rules with unique codes, in the order of their files
	 */
	public static List<RuleChange> of(List<Rule> before, List<Rule> after) {
		return new RuleSetDifference(before, after).changes();
	}

	private List<RuleChange> changes() {
		Map<String, Rule> pairs = pairs();
		Set<String> displaced = displaced();
		List<RuleChange> changes = new ArrayList<>();
		for (Rule rule : this.after.values()) {
			Rule old = pairs.get(rule.code());
			if (old == null) {
				changes.add(new RuleChange(rule.code(), EnumSet.of(RuleChange.Kind.ADDED), null, rule, List.of()));
				continue;
			}
			List<PartChange> parts = RuleParts.compare(old, rule);
			Set<RuleChange.Kind> kinds = kinds(parts);
			if (!old.file().equals(rule.file()) || displaced.contains(rule.code())) {
				kinds.add(RuleChange.Kind.MOVED);
			}
			if (!kinds.isEmpty()) {
				changes.add(new RuleChange(rule.code(), kinds, old, rule, parts));
			}
		}
		Set<Rule> kept = new HashSet<>(pairs.values());
		this.before.values()
			.stream()
			.filter((rule) -> !kept.contains(rule))
			.forEach((rule) -> changes
				.add(new RuleChange(rule.code(), EnumSet.of(RuleChange.Kind.REMOVED), rule, null, List.of())));
		return changes;
	}

	/** The old rule for each new code. */
	private Map<String, Rule> pairs() {
		Map<String, Rule> pairs = new LinkedHashMap<>();
		Map<String, Rule> byName = new LinkedHashMap<>();
		this.before.forEach((code, rule) -> {
			if (this.after.containsKey(code)) {
				pairs.put(code, rule);
			}
			else {
				byName.put(rule.name(), rule);
			}
		});
		this.after.forEach((code, rule) -> {
			if (!pairs.containsKey(code) && byName.containsKey(rule.name())) {
				pairs.put(code, byName.remove(rule.name()));
			}
		});
		return pairs;
	}

	private static Set<RuleChange.Kind> kinds(List<PartChange> parts) {
		Set<RuleChange.Kind> kinds = EnumSet.noneOf(RuleChange.Kind.class);
		for (PartChange part : parts) {
			kinds.add(switch (part.part()) {
				case NAME, CODE -> RuleChange.Kind.RENAMED;
				case LAYOUT -> RuleChange.Kind.REFORMATTED;
				default -> RuleChange.Kind.CHANGED;
			});
		}
		return kinds;
	}

	/** Rules that stand elsewhere in their file than their neighbours would have it. */
	private Set<String> displaced() {
		Set<String> files = new LinkedHashSet<>();
		this.after.values().forEach((rule) -> files.add(rule.file()));
		Set<String> displaced = new HashSet<>();
		for (String file : files) {
			List<String> old = codes(this.before, this.after, file);
			List<String> now = codes(this.after, this.before, file);
			for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
				displaced.addAll(delta.getTarget().getLines());
			}
		}
		return displaced;
	}

	/** The codes that a file has in both sets, in the order of one. */
	private static List<String> codes(Map<String, Rule> rules, Map<String, Rule> others, String file) {
		return rules.values()
			.stream()
			.filter((rule) -> rule.file().equals(file) && others.containsKey(rule.code())
					&& others.get(rule.code()).file().equals(file))
			.map(Rule::code)
			.toList();
	}

}
