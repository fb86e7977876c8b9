package org.kaidah.personnel.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where the columns of a sheet stand, found out in a pass of its own before the sheet is
 * copied.
 *
 * @param headerRow the row with the column names, or 0 where there is none
 * @param messageColumn where messages go: where an earlier copy has them, else behind
 * everything
 * @param columns places of known columns by name
 * @param dates places of columns that hold dates
 */
record SheetLayout(int headerRow, int messageColumn, Map<String, Integer> columns, Set<Integer> dates) {

	static final SheetLayout NONE = new SheetLayout(0, -1, Map.of(), Set.of());

	/**
	 * @param definition what the dictionary says of the sheet, or {@code null} where it
	 * does not know it
	 */
	static SheetLayout of(SheetDefinition definition, WorkbookFile workbook, WorkbookSheet sheet) throws IOException {
		if (definition == null) {
			return NONE;
		}
		Finder finder = new Finder(definition);
		workbook.read(sheet, finder);
		return finder.layout();
	}

	/** Looks for the header row and the last column. */
	private static final class Finder implements RowConsumer {

		private final SheetDefinition definition;

		private final Map<String, Integer> columns = new HashMap<>();

		private final Set<Integer> dates = new HashSet<>();

		private int headerRow;

		private int earlier = -1;

		private int width;

		Finder(SheetDefinition definition) {
			this.definition = definition;
		}

		@Override
		public void row(int number, RawCell[] cells, int count) {
			this.width = Math.max(this.width, count);
			if (this.headerRow == 0) {
				HeaderRow header = HeaderRow.of(this.definition, cells, count);
				if (header.missing().isEmpty()) {
					this.headerRow = number;
					take(header, cells, count);
				}
			}
		}

		private void take(HeaderRow header, RawCell[] cells, int count) {
			for (int i = 0; i < this.definition.columns().size(); i++) {
				Column column = this.definition.columns().get(i);
				int place = header.place(i);
				if (place >= 0) {
					this.columns.put(column.name(), place);
					if (column.type().isDate()) {
						this.dates.add(place);
					}
				}
			}
			for (int i = 0; i < count; i++) {
				if (OwnMarks.isColumn(cells[i])) {
					this.earlier = i;
				}
			}
		}

		SheetLayout layout() {
			return new SheetLayout(this.headerRow, (this.earlier >= 0) ? this.earlier : this.width, this.columns,
					this.dates);
		}

	}

}
