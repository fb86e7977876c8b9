package org.kaidah.personnel.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.dhatim.fastexcel.Workbook;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.UnusableWorkbook;

/**
 * Writes a workbook again with the messages beside the cells they are about: a column at
 * the end of each sheet, and the cells marked. What concerns whole sheets or columns
 * stands on a sheet of its own. Neither the workbook nor its messages are ever in memory
 * as a whole. A cell means in the copy what it means in the original, so that the copy
 * can be corrected and read: texts stay texts, and a formula, which was refused, becomes
 * a harmless one that is refused again.
 */
public final class CorrectedCopy {

	private final WorkbookLimits limits = WorkbookLimits.defaults();

	private final LocalDate asOf;

	private final Function<RowMessage, String> text;

	private final List<RowMessage> general = new ArrayList<>();

	/**
	 * @param asOf the date as of which the workbook was read
	 * @param text what a message says
	 */
	public CorrectedCopy(LocalDate asOf, Function<RowMessage, String> text) {
		this.asOf = asOf;
		this.text = text;
	}

	/**
	 * Writes the copy.
	 * @param original a workbook that has been read
	 * @param messages what was said about it, in the order in which it was said
	 * @param out where to, left open
	 * @throws UnusableWorkbook if the original is no longer what was read
	 * @throws IOException if it cannot be read or the copy not written
	 */
	public void write(Path original, Iterator<RowMessage> messages, OutputStream out)
			throws IOException, UnusableWorkbook {
		try (WorkbookFile workbook = WorkbookFile.open(original, this.limits)) {
			Dictionary dictionary = new Dictionary(this.asOf, new DayNumbers(workbook.date1904()));
			MessageQueue queue = new MessageQueue(messages);
			Workbook copy = new Workbook(out, "Kaidah", "1.0");
			for (WorkbookSheet sheet : workbook.sheets()) {
				if (!OwnMarks.isSheet(sheet.name())) {
					write(workbook, sheet, dictionary, queue, copy);
				}
			}
			queue.rest().forEachRemaining(this.general::add);
			writeGeneral(copy);
			copy.finish();
		}
		catch (Refusal ex) {
			throw ex.reason();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void write(WorkbookFile workbook, WorkbookSheet sheet, Dictionary dictionary, MessageQueue queue,
			Workbook copy) throws IOException {
		SheetDefinition definition = dictionary.sheets()
			.stream()
			.filter((known) -> known.name().equals(Dictionary.sheetKey(sheet.name())))
			.findFirst()
			.orElse(null);
		SheetLayout layout = SheetLayout.of(definition, workbook, sheet);
		this.general.addAll(queue.upTo(sheet.name(), layout.headerRow()));
		try (CopiedSheet rows = new CopiedSheet(copy, sheet.name(), layout, workbook.date1904(), this.text)) {
			rows.markedUp(queue.isAt(sheet.name()));
			workbook.read(sheet,
					(number, cells, count) -> rows.row(number, cells, count, queue.of(sheet.name(), number)));
		}
	}

	private void writeGeneral(Workbook copy) {
		if (this.general.isEmpty()) {
			return;
		}
		try (CopiedSheet rows = new CopiedSheet(copy, OwnMarks.SHEET, SheetLayout.NONE, false, this.text)) {
			int number = 1;
			for (RowMessage message : this.general) {
				rows.line(number++, message);
			}
		}
	}

}
