package org.kaidah.engine;

import java.util.List;

import org.kaidah.engine.language.Rule;

/** Tells which rules need what another rule draws. */
public final class Dependents {

	private Dependents() {
	}

	/**
	 * The rules that look at something that one rule alone draws: without it they would
	 * never see it again.
	 * @param rule the rule, which may be among them
	 * @param rules all rules that apply together, without words that do not fit the
	 * vocabulary
	 */
	public static List<Rule> relyingOn(Rule rule, List<Rule> rules) {
		List<Reading> drawn = Reading.drawnBy(rule);
		List<Reading> others = rules.stream()
			.filter((other) -> !other.code().equals(rule.code()))
			.flatMap((other) -> Reading.drawnBy(other).stream())
			.toList();
		return rules.stream()
			.filter((reader) -> !reader.code().equals(rule.code()))
			.filter((reader) -> Reading.readBy(reader)
				.stream()
				.anyMatch((reading) -> drawn.stream().anyMatch(reading::meets)
						&& others.stream().noneMatch(reading::meets)))
			.toList();
	}

}
