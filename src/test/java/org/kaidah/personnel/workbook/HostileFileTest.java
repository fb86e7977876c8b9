package org.kaidah.personnel.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.kaidah.personnel.UnusableWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that are no workbook, or that were made to harm: each is refused at once and for
 * one reason.
 */
@Timeout(20)
class HostileFileTest {

	private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

	private static final WorkbookLimits LIMITS = WorkbookLimits.defaults();

	@TempDir
	Path folder;

	private String keyOf(byte[] content) throws IOException {
		return keyOf(Files.write(this.folder.resolve("upload.xlsx"), content));
	}

	private static String keyOf(Path file) {
		return SmallWorkbook.refusalOf(file, LIMITS).key();
	}

	private static SmallWorkbook regency() {
		return Regency.withPerson().workbook();
	}

	@Test
	void refusesAFileThatIsNoArchive() throws IOException {
		assertThat(keyOf("nip;nama\n1;BUDI".getBytes(StandardCharsets.UTF_8))).isEqualTo("workbook.not-a-zip");
		assertThat(keyOf(new byte[0])).isEqualTo("workbook.not-a-zip");
	}

	@Test
	void refusesAFileThatIsNotThere() {
		assertThat(keyOf(this.folder.resolve("hilang.xlsx"))).isEqualTo("workbook.unreadable");
	}

	@Test
	void tellsAnOldWorkbookFromOneWithAPassword() throws IOException {
		ByteArrayOutputStream old = new ByteArrayOutputStream();
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			workbook.createSheet("data_utama");
			workbook.write(old);
		}
		ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
		try (POIFSFileSystem system = new POIFSFileSystem()) {
			system.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
			system.writeFilesystem(encrypted);
		}

		assertThat(keyOf(old.toByteArray())).isEqualTo("workbook.old-format");
		assertThat(keyOf(encrypted.toByteArray())).isEqualTo("workbook.encrypted");
		assertThat(keyOf(Arrays.copyOf(old.toByteArray(), 600))).isEqualTo("workbook.old-format");
	}

	@Test
	void refusesHalfAFile() throws Exception {
		byte[] sample = Files.readAllBytes(SampleWorkbookTest.file());

		assertThat(keyOf(Arrays.copyOf(sample, sample.length / 2))).isEqualTo("workbook.damaged");
		assertThat(keyOf(Arrays.copyOf(sample, 4))).isEqualTo("workbook.damaged");
	}

	@Test
	void refusesAFileWithDamagedContent() throws IOException {
		SmallWorkbook workbook = regency();
		byte[] bytes = workbook.bytes();
		int sheet = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("xl/worksheets/sheet1.xml");
		Arrays.fill(bytes, sheet + 200, sheet + 300, (byte) 0xFF);

		assertThat(keyOf(bytes)).isIn("workbook.damaged", "workbook.malformed-xml");
	}

	@Test
	void refusesAnArchiveThatIsNoWorkbook() throws IOException {
		assertThat(keyOf(zip("catatan.txt", "halo"))).isEqualTo("workbook.not-a-workbook");
		assertThat(keyOf(zip("[Content_Types].xml", "<Types/>"))).isEqualTo("workbook.not-a-workbook");
	}

	private static byte[] zip(String name, String content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	@Test
	void refusesAFileThatIsTooBig() {
		UnusableWorkbook refusal = regency().refusal(limits(100, 1_000_000));

		assertThat(refusal.key()).isEqualTo("workbook.file-too-big");
		assertThat(refusal.arguments()).containsExactly("1 MB", "1 MB");
	}

	private static WorkbookLimits limits(long fileBytes, long inflatedBytes) {
		return new WorkbookLimits(fileBytes, inflatedBytes, 200, 100, 1_000_000, 1_000, 1_000_000, 1_000_000, 1_000,
				32_767, 1_000, 1_000);
	}

	@Test
	void refusesContentThatIsTooBigOnceInflated() {
		assertThat(regency().refusal(limits(1_000_000, 2_000)).key()).isEqualTo("workbook.inflated-too-big");
	}

	@Test
	void refusesABombByTheDirectoryOfTheArchive() throws IOException {
		assertThat(keyOf(bomb("xl/worksheets/sheet1.xml"))).isEqualTo("workbook.compression");
		assertThat(keyOf(bomb("xl/media/image1.png"))).isEqualTo("workbook.compression");
	}

	@Test
	void refusesABombWhoseDirectoryLies() throws IOException {
		byte[] bomb = Files.readAllBytes(bomb("xl/worksheets/sheet1.xml"));
		int directory = lastIndexOf(bomb, new byte[] { 'P', 'K', 1, 2 });
		// the uncompressed size in the directory: say that 300 MB are 1,000 bytes
		System.arraycopy(new byte[] { (byte) 0xE8, 3, 0, 0 }, 0, bomb, directory + 24, 4);

		assertThat(keyOf(bomb)).isEqualTo("workbook.compression");
	}

	/**
	 * A complete workbook with one entry of 300 MB of spaces, which is 0.3 MB in the
	 * archive.
	 */
	private Path bomb(String entry) throws IOException {
		Path file = this.folder.resolve("bomb.xlsx");
		SmallWorkbook workbook = regency();
		byte[] chunk = new byte[1 << 20];
		Arrays.fill(chunk, (byte) ' ');
		for (int i = 0; i < chunk.length; i += 100) {
			chunk[i] = '<';
			chunk[i + 1] = 'x';
			chunk[i + 2] = '/';
			chunk[i + 3] = '>';
		}
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			workbook.copyTo(zip, entry);
			zip.putNextEntry(new ZipEntry(entry));
			zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 300; i++) {
				zip.write(chunk);
			}
		}
		return file;
	}

	private static int lastIndexOf(byte[] bytes, byte[] wanted) {
		for (int i = bytes.length - wanted.length; i >= 0; i--) {
			if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
				return i;
			}
		}
		throw new AssertionError("not found");
	}

	@Test
	void refusesSharedStringsThatWouldFillTheHeap() {
		SmallWorkbook workbook = regency().sharedStrings("<sst>" + "<si><t>abc</t></si>".repeat(2_000) + "</sst>");

		assertThat(workbook.refusal(limits(1_000_000, 1_000_000)).key()).isEqualTo("workbook.shared-strings-too-many");
		assertThat(workbook
			.refusal(
					new WorkbookLimits(1_000_000, 1_000_000, 200, 100, 10_000, 9_000, 1_000_000, 1_000_000, 9, 9, 9, 9))
			.key()).isEqualTo("workbook.shared-strings-too-big");
	}

	@Test
	void refusesTooManyEntries() {
		SmallWorkbook workbook = regency();
		for (int i = 0; i < 200; i++) {
			workbook.entry("xl/media/" + i + ".png", "x");
		}

		assertThat(workbook.refusal().key()).isEqualTo("workbook.too-many-entries");
	}

	@Test
	void refusesADoctypeInAnyPart() {
		for (String part : new String[] { "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "_rels/.rels",
				"[Content_Types].xml", "xl/_rels/workbook.xml.rels", "docProps/app.xml" }) {
			UnusableWorkbook refusal = regency().entry(part, "<?xml version=\"1.0\"?>" + DOCTYPE + "<x>&a;</x>")
				.refusal();
			assertThat(refusal.key()).as(part).isEqualTo("workbook.doctype");
			assertThat(refusal.arguments()).containsExactly(part);
		}
	}

	@Test
	void refusesADoctypeInAnotherEncoding() {
		byte[] content = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + DOCTYPE + "<worksheet/>")
			.getBytes(StandardCharsets.UTF_16);

		assertThat(regency().entry("xl/worksheets/sheet1.xml", content).refusal().key()).isEqualTo("workbook.doctype");
	}

	@Test
	void refusesADoctypeInTheSharedStrings() {
		assertThat(regency().sharedStrings(DOCTYPE + "<sst/>").refusal().key()).isEqualTo("workbook.doctype");
	}

	@Test
	void refusesTenThousandColumns() {
		Object[] cells = new Object[10_000];
		Arrays.fill(cells, "x");

		assertThat(regency().row("tim_kerja", cells).refusal().key()).isEqualTo("workbook.too-many-columns");
	}

	@Test
	void allowsCellsWithoutContentFarToTheRight() {
		SmallWorkbook workbook = regency();
		workbook.rowXml("data_utama", "<row r=\"9\"><c r=\"XFD9\" s=\"1\"/></row>");

		assertThat(workbook.read().dossiers()).hasSize(1);
	}

	@Test
	void refusesMacros() {
		assertThat(regency().entry("xl/vbaProject.bin", "x").refusal().key()).isEqualTo("workbook.macros");
		String enabled = new String(regency().part("[Content_Types].xml"), StandardCharsets.UTF_8).replace(
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
				"application/vnd.ms-excel.sheet.macroEnabled.main+xml");
		assertThat(regency().entry("[Content_Types].xml", enabled).refusal().key()).isEqualTo("workbook.macros");
	}

	@Test
	void refusesACellLongerThanASpreadsheetAllows() {
		assertThat(Regency.withPerson("nama", "A".repeat(32_767)).read().dossiers()).hasSize(1);
		assertThat(Regency.withPerson("nama", "A".repeat(32_768)).workbook().refusal().key())
			.isEqualTo("workbook.cell-too-long");
		assertThat(regency().sharedStrings("<sst><si><t>" + "A".repeat(32_768) + "</t></si></sst>").refusal().key())
			.isEqualTo("workbook.cell-too-long");
	}

	@Test
	void refusesOneElementOfHugeLength() {
		String attribute = "<worksheet><sheetData><row r=\"" + ">1".repeat(600_000) + "\"/></sheetData></worksheet>";
		String comment = "<worksheet><!--" + "<a>".repeat(400_000) + "--></worksheet>";

		assertThat(regency().entry("xl/worksheets/sheet1.xml", attribute).refusal(roomy()).key())
			.isEqualTo("workbook.markup-too-long");
		assertThat(regency().entry("xl/worksheets/sheet1.xml", comment).refusal(roomy()).key())
			.isEqualTo("workbook.markup-too-long");
	}

	private static WorkbookLimits roomy() {
		return new WorkbookLimits(80_000_000, 800_000_000, 200, 10_000, 1_000_000, 1_000, 1_000_000, 1_000_000, 1_000,
				32_767, 1_000, 1_000);
	}

	@Test
	void refusesBrokenXml() {
		assertThat(regency().entry("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\">").refusal().key())
			.isEqualTo("workbook.malformed-xml");
		assertThat(regency().entry("xl/workbook.xml", "<workbook").refusal().key()).isIn("workbook.malformed-xml",
				"workbook.not-a-workbook");
		assertThat(regency().entry("xl/styles.xml", "<styleSheet").refusal().key()).isEqualTo("workbook.malformed-xml");
		assertThat(regency().sharedStrings("<sst><si>").refusal().key()).isEqualTo("workbook.malformed-xml");
	}

	@Test
	void refusesRowsAndCellsOutOfOrder() {
		for (String rows : new String[] { "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"x\"/>", "<row r=\"0\"/>",
				"<row r=\"1048577\"/>", "<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>",
				"<row r=\"1\"><c r=\"1\"/></row>", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>" }) {
			String sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
			assertThat(regency().entry("xl/worksheets/sheet1.xml", sheet).refusal().key()).as(rows)
				.isEqualTo("workbook.malformed-xml");
		}
	}

	@Test
	void refusesNamesThatLeadOutOfTheArchive() {
		for (String name : new String[] { "../evil.xml", "xl/../../evil.xml", "xl\\..\\evil.xml", "/etc/passwd" }) {
			assertThat(regency().entry(name, "x").refusal().key()).as(name).isEqualTo("workbook.entry-name");
		}
	}

	@Test
	void refusesAnEntryThatIsThereTwice() throws IOException {
		assertThat(regency().entry("XL/Workbook.xml", "<x/>").refusal().key()).isEqualTo("workbook.entry-twice");
		byte[] bytes = regency().entry("xl/workbook.xmX", "<workbook/>").bytes();
		byte[] twice = new String(bytes, StandardCharsets.ISO_8859_1).replace("xl/workbook.xmX", "xl/workbook.xml")
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(keyOf(twice)).isEqualTo("workbook.entry-twice");
	}

	@Test
	void refusesMoreRowsAndMessagesThanAnybodyCanUse() {
		Regency regency = Regency.withPerson();
		for (int i = 0; i < 1_001; i++) {
			regency.with("umpan_balik_360", "nilai", 101);
		}
		WorkbookLimits rows = new WorkbookLimits(1_000_000, 9_000_000, 200, 100, 1_000_000, 1_000, 1_000_000, 1_000_000,
				1_000, 32_767, 1_000, 9_000);
		WorkbookLimits few = new WorkbookLimits(1_000_000, 9_000_000, 200, 100, 1_000_000, 1_000, 1_000_000, 1_000_000,
				1_000, 32_767, 9_000, 1_000);

		assertThat(regency.workbook().refusal(rows).key()).isEqualTo("workbook.too-many-rows");
		assertThat(regency.workbook().refusal(few).key()).isEqualTo("workbook.too-many-messages");
	}

}
