package org.kaidah.rulebook.pages.writing;

import java.util.Arrays;
import java.util.List;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.text.MergedRule;
import org.kaidah.rulebook.text.MergedRule.Origin;

/**
 * A rule as the pages of a draft list it.
 *
 * @param path the path of its file in its jurisdiction's folder
 * @param changed whether the draft changes it
 * @param problems how much is wrong with it
 */
record DraftRule(MergedRule merged, String path, boolean changed, int problems) {

	/** The rule that applies, or of one switched off the one that does not. */
	public Rule rule() {
		return (this.merged.rule() != null) ? this.merged.rule() : this.merged.parent();
	}

	/** Whether it stands in a file of the draft. */
	public boolean own() {
		return this.merged.origin() == Origin.REPLACED || this.merged.origin() == Origin.ADDED;
	}

	/** Whether the jurisdiction may have it otherwise than the one it stands on. */
	public boolean replaceable() {
		return this.merged.origin() == Origin.INHERITED && !rule().binding();
	}

	/** Whether it does not apply. */
	public boolean off() {
		return this.merged.origin() == Origin.SWITCHED_OFF;
	}

	/** The folder it lies in; empty where it lies in none. */
	public String folder() {
		int end = this.path.lastIndexOf('/');
		return (end < 0) ? "" : this.path.substring(0, end);
	}

	/** The legal bases, one by one. */
	public List<String> bases() {
		return Arrays.stream(rule().basis().split(";")).map(String::strip).filter((basis) -> !basis.isEmpty()).toList();
	}

	/** Whether it lies in a folder or is in a file; nothing means everywhere. */
	boolean in(String place) {
		return place.isEmpty() || place.equals(folder()) || place.equals(this.path);
	}

}
