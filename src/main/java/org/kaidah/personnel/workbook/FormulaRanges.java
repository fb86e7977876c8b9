package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are filled by the formula of another cell. Only the first cell of an array
 * formula or a data table carries the formula in the file; the others look like plain
 * values, although nobody typed them.
 */
final class FormulaRanges {

	private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

	/** Ranges that are looked through for each cell; an honest workbook has a handful. */
	private static final int MOST = 1_000;

	private final String sheet;

	private final List<Range> ranges = new ArrayList<>();

	FormulaRanges(String sheet) {
		this.sheet = sheet;
	}

	/** A rectangle of cells, all bounds included. */
	private record Range(int firstColumn, int lastColumn, int lastRow) {
	}

	/** Takes a formula that begins in the given row. */
	void add(String reference, int row) {
		Matcher range = (reference == null) ? null : RANGE.matcher(reference);
		if (range == null || !range.matches()) {
			return;
		}
		this.ranges.removeIf((known) -> known.lastRow() < row);
		if (this.ranges.size() >= MOST) {
			throw new Refusal("workbook.too-many-formulas", this.sheet, String.valueOf(MOST));
		}
		this.ranges.add(new Range(CellPosition.letters(range.group(1)), CellPosition.letters(range.group(3)),
				Integer.parseInt(range.group(4))));
	}

	/** Whether a cell after the formula's own is filled by it. */
	boolean cover(int row, int column) {
		if (this.ranges.isEmpty()) {
			return false;
		}
		return this.ranges.stream()
			.anyMatch(
					(range) -> row <= range.lastRow() && column >= range.firstColumn() && column <= range.lastColumn());
	}

}
