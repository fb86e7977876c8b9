package org.kaidah.engine.workbook;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of rules: a few thousand rows, so that it may be held in memory as a whole.
 * What is larger, has macros, formulas or a document type is refused before anything is
 * made of it; formulas are never computed.
 */
public final class SmallWorkbook implements Closeable {

	private static final int MOST_BYTES = 2_000_000;

	private static final int MOST_INFLATED = 8_000_000;

	private static final int MOST_ENTRIES = 100;

	private static final int MOST_ROWS = 3_000;

	private static final int MOST_COLUMNS = 200;

	private static final int MOST_MERGED = 3_000;

	private static final int MEGABYTE = 1_000_000;

	private final XSSFWorkbook workbook;

	private SmallWorkbook(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/**
	 * Opens a workbook.
	 * @param content an {@code .xlsx} file
	 * @throws UnfitWorkbook if it is no workbook, or not a safe and small one
	 */
	public static SmallWorkbook open(byte[] content) throws UnfitWorkbook {
		if (content.length > MOST_BYTES) {
			throw new UnfitWorkbook("workbook.file-too-big", megabytes(content.length), megabytes(MOST_BYTES));
		}
		try {
			checkArchive(content);
			XSSFWorkbook workbook = new XSSFWorkbook(OPCPackage.open(new ByteArrayInputStream(content)));
			checkSheets(workbook);
			return new SmallWorkbook(workbook);
		}
		catch (IOException | OpenXML4JException | RuntimeException ex) {
			// POI reports what it cannot understand in all these
			// ways
			throw new UnfitWorkbook("workbook.not-a-workbook");
		}
	}

	/**
	 * Inflates everything once, counting: an archive may hold far more than it weighs.
	 */
	private static void checkArchive(byte[] content) throws IOException, UnfitWorkbook {
		int entries = 0;
		long inflated = 0;
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
			for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++entries > MOST_ENTRIES) {
					throw new UnfitWorkbook("workbook.too-many-entries", entries, MOST_ENTRIES);
				}
				if (entry.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
					throw new UnfitWorkbook("workbook.macros");
				}
				byte[] part = zip.readNBytes((int) (MOST_INFLATED - inflated + 1));
				inflated += part.length;
				if (inflated > MOST_INFLATED) {
					throw new UnfitWorkbook("workbook.inflated-too-big", megabytes(MOST_INFLATED));
				}
				if (new String(part, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
					throw new UnfitWorkbook("workbook.doctype", entry.getName());
				}
			}
		}
		if (entries == 0) {
			throw new UnfitWorkbook("workbook.not-a-zip");
		}
	}

	private static void checkSheets(XSSFWorkbook workbook) throws UnfitWorkbook {
		for (Sheet sheet : workbook) {
			if (sheet.getLastRowNum() >= MOST_ROWS) {
				throw new UnfitWorkbook("workbook.too-many-rows", MOST_ROWS);
			}
			if (sheet.getNumMergedRegions() > MOST_MERGED) {
				throw new UnfitWorkbook("workbook.too-many-rows", MOST_MERGED);
			}
			for (Row row : sheet) {
				if (row.getLastCellNum() > MOST_COLUMNS) {
					throw new UnfitWorkbook("workbook.too-many-columns", sheet.getSheetName(), MOST_COLUMNS);
				}
				for (Cell cell : row) {
					if (cell.getCellType() == CellType.FORMULA) {
						throw new UnfitWorkbook("table.formula", cell.getAddress().formatAsString());
					}
					if (cell.getCellType() == CellType.ERROR) {
						throw new UnfitWorkbook("table.error", cell.getAddress().formatAsString());
					}
				}
			}
		}
	}

	private static String megabytes(long bytes) {
		return String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGABYTE);
	}

	/** The first sheet. */
	public Sheet sheet() {
		return this.workbook.getSheetAt(0);
	}

	/** What a cell shows; a number with all its digits and a decimal point. */
	public static String shown(Cell cell) {
		if (cell == null) {
			return "";
		}
		if (cell.getCellType() == CellType.NUMERIC) {
			return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
		}
		return new DataFormatter(Locale.ROOT).formatCellValue(cell);
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

}
