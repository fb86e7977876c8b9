package org.kaidah.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Kotak;

/**
 * The nine-box filled with people, as a page shows it.
 *
 * @param columns levels of potential, lowest first
 * @param rows levels of performance, best first
 * @param unassessed how many cannot be assessed
 * @param total how many people there are in all
 */
public record NineBoxTable(List<String> columns, List<Row> rows, int unassessed, int total) {

	/** A level of performance. */
	public record Row(String level, List<Cell> cells) {
	}

	/**
	 * A box.
	 *
	 * @param number its official number, or {@code null} where no rule gives a box
	 * @param name its official name
	 * @param pools the pools that it opens by itself
	 * @param step 1 to 3, along the diagonal from the worst corner to the best
	 */
	public record Cell(Integer number, String name, int count, List<String> pools, int step) {
	}

	/**
	 * Lays people out.
	 * @param counts people by box, those without one under 0
	 */
	static NineBoxTable of(List<Rule> rules, Map<Integer, Integer> counts) {
		NineBox layout = NineBox.of(rules);
		Map<Integer, List<String>> pools = OpenedPools.of(rules);
		Map<Object, String> names = names(rules);
		List<Row> rows = new ArrayList<>();
		int height = layout.performance().size();
		int width = layout.potential().size();
		for (int row = 0; row < height; row++) {
			List<Cell> cells = new ArrayList<>();
			for (int column = 0; column < width; column++) {
				Integer number = layout.boxes().get(row).get(column);
				cells.add(new Cell(number, names.get(number), counts.getOrDefault(number, 0),
						pools.getOrDefault(number, List.of()), step(height - 1 - row + column, height + width - 2)));
			}
			rows.add(new Row(layout.performance().get(row), cells));
		}
		int total = counts.values().stream().mapToInt(Integer::intValue).sum();
		return new NineBoxTable(layout.potential(), rows, counts.getOrDefault(0, 0), total);
	}

	private static int step(int distance, int farthest) {
		int middle = farthest / 2;
		return (distance < middle) ? 1 : (distance == middle) ? 2 : 3;
	}

	private static Map<Object, String> names(List<Rule> rules) {
		Map<Object, String> names = new HashMap<>();
		rules.forEach((rule) -> Literals.insertions(rule, Kotak.class)
			.forEach((insertion) -> names.put(Literals.argument(insertion, 0),
					String.valueOf(Literals.argument(insertion, 1)))));
		return names;
	}

}
