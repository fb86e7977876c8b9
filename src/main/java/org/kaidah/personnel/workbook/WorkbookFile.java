package org.kaidah.personnel.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

import org.kaidah.personnel.UnusableWorkbook;

/**
 * An opened workbook: its sheets by name, the texts they share and the cell styles that
 * show dates. Apache POI finds the parts of the container and knows the number formats;
 * the sheets themselves are read by {@link SheetHandler}.
 */
final class WorkbookFile implements Closeable {

	private final GuardedArchive archive;

	private final WorkbookLimits limits;

	private final List<WorkbookSheet> sheets = new ArrayList<>();

	private final SharedStrings strings;

	private final InlineTexts inline;

	private boolean[] dateStyles;

	private boolean date1904;

	private WorkbookFile(GuardedArchive archive, WorkbookLimits limits) {
		this.archive = archive;
		this.limits = limits;
		this.strings = new SharedStrings(limits, "sharedStrings");
		this.inline = new InlineTexts(limits);
	}

	/**
	 * Opens a file.
	 * @throws UnusableWorkbook if it cannot be read as a workbook, or not safely
	 */
	static WorkbookFile open(Path file, WorkbookLimits limits) throws IOException, UnusableWorkbook {
		GuardedArchive archive = GuardedArchive.open(file, limits);
		try {
			WorkbookFile workbook = new WorkbookFile(archive, limits);
			workbook.readParts();
			return workbook;
		}
		catch (Refusal ex) {
			archive.close();
			throw ex;
		}
		catch (IOException | OpenXML4JException | RuntimeException ex) {
			// POI reports what it cannot understand in all these ways
			archive.close();
			throw new UnusableWorkbook("workbook.not-a-workbook");
		}
	}

	private void readParts() throws IOException, OpenXML4JException {
		// the package is never written, so it needs no close of its own
		OPCPackage container = OPCPackage.open(this.archive);
		for (PackagePart part : container.getParts()) {
			String type = part.getContentType();
			if (type.contains("macroEnabled") || type.contains("vbaProject")) {
				throw new Refusal("workbook.macros");
			}
		}
		XSSFReader reader = new XSSFReader(container);
		this.date1904 = WorkbookEpoch.is1904(reader.getWorkbookData());
		this.dateStyles = dateStyles(reader.getStylesTable());
		readSharedStrings(container);
		SheetIterator iterator = reader.getSheetIterator();
		while (iterator.hasNext()) {
			iterator.next().close();
			this.sheets.add(new WorkbookSheet(iterator.getSheetName(), iterator.getSheetPart()));
		}
	}

	private void readSharedStrings(OPCPackage container) throws IOException {
		List<PackagePart> parts = container
			.getPartsByContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml");
		if (parts.isEmpty()) {
			return;
		}
		PackagePart part = parts.get(0);
		if (part.getSize() > this.limits.sharedStringBytes()) {
			throw new Refusal("workbook.shared-strings-too-big", Sizes.megabytes(this.limits.sharedStringBytes()));
		}
		try (InputStream in = part.getInputStream()) {
			StrictXml.parse(in, part.getPartName().getName(), this.strings);
		}
	}

	private static boolean[] dateStyles(StylesTable styles) {
		boolean[] dates = new boolean[(styles == null) ? 0 : styles.getNumCellStyles()];
		for (int i = 0; i < dates.length; i++) {
			XSSFCellStyle style = styles.getStyleAt(i);
			dates[i] = DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
		}
		return dates;
	}

	/** The sheets in the order of the workbook. */
	List<WorkbookSheet> sheets() {
		return this.sheets;
	}

	/** Whether days are counted from 1904 instead of 1900. */
	boolean date1904() {
		return this.date1904;
	}

	/** Streams the rows of a sheet. */
	void read(WorkbookSheet sheet, RowConsumer rows) throws IOException {
		CellDecoder decoder = new CellDecoder(this.strings, this.inline, this.dateStyles, sheet.name());
		try (InputStream in = sheet.part().getInputStream()) {
			StrictXml.parse(in, sheet.name(), new SheetHandler(decoder, this.limits, sheet.name(), rows));
		}
	}

	@Override
	public void close() throws IOException {
		this.archive.close();
	}

}
