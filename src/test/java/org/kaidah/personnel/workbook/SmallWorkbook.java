package org.kaidah.personnel.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.UnusableWorkbook;

/**
 * A workbook made in a test, written as XML so that every kind of cell, and every kind of
 * nonsense, can be made.
 */
final class SmallWorkbook {

	static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final String PLAIN = "http://schemas.openxmlformats.org/";

	private static final String PREFIX = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private final Map<String, List<String>> rows = new LinkedHashMap<>();

	private final Map<String, byte[]> entries = new LinkedHashMap<>();

	private boolean date1904;

	private String sharedStrings;

	/** A cell as XML after its reference, for instance {@code t="e"><v>#N/A</v>}. */
	record Xml(String afterReference) {

		static Xml formula(String formula) {
			return new Xml("><f>" + formula + "</f><v>1</v>");
		}

		static Xml error() {
			return new Xml(" t=\"e\"><v>#N/A</v>");
		}

		static Xml date(String dayNumber) {
			return new Xml(" s=\"1\"><v>" + dayNumber + "</v>");
		}

		static Xml bool() {
			return new Xml(" t=\"b\"><v>1</v>");
		}

	}

	SmallWorkbook date1904() {
		this.date1904 = true;
		return this;
	}

	SmallWorkbook sharedStrings(String xml) {
		this.sharedStrings = xml;
		return this;
	}

	/** Adds a row below those the sheet has; {@code null} is an empty cell. */
	SmallWorkbook row(String sheet, Object... cells) {
		List<String> present = this.rows.computeIfAbsent(sheet, (name) -> new ArrayList<>());
		return rowAt(sheet, present.size() + 1, cells);
	}

	SmallWorkbook rowAt(String sheet, int number, Object... cells) {
		StringBuilder xml = new StringBuilder("<row r=\"" + number + "\">");
		for (int i = 0; i < cells.length; i++) {
			if (cells[i] != null) {
				xml.append("<c r=\"")
					.append(letters(i))
					.append(number)
					.append('"')
					.append(cell(cells[i]))
					.append("</c>");
			}
		}
		return rowXml(sheet, xml.append("</row>").toString());
	}

	SmallWorkbook rowXml(String sheet, String xml) {
		this.rows.computeIfAbsent(sheet, (name) -> new ArrayList<>()).add(xml);
		return this;
	}

	/** Adds the sheets of another workbook behind those of this one. */
	SmallWorkbook with(SmallWorkbook other) {
		this.rows.putAll(other.rows);
		return this;
	}

	/** Adds or replaces an entry of the archive. */
	SmallWorkbook entry(String name, String content) {
		return entry(name, content.getBytes(StandardCharsets.UTF_8));
	}

	SmallWorkbook entry(String name, byte[] content) {
		this.entries.put(name, content);
		return this;
	}

	private static String cell(Object value) {
		if (value instanceof Xml xml) {
			return xml.afterReference();
		}
		if (value instanceof Number number) {
			return "><v>" + number + "</v>";
		}
		return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value.toString()) + "</t></is>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	static String letters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
			letters.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return letters.toString();
	}

	PersonnelData read() {
		Path file = write();
		try {
			return new WorkbookReader().read(file, AS_OF);
		}
		catch (UnusableWorkbook ex) {
			throw new AssertionError(ex);
		}
		finally {
			delete(file);
		}
	}

	/** Why the workbook is refused. */
	UnusableWorkbook refusal() {
		return refusal(WorkbookLimits.defaults());
	}

	UnusableWorkbook refusal(WorkbookLimits limits) {
		Path file = write();
		try {
			return refusalOf(file, limits);
		}
		finally {
			delete(file);
		}
	}

	static UnusableWorkbook refusalOf(Path file, WorkbookLimits limits) {
		try {
			new WorkbookReader(limits).read(file, AS_OF);
			throw new AssertionError("the workbook was not refused");
		}
		catch (UnusableWorkbook ex) {
			return ex;
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path write() {
		try {
			return Files.write(Files.createTempFile("kaidah", ".xlsx"), bytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] part(String name) {
		return parts().get(name);
	}

	/** Copies all entries but one. */
	void copyTo(ZipOutputStream zip, String omitted) throws IOException {
		Map<String, byte[]> all = parts();
		all.putAll(this.entries);
		all.remove(omitted);
		for (Map.Entry<String, byte[]> entry : all.entrySet()) {
			zip.putNextEntry(new ZipEntry(entry.getKey()));
			zip.write(entry.getValue());
		}
	}

	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			copyTo(zip, null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private Map<String, byte[]> parts() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		StringBuilder types = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		StringBuilder sheets = new StringBuilder();
		int number = 0;
		for (Map.Entry<String, List<String>> sheet : this.rows.entrySet()) {
			number++;
			String part = "worksheets/sheet" + number + ".xml";
			types.append(override("/xl/" + part, "worksheet+xml"));
			relations.append(relation("rId" + number, "worksheet", part));
			sheets
				.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
			put(parts, "xl/" + part, "<worksheet xmlns=\"" + PLAIN + "spreadsheetml/2006/main\"><sheetData>"
					+ String.join("", sheet.getValue()) + "</sheetData></worksheet>");
		}
		put(parts, "[Content_Types].xml", "<Types xmlns=\"" + PLAIN + "package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
				+ "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
				+ override("/xl/workbook.xml", "sheet.main+xml") + override("/xl/styles.xml", "styles+xml")
				+ override("/xl/sharedStrings.xml", "sharedStrings+xml") + types + "</Types>");
		put(parts, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
		put(parts, "xl/workbook.xml",
				"<workbook xmlns=\"" + PLAIN + "spreadsheetml/2006/main\" xmlns:r=\"" + PLAIN
						+ "officeDocument/2006/relationships\"><workbookPr date1904=\"" + (this.date1904 ? 1 : 0)
						+ "\"/><sheets>" + sheets + "</sheets></workbook>");
		put(parts, "xl/_rels/workbook.xml.rels", relations(relations + relation("rId900", "styles", "styles.xml")));
		put(parts, "xl/styles.xml", "<styleSheet xmlns=\"" + PLAIN + "spreadsheetml/2006/main\">"
				+ "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
		if (this.sharedStrings != null) {
			put(parts, "xl/sharedStrings.xml", this.sharedStrings);
		}
		return parts;
	}

	private static String relations(String content) {
		return "<Relationships xmlns=\"" + PLAIN + "package/2006/relationships\">" + content + "</Relationships>";
	}

	private static String relation(String id, String type, String target) {
		return "<Relationship Id=\"%s\" Type=\"%sofficeDocument/2006/relationships/%s\" Target=\"%s\"/>".formatted(id,
				PLAIN, type, target);
	}

	private static String override(String part, String type) {
		return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, PREFIX, type);
	}

	private static void put(Map<String, byte[]> parts, String name, String content) {
		parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
	}

}
