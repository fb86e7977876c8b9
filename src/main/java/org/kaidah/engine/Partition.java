package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Sasaran;

/**
 * Splits rules into those that say something about anybody and those that answer for a
 * target. The second part need not run for somebody who is judged for none, and both
 * compile side by side. Where the first part would look at what the second draws, the
 * rules stay together.
 *
 * @param general rules that hold whatever the target
 * @param targeted rules that can only fire where there is a target; empty where the rules
 * stay together
 */
record Partition(List<Rule> general, List<Rule> targeted) {

	private static final String TARGET = Sasaran.class.getSimpleName();

	static Partition of(List<Rule> rules) {
		List<Rule> targeted = new ArrayList<>(
				rules.stream().filter((rule) -> needs(rule, Partition::isTarget)).toList());
		List<Rule> general = new ArrayList<>(rules);
		general.removeAll(targeted);
		boolean grown = true;
		while (grown) {
			List<Reading> others = drawn(general);
			List<Reading> theirs = drawn(targeted);
			List<Rule> follow = general.stream()
				.filter((rule) -> needs(rule, (pattern) -> onlyIn(Reading.of(pattern), theirs, others)))
				.toList();
			grown = !follow.isEmpty();
			targeted.addAll(follow);
			general.removeAll(follow);
		}
		List<Reading> theirs = drawn(targeted);
		boolean apart = general.stream()
			.flatMap((rule) -> Reading.readBy(rule).stream())
			.noneMatch((reading) -> theirs.stream().anyMatch(reading::meets));
		return (apart && !general.isEmpty()) ? new Partition(general, targeted) : new Partition(rules, List.of());
	}

	private static boolean needs(Rule rule, Predicate<Condition.Pattern> wanted) {
		return rule.conditions()
			.stream()
			.filter(Condition.Pattern.class::isInstance)
			.map(Condition.Pattern.class::cast)
			.anyMatch(wanted);
	}

	private static boolean isTarget(Condition.Pattern pattern) {
		return pattern.type().equals(TARGET);
	}

	private static boolean onlyIn(Reading reading, List<Reading> theirs, List<Reading> others) {
		return theirs.stream().anyMatch(reading::meets) && others.stream().noneMatch(reading::meets);
	}

	private static List<Reading> drawn(List<Rule> rules) {
		return rules.stream().flatMap((rule) -> Reading.drawnBy(rule).stream()).toList();
	}

}
