package org.kaidah.rulebook.pages;

import java.util.Arrays;
import java.util.List;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.text.HighlightedLine;
import org.kaidah.rulebook.text.MergedRule;
import org.kaidah.rulebook.text.WordDifference;

/**
 * A rule as the pages list it.
 *
 * @param merged the rule beside that of the jurisdiction above
 * @param topic the folder it lies in, such as {@code kinerja}
 * @param file the name of its file within the folder
 * @param laidOver whether there is a jurisdiction above at all
 */
record RuleEntry(MergedRule merged, String topic, String file, boolean laidOver) {

	static RuleEntry of(MergedRule merged, boolean laidOver) {
		Rule rule = shown(merged);
		String[] path = rule.file().split("/");
		String topic = (path.length > 1) ? path[path.length - 2] : "";
		return new RuleEntry(merged, topic, path[path.length - 1], laidOver);
	}

	private static Rule shown(MergedRule merged) {
		return (merged.rule() != null) ? merged.rule() : merged.parent();
	}

	/** The rule that applies, or the one that is switched off. */
	public Rule rule() {
		return shown(this.merged);
	}

	/** Whether the jurisdiction differs here from the one above. */
	public boolean differs() {
		return this.laidOver && this.merged.differs();
	}

	/** Where it comes from, as a word of the messages; empty where nothing is above. */
	public String origin() {
		return this.laidOver ? this.merged.origin().name() : "";
	}

	/** The legal bases, one by one. */
	public List<String> bases() {
		return Arrays.stream(rule().basis().split(";")).map(String::strip).filter((basis) -> !basis.isEmpty()).toList();
	}

	/** What stands between the rule above and the one that replaces it, word by word. */
	public WordDifference words() {
		return WordDifference.ofRules(this.merged.parent().text(), this.merged.rule().text());
	}

	/** The text, to be shown in colours. */
	public List<HighlightedLine> lines() {
		return HighlightedLine.of(rule().text(), rule().span().line());
	}

	/** Whether it lies in a folder, or in a file given as {@code folder/file}. */
	public boolean in(String place) {
		return place.isEmpty() || place.equals(this.topic) || place.equals(this.topic + '/' + this.file);
	}

}
