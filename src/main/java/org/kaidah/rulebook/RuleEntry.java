package org.kaidah.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.kaidah.engine.language.Rule;

/**
 * A rule as the pages list it.
 *
 * @param topic the folder it lies in, such as {@code kinerja}
 * @param file the name of its file within the folder
 * @param own whether the jurisdiction itself wrote it
 */
record RuleEntry(Rule rule, String topic, String file, boolean own) {

	static RuleEntry of(Rule rule, boolean own) {
		String[] path = rule.file().split("/");
		String topic = (path.length > 1) ? path[path.length - 2] : "";
		return new RuleEntry(rule, topic, path[path.length - 1], own);
	}

	/** The legal bases, one by one. */
	public List<String> bases() {
		return Arrays.stream(this.rule.basis().split(";"))
			.map(String::strip)
			.filter((basis) -> !basis.isEmpty())
			.toList();
	}

	/** Whether it lies in a folder, or in a file given as {@code folder/file}. */
	public boolean in(String place) {
		return place.isEmpty() || place.equals(this.topic) || place.equals(this.topic + '/' + this.file);
	}

	/** Whether every word occurs in its code, name, basis, assumption or text. */
	public boolean matches(String words) {
		String whole = String
			.join("\n", this.rule.code(), this.rule.name(), this.rule.basis(), this.rule.assumption(), this.rule.text())
			.toLowerCase(Locale.ROOT);
		return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(whole::contains);
	}

}
