package org.kaidah.rulebook.pages;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.rulebook.text.LineDifference;
import org.kaidah.rulebook.text.WordDifference;

/**
 * A file of scenarios or settings that differs: the lines that do, with a few around
 * them.
 *
 * @param path the file's path in the jurisdiction's folder
 * @param parts lines that belong together; between two of them lines are left out
 */
public record FileDifference(String path, List<List<LineDifference>> parts) {

	private static final int AROUND = 2;

	/**
	 * The difference of two texts of a file.
	 * @param before {@code null} where there was none
	 * @param after {@code null} where there is none any more
	 */
	static FileDifference of(String path, String before, String after) {
		List<LineDifference> lines = LineDifference.of((before != null) ? before : "", (after != null) ? after : "");
		List<List<LineDifference>> parts = new ArrayList<>();
		int shown = -1;
		for (int i = 0; i < lines.size(); i++) {
			if (near(lines, i)) {
				if (parts.isEmpty() || shown < i - 1) {
					parts.add(new ArrayList<>());
				}
				parts.get(parts.size() - 1).add(lines.get(i));
				shown = i;
			}
		}
		return new FileDifference(path, parts);
	}

	private static boolean near(List<LineDifference> lines, int at) {
		return lines.subList(Math.max(0, at - AROUND), Math.min(lines.size(), at + AROUND + 1))
			.stream()
			.anyMatch((line) -> line.kind() != WordDifference.Kind.SAME);
	}

}
