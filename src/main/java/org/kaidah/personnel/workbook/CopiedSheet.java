package org.kaidah.personnel.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.RowMessage.Level;

/**
 * A sheet of a copy, written row by row; only the last few hundred rows are in memory.
 */
final class CopiedSheet implements AutoCloseable {

	private static final int ROWS_KEPT = 500;

	private static final int LONGEST = 32_767;

	/** Days between the two epochs: a copy counts from 1900. */
	private static final BigDecimal FROM_1904 = BigDecimal.valueOf(1462);

	private static final String DATE = "dd/mm/yyyy";

	private static final int ISO_LENGTH = 10;

	private static final String NOTED = "FFF2CC";

	private static final String REFUSED = "F8CBAD";

	private final Worksheet sheet;

	private final SheetLayout layout;

	private final boolean from1904;

	private final Function<RowMessage, String> text;

	private boolean markedUp;

	private int written;

	CopiedSheet(Workbook copy, String name, SheetLayout layout, boolean from1904, Function<RowMessage, String> text) {
		this.sheet = copy.newWorksheet(name);
		this.layout = layout;
		this.from1904 = from1904;
		this.text = text;
	}

	/** Whether the sheet has a column for messages. */
	void markedUp(boolean needed) {
		this.markedUp = needed;
	}

	void row(int number, RawCell[] cells, int count, List<RowMessage> messages) {
		int row = number - 1;
		boolean data = this.layout.headerRow() > 0 && number >= this.layout.headerRow();
		for (int column = 0; column < count; column++) {
			if (cells[column] != null && !(data && column == this.layout.messageColumn())) {
				write(row, column, cells[column]);
			}
		}
		if (this.markedUp && number == this.layout.headerRow()) {
			this.sheet.inlineString(row, this.layout.messageColumn(), OwnMarks.COLUMN);
			this.sheet.style(row, this.layout.messageColumn()).bold().set();
		}
		if (!messages.isEmpty()) {
			mark(row, cells, messages);
		}
		flushNowAndThen();
	}

	/** A line of the sheet about whole sheets and columns. */
	void line(int number, RowMessage message) {
		this.sheet.inlineString(number - 1, 0, message.sheet());
		this.sheet.inlineString(number - 1, 1, message.column());
		this.sheet.inlineString(number - 1, 2, shortened(this.text.apply(message)));
		flushNowAndThen();
	}

	private void mark(int row, RawCell[] cells, List<RowMessage> messages) {
		String all = messages.stream().map(this::told).collect(Collectors.joining("\n"));
		this.sheet.inlineString(row, this.layout.messageColumn(), shortened(all));
		this.sheet.style(row, this.layout.messageColumn()).wrapText(true).set();
		// what refuses the row is marked last and so remains
		for (Level level : Level.values()) {
			messages.stream()
				.filter((message) -> message.level() == level)
				.flatMap((message) -> message.parts().stream())
				.map((part) -> this.layout.columns().get(part.column()))
				.filter((column) -> column != null)
				.forEach(
						(column) -> style(row, column, cells[column]).fillColor((level == Level.NOTE) ? NOTED : REFUSED)
							.set());
		}
	}

	/** A message for several faults names its columns itself. */
	private String told(RowMessage message) {
		boolean names = message.parts().size() > 1 || message.column().isEmpty();
		return names ? this.text.apply(message) : message.column() + ": " + this.text.apply(message);
	}

	private void write(int row, int column, RawCell cell) {
		switch (cell.kind()) {
			case NUMBER, DATE_NUMBER -> number(row, column, cell);
			case BOOLEAN -> this.sheet.value(row, column, Boolean.valueOf(cell.text()));
			case ISO_DATE -> isoDate(row, column, cell);
			// shows #N/A, calls nothing, and is refused like what stood here
			case FORMULA, ERROR -> this.sheet.formula(row, column, "NA()");
			default -> this.sheet.inlineString(row, column, cell.text());
		}
	}

	private void number(int row, int column, RawCell cell) {
		if (Decimals.ofCell(cell.text()) == null) {
			this.sheet.inlineString(row, column, cell.text());
			return;
		}
		BigDecimal number = new BigDecimal(cell.text());
		boolean day = cell.kind() == CellKind.DATE_NUMBER || this.layout.dates().contains(column);
		this.sheet.value(row, column, (this.from1904 && day) ? number.add(FROM_1904) : number);
		style(row, column, cell).set();
	}

	private void isoDate(int row, int column, RawCell cell) {
		LocalDate date = isoDate(cell.text());
		if (date == null) {
			this.sheet.inlineString(row, column, cell.text());
			return;
		}
		this.sheet.value(row, column, date);
		this.sheet.style(row, column).format(DATE).set();
	}

	/** The day of a date written as text, which may have a time of day. */
	private static LocalDate isoDate(String text) {
		try {
			return LocalDate.parse(text.substring(0, Math.min(text.length(), ISO_LENGTH)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** A style replaces the one before it, so that a marked date has to stay one. */
	private StyleSetter style(int row, int column, RawCell cell) {
		StyleSetter style = this.sheet.style(row, column);
		if (cell != null && (cell.kind() == CellKind.DATE_NUMBER || cell.kind() == CellKind.ISO_DATE)) {
			style.format(DATE);
		}
		return style;
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

	private void flushNowAndThen() {
		this.written++;
		if (this.written % ROWS_KEPT == 0) {
			try {
				this.sheet.flush();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
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

}
