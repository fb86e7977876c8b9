package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * A line of the difference of two files, such as scenarios.
 *
 * @param kind which file has the line
 * @param before its number in the old file from 1, or 0
 * @param after its number in the new file from 1, or 0
 * @param text the line without its end
 */
public record LineDifference(WordDifference.Kind kind, int before, int after, String text) {

	/** The difference of two texts; either may be empty where there was no file. */
	public static List<LineDifference> of(String before, String after) {
		List<String> old = before.lines().toList();
		List<String> now = after.lines().toList();
		List<LineDifference> lines = new ArrayList<>();
		int left = 0;
		int right = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
			for (; left < delta.getSource().getPosition(); left++) {
				lines.add(new LineDifference(WordDifference.Kind.SAME, left + 1, ++right, old.get(left)));
			}
			for (String line : delta.getSource().getLines()) {
				lines.add(new LineDifference(WordDifference.Kind.OLD, ++left, 0, line));
			}
			for (String line : delta.getTarget().getLines()) {
				lines.add(new LineDifference(WordDifference.Kind.NEW, 0, ++right, line));
			}
		}
		for (; left < old.size(); left++) {
			lines.add(new LineDifference(WordDifference.Kind.SAME, left + 1, ++right, old.get(left)));
		}
		return List.copyOf(lines);
	}

}
