package org.kaidah.rulebook.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A grid as a workbook: headings in the first row, a rule in each further one. Texts are
 * written as texts, so that none is taken for a formula; numbers as numbers.
 */
public final class GridWorkbook {

	private static final String SHEET = "Aturan";

	private static final double WIDE = 40;

	private static final double NARROW = 22;

	private GridWorkbook() {
	}

	/** The {@code .xlsx} file of a grid. */
	public static byte[] of(Grid grid) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Kaidah", null)) {
			Worksheet sheet = workbook.newWorksheet(SHEET);
			sheet.freezePane(0, 1);
			for (int column = 0; column < grid.columns().size(); column++) {
				sheet.inlineString(0, column, grid.columns().get(column).heading());
				sheet.style(0, column).bold().set();
				sheet.width(column, (grid.columns().get(column).role() == GridColumn.Role.VALUE) ? NARROW : WIDE);
				for (int row = 0; row < grid.rows().size(); row++) {
					write(sheet, row + 1, column, grid.columns().get(column),
							grid.rows().get(row).cells().get(column).value());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void write(Worksheet sheet, int row, int column, GridColumn as, String value) {
		boolean number = as.type() == CellType.NUMBER || as.type() == CellType.WHOLE;
		if (number && !as.list()) {
			sheet.value(row, column, new BigDecimal(value.replace(',', '.')));
			return;
		}
		sheet.inlineString(row, column, value);
		if (as.list()) {
			sheet.style(row, column).wrapText(true).set();
		}
	}

}
