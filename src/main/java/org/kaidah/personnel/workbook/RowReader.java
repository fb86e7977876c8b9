package org.kaidah.personnel.workbook;

import java.util.List;

/**
 * Reads a row by itself: every known cell, then what must hold between them. A row is
 * taken whole or not at all.
 */
final class RowReader {

	private final SheetDefinition sheet;

	private final HeaderRow header;

	RowReader(SheetDefinition sheet, HeaderRow header) {
		this.sheet = sheet;
		this.header = header;
	}

	/**
	 * What became of a row.
	 *
	 * @param row the values; those of faulty cells are {@code null}
	 * @param faults empty if the row could be read
	 */
	record Outcome(Row row, List<Finding> faults) {
	}

	/** Reads a row, or returns {@code null} if no known column has content. */
	Outcome read(int number, RawCell[] cells, int count) {
		if (isBlank(cells, count)) {
			return null;
		}
		Findings findings = new Findings();
		List<Column> columns = this.sheet.columns();
		Object[] values = new Object[columns.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(columns.get(i), this.header.cell(i, cells, count), findings);
		}
		if (findings.faults().isEmpty()) {
			Row readable = new Row(this.sheet, number, values, List.of());
			this.sheet.checks().forEach((check) -> check.check(readable, findings));
		}
		return new Outcome(new Row(this.sheet, number, values, findings.notes()), findings.faults());
	}

	private boolean isBlank(RawCell[] cells, int count) {
		for (int i = 0; i < this.sheet.columns().size(); i++) {
			if (this.header.cell(i, cells, count) != null) {
				return false;
			}
		}
		return true;
	}

	private static Object value(Column column, RawCell cell, Findings findings) {
		if (cell == null) {
			if (column.mandatory()) {
				findings.fault(column.name(), "cell-empty", column.name());
			}
			return null;
		}
		if (cell.kind() == CellKind.FORMULA || cell.kind() == CellKind.ERROR) {
			findings.fault(column.name(), (cell.kind() == CellKind.FORMULA) ? "cell-formula" : "cell-error",
					cell.shown());
			return null;
		}
		Reading reading = column.type().read(cell);
		if (reading.isFault()) {
			findings.fault(column.name(), reading.fault());
			return null;
		}
		reading.notes().forEach((note) -> findings.note(column.name(), note));
		return reading.value();
	}

}
