package org.kaidah.engine.language;

import java.util.Set;

/**
 * Words of DRL that are not part of the rule language, each with an explanation of its
 * own.
 */
final class Forbidden {

	private static final Set<String> WORDS = Set.of("function", "declare", "query", "global", "unit", "dialect",
			"salience", "enabled", "extends", "eval", "from", "collect", "forall", "over", "matches", "contains",
			"memberOf", "soundslike", "str", "timer", "duration", "calendars", "modify", "update", "delete", "retract",
			"insertLogical", "do", "instanceof", "if", "for", "while", "class", "init", "action", "entry", "agenda",
			"activation", "ruleflow", "date", "lock", "no", "auto");

	private Forbidden() {
	}

	static boolean explains(String word) {
		return WORDS.contains(word);
	}

	static String key(String word) {
		return "gate.word." + word;
	}

	static Set<String> words() {
		return WORDS;
	}

}
