package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Joins cells of a table with any number of columns to few boxes: in each column of a box
 * a set of values, and every combination of them is a cell.
 */
final class Boxes {

	private Boxes() {
	}

	/**
	 * Boxes that together hold the cells, and nothing else.
	 * @param cells for each column the number of a value; all of one length
	 */
	static List<List<SortedSet<Integer>>> of(Collection<List<Integer>> cells) {
		List<List<SortedSet<Integer>>> boxes = new ArrayList<>();
		cells.stream()
			.distinct()
			.forEach((cell) -> boxes
				.add(cell.stream().map((value) -> (SortedSet<Integer>) new TreeSet<>(List.of(value))).toList()));
		List<List<SortedSet<Integer>>> joined = boxes;
		int columns = boxes.isEmpty() ? 0 : boxes.get(0).size();
		for (int column = columns - 1; column >= 0; column--) {
			joined = joined(joined, column);
		}
		return joined;
	}

	private static List<List<SortedSet<Integer>>> joined(List<List<SortedSet<Integer>>> boxes, int column) {
		Map<List<SortedSet<Integer>>, SortedSet<Integer>> byOthers = new LinkedHashMap<>();
		for (List<SortedSet<Integer>> box : boxes) {
			List<SortedSet<Integer>> others = new ArrayList<>(box);
			others.remove(column);
			byOthers.computeIfAbsent(others, (key) -> new TreeSet<>()).addAll(box.get(column));
		}
		List<List<SortedSet<Integer>>> joined = new ArrayList<>();
		byOthers.forEach((others, values) -> {
			List<SortedSet<Integer>> box = new ArrayList<>(others);
			box.add(column, values);
			joined.add(box);
		});
		return joined;
	}

}
