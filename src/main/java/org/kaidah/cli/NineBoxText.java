package org.kaidah.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kaidah.decision.NineBox;

/**
 * The nine-box as text: performance upwards, potential to the right, and beside it those
 * who cannot be assessed.
 */
final class NineBoxText {

	private static final int CELL = 18;

	private static final long PERCENT = 100;

	private final Texts texts;

	NineBoxText(Texts texts) {
		this.texts = texts;
	}

	/**
	 * The lines of the matrix.
	 * @param boxes people by box, those without one under 0
	 */
	List<String> lines(NineBox layout, Map<Integer, Integer> boxes, int total) {
		List<String> lines = new ArrayList<>();
		int label = layout.performance().stream().mapToInt(String::length).max().orElse(0) + 1;
		lines.add("");
		for (int row = 0; row < layout.performance().size(); row++) {
			StringBuilder line = new StringBuilder(pad(words(layout.performance().get(row)), label));
			for (Integer box : layout.boxes().get(row)) {
				line.append("| ").append(pad((box != null) ? box + ": " + share(boxes, box, total) : "", CELL));
			}
			lines.add(line.toString());
		}
		StringBuilder foot = new StringBuilder(pad("", label));
		layout.potential().forEach((level) -> foot.append("| ").append(pad(words(level), CELL)));
		lines.add(foot.toString());
		lines.add(this.texts.get("ninebox.axes"));
		lines.add(this.texts.get("ninebox.none", share(boxes, 0, total)));
		lines.add("");
		return lines;
	}

	private String share(Map<Integer, Integer> boxes, int box, int total) {
		int count = boxes.getOrDefault(box, 0);
		BigDecimal percent = (total > 0)
				? BigDecimal.valueOf(count * PERCENT).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP)
				: BigDecimal.ZERO;
		return count + " (" + this.texts.value(percent) + " %)";
	}

	private static String words(String level) {
		return level.charAt(0) + level.substring(1).toLowerCase(Locale.ROOT);
	}

	private static String pad(String text, int width) {
		return text + " ".repeat(Math.max(1, width - text.length()));
	}

}
