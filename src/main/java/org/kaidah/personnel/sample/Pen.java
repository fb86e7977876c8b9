package org.kaidah.personnel.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet row by row and keeps only the last few hundred rows in memory. */
final class Pen implements AutoCloseable {

	private static final int ROWS_KEPT = 500;

	private final Worksheet sheet;

	private final boolean textDates;

	private int row;

	Pen(Workbook workbook, String name, boolean textDates, List<String> header) {
		this.sheet = workbook.newWorksheet(name);
		this.textDates = textDates;
		this.sheet.freezePane(0, 1);
		write(header);
	}

	/** Writes a row of texts, numbers, dates and empty cells. */
	void write(List<?> cells) {
		for (int column = 0; column < cells.size(); column++) {
			write(column, cells.get(column));
		}
		this.row++;
		if (this.row % ROWS_KEPT == 0) {
			flush();
		}
	}

	@Override
	public void close() {
		try {
			this.sheet.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(int column, Object cell) {
		if (cell instanceof Formula formula) {
			this.sheet.formula(this.row, column, formula.text());
		}
		else if (cell instanceof Integer || cell instanceof BigDecimal) {
			this.sheet.value(this.row, column, (Number) cell);
		}
		else if (cell instanceof LocalDate date && !this.textDates) {
			this.sheet.value(this.row, column, date);
			this.sheet.style(this.row, column).format("dd/mm/yyyy").set();
		}
		else if (cell instanceof LocalDate date) {
			this.sheet.value(this.row, column, siasn(date.toString()));
		}
		else if (cell != null) {
			this.sheet.value(this.row, column, cell.toString());
		}
	}

	/** Day, month, year, as SIASN writes dates. */
	private static String siasn(String date) {
		return date.substring(8) + '-' + date.substring(5, 7) + '-' + date.substring(0, 4);
	}

	private void flush() {
		try {
			this.sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A formula, which no clean sheet has. */
	record Formula(String text) {
	}

}
