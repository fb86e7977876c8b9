package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.UnusableWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sheets and columns: how they are found, and what is said about those that are unknown,
 * absent or ambiguous.
 */
class HeaderTest {

	private static final String NIP = Regency.NIP;

	@Test
	void findsColumnsInAnyOrderWithoutRegardToCaseSpacesAndUnderscores() {
		PersonnelData data = Regency.withPerson()
			.workbook()
			.row("Umpan_Balik_360 ", "N i l a i", "NIP", "_tahun\u00A0")
			.row("Umpan_Balik_360 ", 81.5, NIP, 2025)
			.read();

		assertThat(Regency.said(data)).isEmpty();
		assertThat(data.acceptedRows()).containsEntry("umpan_balik_360", 1);
	}

	@Test
	void skipsTitlesAboveTheHeaderAndKeepsTheNumbersOfTheSpreadsheet() {
		PersonnelData data = Regency.withPerson()
			.workbook()
			.rowAt("umpan_balik_360", 1, "Umpan balik 360 derajat")
			.rowAt("umpan_balik_360", 10, "nip", "tahun", "nilai")
			.rowAt("umpan_balik_360", 14, NIP, 2025, 101)
			.rowAt("umpan_balik_360", 90, NIP, 2025, 80)
			.read();

		assertThat(Regency.said(data)).containsExactly("reject umpan_balik_360 14 nilai number-range");
		assertThat(data.acceptedRows()).containsEntry("umpan_balik_360", 1);
	}

	@Test
	void refusesASheetWhoseHeaderComesTooLate() {
		UnusableWorkbook refusal = Regency.withPerson()
			.workbook()
			.rowAt("umpan_balik_360", 2, "nip", "tahun")
			.rowAt("umpan_balik_360", 11, "nip", "tahun", "nilai")
			.refusal();

		assertThat(refusal.key()).isEqualTo("workbook.header-missing");
		assertThat(refusal.arguments()).containsExactly("umpan_balik_360", "nilai");
	}

	@Test
	void refusesASheetThatEndsBeforeItsHeader() {
		UnusableWorkbook refusal = Regency.withPerson().workbook().row("tim_kerja", "nip", "namaTim").refusal();

		assertThat(refusal.key()).isEqualTo("workbook.header-missing");
		assertThat(refusal.arguments()).containsExactly("tim_kerja", "peran, lingkup, nomorSk, tanggal");
	}

	@Test
	void mentionsAnUnknownColumnOnceAndIgnoresItsCells() {
		assertThat(Regency.withPerson().with("umpan_balik_360", "catatan", SmallWorkbook.Xml.formula("A1")).said())
			.containsExactly("note umpan_balik_360 1 catatan column-unknown");
	}

	@Test
	void refusesAKnownColumnThatOccursTwice() {
		UnusableWorkbook refusal = Regency.withPerson()
			.workbook()
			.row("umpan_balik_360", "nip", "tahun", "nilai", "NILAI")
			.refusal();

		assertThat(refusal.key()).isEqualTo("workbook.column-twice");
		assertThat(refusal.arguments()).containsExactly("umpan_balik_360", "1", "NILAI");
	}

	@Test
	void refusesAKnownSheetThatOccursTwice() {
		assertThat(Regency.withPerson().workbook().row("DATA_UTAMA", "x").refusal().key())
			.isEqualTo("workbook.sheet-twice");
	}

	@Test
	void refusesAWorkbookWithoutPeople() {
		assertThat(new SmallWorkbook().row("umpan_balik_360", "nip", "tahun", "nilai").refusal().key())
			.isEqualTo("workbook.people-missing");
	}

	@Test
	void mentionsUnknownAndAbsentSheetsOnce() {
		PersonnelData data = Regency.withPerson().workbook().row("BACA_SAYA", "x").read();

		assertThat(data.messages()).extracting(RowMessage::key)
			.containsOnly("workbook.sheet-absent", "workbook.sheet-unknown")
			.hasSize(16);
		assertThat(data.messages()).extracting(RowMessage::sheet)
			.doesNotContain("data_utama", "data_tambahan")
			.doesNotHaveDuplicates();
		assertThat(data.messages()).allMatch((message) -> message.row() == 0);
	}

	@Test
	void mentionsAKnownSheetWithoutAnyContent() {
		assertThat(Regency.said(Regency.withPerson().workbook().row("tim_kerja", " ", "-").read()))
			.containsExactly("note tim_kerja 0 - sheet-empty");
	}

	@Test
	void ordersMessagesBySheetOfTheWorkbookThenRow() {
		SmallWorkbook workbook = new SmallWorkbook().row("umpan_balik_360", "nip", "tahun", "nilai", "x")
			.row("umpan_balik_360", NIP, 2025, 101)
			.row("CATATAN", "x");
		PersonnelData data = appended(workbook, Regency.withPerson("jenisKelamin", "F")).read();

		List<String> said = Regency.said(data);
		assertThat(said).containsExactly("note umpan_balik_360 1 x column-unknown",
				"reject umpan_balik_360 2 nilai number-range", "note CATATAN 0 - sheet-unknown",
				"note data_utama 2 jenisKelamin sex-differs");
	}

	private static SmallWorkbook appended(SmallWorkbook workbook, Regency regency) {
		return workbook.with(regency.workbook());
	}

	@Test
	void countsRowsAndCellsThatHaveNoReference() {
		SmallWorkbook workbook = Regency.withPerson().workbook();
		workbook.rowXml("umpan_balik_360", "<row>" + text("nip") + text("tahun") + text("nilai") + "</row>");
		workbook.rowXml("umpan_balik_360", "<row>" + text(NIP) + text("2025") + text("101") + "</row>");

		assertThat(Regency.said(workbook.read())).containsExactly("reject umpan_balik_360 2 nilai number-range");
	}

	private static String text(String text) {
		return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
	}

	@Test
	void readsElementsWithAPrefix() {
		SmallWorkbook workbook = Regency.withPerson().workbook();
		String sheet = "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
				+ "<x:row r=\"1\"><x:c t=\"str\"><x:v>nip</x:v></x:c><x:c t=\"str\"><x:v>tahun</x:v></x:c>"
				+ "<x:c t=\"str\"><x:v>nilai</x:v></x:c></x:row><x:row r=\"2\"><x:c t=\"str\"><x:v>" + NIP
				+ "</x:v></x:c><x:c><x:v>2025</x:v></x:c><x:c><x:v>80</x:v></x:c></x:row></x:sheetData></x:worksheet>";
		workbook.row("umpan_balik_360", "x").entry("xl/worksheets/sheet2.xml", sheet);

		assertThat(workbook.read().acceptedRows()).containsEntry("umpan_balik_360", 1);
	}

	@Test
	void tellsHowFarItIs() throws Exception {
		List<String> heard = Collections.synchronizedList(new ArrayList<>());
		new WorkbookReader().read(SampleWorkbookTest.file(), SmallWorkbook.AS_OF,
				(sheet, rows) -> heard.add(sheet + " " + rows));

		assertThat(heard).contains("data_utama 1501", "asesmen 5000", "asesmen 7049");
	}

}
