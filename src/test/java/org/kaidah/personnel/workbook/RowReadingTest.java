package org.kaidah.personnel.workbook;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows are taken whole or not at all, and a refused row says everything that is wrong
 * with it once.
 */
class RowReadingTest {

	@Test
	void acceptsAFlawlessRegencyWithoutAWord() {
		PersonnelData data = Regency.withPerson().complete().read();

		assertThat(data.messages()).isEmpty();
		assertThat(data.acceptedRows()).hasSize(17).allSatisfy((sheet, rows) -> assertThat(rows).isEqualTo(1));
	}

	@Test
	void refusesARowWithAFormulaInAnOptionalColumn() {
		assertThat(Regency.withPerson("gelarDepan", SmallWorkbook.Xml.formula("\"Dr.\"")).said())
			.containsExactly("reject data_utama 2 gelarDepan cell-formula");
	}

	@Test
	void refusesEveryRowThatAnArrayFormulaFills() {
		SmallWorkbook workbook = Regency.withPerson().workbook();
		workbook.row("umpan_balik_360", "nip", "tahun", "nilai")
			.row("umpan_balik_360", Regency.NIP, 2023,
					new SmallWorkbook.Xml("><f t=\"array\" ref=\"C2:C3\">A1:A2</f><v>80</v>"))
			.row("umpan_balik_360", Regency.NIP, 2024, 80)
			.row("umpan_balik_360", Regency.NIP, 2025, 80);
		PersonnelData data = workbook.read();

		assertThat(Regency.said(data)).containsExactly("reject umpan_balik_360 2 nilai cell-formula",
				"reject umpan_balik_360 3 nilai cell-formula");
		assertThat(data.acceptedRows()).containsEntry("umpan_balik_360", 1);
	}

	@Test
	void refusesARowWithASharedFormulaOrAnEmptyResult() {
		assertThat(Regency.withPerson()
			.with("umpan_balik_360", "nilai", new SmallWorkbook.Xml("><f t=\"shared\" si=\"0\"/><v>80</v>"))
			.with("umpan_balik_360", "nilai", new SmallWorkbook.Xml("><f>A1</f>"))
			.said()).containsExactly("reject umpan_balik_360 2 nilai cell-formula",
					"reject umpan_balik_360 3 nilai cell-formula");
	}

	@Test
	void refusesARowWithAnErrorCell() {
		assertThat(Regency.withPerson().with("rw_diklat", "nomor", SmallWorkbook.Xml.error()).said())
			.containsExactly("reject rw_diklat 2 nomor cell-error");
	}

	@Test
	void refusesARowWhoseOptionalCellCannotBeRead() {
		assertThat(Regency.withPerson().with("rw_diklat", "tanggalSelesai", "menyusul").said())
			.containsExactly("reject rw_diklat 2 tanggalSelesai date-unreadable");
	}

	@Test
	void refusesARowOnceAndNamesAllItsFaults() {
		PersonnelData data = Regency.withPerson("nama", "-", "tglLahir", "31-02-1985", "jenjang", "ESELON").read();

		assertThat(Regency.said(data)).containsExactly("reject data_utama 2 nama faults");
		RowMessage message = data.messages()
			.stream()
			.filter((any) -> any.key().equals("workbook.faults"))
			.findFirst()
			.orElseThrow();
		assertThat(message.arguments()).startsWith("3", "nama, tglLahir, jenjang");
		assertThat(message.parts()).extracting(Regency::said)
			.containsExactly("reject data_utama 2 nama cell-empty", "reject data_utama 2 tglLahir date-impossible",
					"reject data_utama 2 jenjang code-unknown");
	}

	@Test
	void saysNothingElseAboutARefusedRow() {
		assertThat(Regency.withPerson("jenisKelamin", "F", "tmtPns", "1/4/2011", "nama", null).said())
			.containsExactly("reject data_utama 2 nama cell-empty");
	}

	@Test
	void refusesAHistoryRowOfAnUnknownPersonWithItsNip() {
		PersonnelData data = Regency.withPerson().with("tim_kerja", "nip", "198501012010011777").read();

		assertThat(Regency.said(data)).containsExactly("reject tim_kerja 2 nip person-unknown");
		assertThat(data.messages()).anyMatch((message) -> message.arguments().equals(List.of("198501012010011777")));
	}

	@Test
	void ignoresRowsThatLookFilledButAreEmpty() {
		SmallWorkbook workbook = Regency.withPerson().workbook();
		workbook.row("umpan_balik_360", "nip", "tahun", "nilai", "x")
			.row("umpan_balik_360", " ", "-", "\u00A0")
			.row("umpan_balik_360", null, "\u200B", null, "catatan kaki")
			.row("umpan_balik_360", Regency.NIP, 2025, 80);
		PersonnelData data = workbook.read();

		assertThat(Regency.said(data)).containsExactly("note umpan_balik_360 1 x column-unknown");
		assertThat(data.acceptedRows()).containsEntry("umpan_balik_360", 1);
	}

	@Test
	void refusesABirthDateThatContradictsTheNip() {
		PersonnelData data = Regency.withPerson("tglLahir", "01-01-1986").read();

		assertThat(Regency.said(data)).containsExactly("reject data_utama 2 tglLahir birth-date-differs");
		assertThat(data.messages())
			.anyMatch((message) -> message.arguments().equals(List.of("01-01-1986", Regency.NIP, "01-01-1985")));
	}

	@Test
	void refusesAGolonganThatThePersonCannotHave() {
		assertThat(Regency.withPerson("golRuangAkhir", "IX").said())
			.containsExactly("reject data_utama 2 golRuangAkhir grade-not-of-pns");
		assertThat(Regency.withPerson("jenisPegawai", "PPPK", "tmtPns", null).said())
			.containsExactly("reject data_utama 2 golRuangAkhir grade-not-of-pppk");
		assertThat(Regency.withPerson()
			.with("rw_golongan")
			.with("rw_golongan", "golongan", "IX", "tmtGolongan", "01-01-2019")
			.said()).isEmpty();
	}

	@Test
	void refusesACompetenceThatIsNotInTheListOfItsKind() {
		assertThat(Regency.withPerson()
			.with("asesmen", "namaKompetensi", "integritas ")
			.with("asesmen", "namaKompetensi", "PEREKAT BANGSA")
			.with("asesmen", "namaKompetensi", "Perekat  Bangsa", "jenis", "SOSIAL KULTURAL")
			.with("asesmen", "namaKompetensi", "Menyusun peraturan", "jenis", "TEKNIS")
			.said()).containsExactly("reject asesmen 3 namaKompetensi code-unknown");
	}

	@Test
	void refusesAnAspectThatIsNotInTheList() {
		assertThat(Regency.withPerson().with("potensi", "aspek", "BAKAT").said())
			.containsExactly("reject potensi 2 aspek code-unknown");
	}

	@Test
	void refusesAPostCodeInANumberCell() {
		assertThat(Regency.withPerson().with("jabatan", "kode", 1).said())
			.containsExactly("reject jabatan 2 kode code-number");
	}

	@Test
	void refusesAPostWhoseHolderIsNoNip() {
		assertThat(Regency.withPerson().with("jabatan", "pemangkuNip", "kosong").said())
			.containsExactly("reject jabatan 2 pemangkuNip nip-form");
	}

	@Test
	void takesAWholeNumberAsFreeTextButNoDate() {
		assertThat(Regency.withPerson().with("rw_diklat", "nomor", 4711).said()).isEmpty();
		assertThat(Regency.withPerson().with("rw_diklat", "nomor", SmallWorkbook.Xml.date("45000")).said())
			.containsExactly("reject rw_diklat 2 nomor text-date");
		assertThat(Regency.withPerson().with("rw_diklat", "nomor", SmallWorkbook.Xml.bool()).said())
			.containsExactly("reject rw_diklat 2 nomor text-other");
	}

	@Test
	void countsDaysFrom1904WhereTheWorkbookDoes() {
		Regency regency = Regency.withPerson().date1904().with("tim_kerja", "tanggal", SmallWorkbook.Xml.date("44062"));

		assertThat(regency.dossier().teams().get(0).tanggal()).isEqualTo("2024-08-20");
	}

}
