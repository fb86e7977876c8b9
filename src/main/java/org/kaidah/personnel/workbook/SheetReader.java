package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.personnel.workbook.RowReader.Outcome;

/**
 * Reads one sheet: looks for its header row among the first rows, then reads row after
 * row. Rows that cannot be read are refused here; what remains still has to be held
 * against the other sheets.
 */
final class SheetReader implements RowConsumer {

	private static final int LAST_HEADER_ROW = 10;

	private static final int PROGRESS_STEP = 5_000;

	private final SheetDefinition sheet;

	private final String spelling;

	private final Messages messages;

	private final ReadProgress progress;

	private final List<Row> readable = new ArrayList<>();

	private final List<Row> refused = new ArrayList<>();

	private RowReader rows;

	private HeaderRow nearest;

	private int count;

	SheetReader(SheetDefinition sheet, String spelling, Messages messages, ReadProgress progress) {
		this.sheet = sheet;
		this.spelling = spelling;
		this.messages = messages;
		this.progress = progress;
	}

	@Override
	public void row(int number, RawCell[] cells, int filled) {
		if (this.rows != null) {
			data(number, cells, filled);
		}
		else if (number <= LAST_HEADER_ROW) {
			title(number, HeaderRow.of(this.sheet, cells, filled));
		}
		else {
			throw withoutHeader();
		}
	}

	private void title(int number, HeaderRow row) {
		if (this.nearest == null || row.missing().size() < this.nearest.missing().size()) {
			this.nearest = row;
		}
		if (!row.missing().isEmpty()) {
			return;
		}
		if (!row.repeated().isEmpty()) {
			throw new Refusal("workbook.column-twice", this.spelling, String.valueOf(number), row.repeated().get(0));
		}
		row.unknown()
			.forEach((name) -> this.messages.note(this.sheet.name(), number, Finding.of(name, "column-unknown", name)));
		this.rows = new RowReader(this.sheet, row);
	}

	private void data(int number, RawCell[] cells, int filled) {
		Outcome outcome = this.rows.read(number, cells, filled);
		if (outcome == null) {
			return;
		}
		this.count++;
		if (this.count % PROGRESS_STEP == 0) {
			this.progress.rowsRead(this.spelling, this.count);
		}
		if (outcome.faults().isEmpty()) {
			this.readable.add(outcome.row());
			return;
		}
		this.messages.reject(this.sheet.name(), number, outcome.faults());
		if (this.sheet.name().equals(Dictionary.PEOPLE)) {
			this.refused.add(outcome.row());
		}
	}

	/** Ends the reading. */
	void end() {
		if (this.rows == null && this.nearest != null) {
			throw withoutHeader();
		}
		if (this.rows == null) {
			this.messages.note(this.sheet.name(), 0, Finding.of("", "sheet-empty", this.spelling));
		}
		this.progress.rowsRead(this.spelling, this.count);
	}

	private Refusal withoutHeader() {
		List<String> missing = (this.nearest != null) ? this.nearest.missing()
				: this.sheet.columns().stream().filter(Column::mandatory).map(Column::name).toList();
		return new Refusal("workbook.header-missing", this.spelling, String.join(", ", missing));
	}

	/** Rows that can be read by themselves, in the order of the sheet. */
	List<Row> readable() {
		return this.readable;
	}

	/** Refused people: their history goes with them. */
	List<Row> refused() {
		return this.refused;
	}

}
