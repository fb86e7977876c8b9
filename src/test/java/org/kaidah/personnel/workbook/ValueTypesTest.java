package org.kaidah.personnel.workbook;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** NIP, golongan, code and text columns: what is taken and what is refused. */
class ValueTypesTest {

	private final ColumnTypes types = new ColumnTypes(LocalDate.of(2026, 6, 30), new DayNumbers(false));

	@ParameterizedTest
	@ValueSource(
			strings = { "199103092019022908", "19910309 201902 2 908", "'199103092019022908", "199103092019022908`",
					"\uFEFF199103092019022908", "19910309\u00A0201902\u200B2908", "\u2019199103092019022908\t" })
	void takesAnNipWithTheMarksOfASpreadsheet(String text) {
		assertThat(Readings.ofText(this.types.nip, text)).isEqualTo("199103092019022908");
	}

	@ParameterizedTest
	@CsvSource({ "19910309201902290,!nip-form", "1991030920190229088,!nip-form", "19910309201902290A,!nip-form",
			"1.99103E+17,!nip-scientific", "'1,99103E+17',!nip-scientific", "1991-0309201902290,!nip-form",
			"１９９１03092019022908,!nip-form" })
	void refusesAnythingElseAsAnNip(String text, String fault) {
		assertThat(Readings.ofText(this.types.nip, text)).isEqualTo(fault);
	}

	@ParameterizedTest
	@ValueSource(strings = { "199103092019022000", "1.99103092019022E17", "1" })
	void refusesAnNipInANumberCell(String number) {
		assertThat(Readings.of(this.types.nip, CellKind.NUMBER, number)).isEqualTo("!nip-number");
	}

	@ParameterizedTest
	@CsvSource({ "IV/b,IV/b", "IV.b,IV/b", "IV b,IV/b", "IV-b,IV/b", "iv/B,IV/b", "II d,II/d", "IV/e,IV/e", "I/a,I/a",
			"' III / c ',III/c", "IX,IX", "xvii,XVII", "I,I", "III/e,!grade-unknown", "V/a,!grade-unknown",
			"XVIII,!grade-unknown", "IV,IV", "IV/f,!grade-unknown", "4b,!grade-unknown", "IVb,!grade-unknown" })
	void readsAGolongan(String text, String reading) {
		assertThat(Readings.ofText(this.types.grade, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "M,M", "l,M", "Laki-laki,M", "PRIA,M", "F,F", "p,F", "perempuan,F", "Wanita,F", "X,!code-unknown",
			"1,!code-unknown", "Laki laki,!code-unknown" })
	void readsASex(String text, String reading) {
		assertThat(Readings.ofText(Codes.SEX, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "S-1,S-1", "S1,S-1", "s3,S-3", "D3,D-III", "D-III,D-III", "D4,D-IV", "SMA,SLTA", "SMK,SLTA",
			"SMP,SLTP", "SD,SD", "MA,!code-unknown", "S 1,!code-unknown", "40,!code-unknown" })
	void readsALevelOfEducation(String text, String reading) {
		assertThat(Readings.ofText(Codes.EDUCATION, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "Sangat  Baik,SANGAT BAIK", "sangat baik,SANGAT BAIK", "KURANG,KURANG",
			"KURANG/MISCONDUCT,KURANG +code-misspelled", "KURANG / MISONDUCT,KURANG +code-misspelled",
			"kurang /misconduct,KURANG +code-misspelled", "SANGAT BAIK SEKALI,!code-unknown",
			"KURANG MISCONDUCT,!code-unknown" })
	void readsAQuadrant(String text, String reading) {
		assertThat(Readings.ofText(Codes.QUADRANT, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "KOMPETENSI_MANAJERIAL,KOMPETENSI_MANAJERIAL", "Kompetensi Manajerial,KOMPETENSI_MANAJERIAL",
			"manajerial,KOMPETENSI_MANAJERIAL", "SOSIAL KULTURAL,KOMPETENSI_SOSIOKULTURAL",
			"KOMPETENSI_SOSIAL KULTURAL,KOMPETENSI_SOSIOKULTURAL", "Sosiokultural,KOMPETENSI_SOSIOKULTURAL",
			"TEKNIS,KOMPETENSI_TEKNIS", "KOMPETENSI,!code-unknown" })
	void readsAKindOfCompetence(String text, String reading) {
		assertThat(Readings.ofText(Codes.COMPETENCE_KIND, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "Plt.,PLT", "PLT,PLT", "plh.,PLH", "Definitif,DEFINITIF", "Pj.,!code-unknown" })
	void readsADuty(String text, String reading) {
		assertThat(Readings.ofText(Codes.DUTY, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "Ringan,R", "sedang,S", "BERAT,B", "r,R", "C,!code-unknown" })
	void readsALevelOfSanction(String text, String reading) {
		assertThat(Readings.ofText(Codes.SANCTION_LEVEL, text)).isEqualTo(reading);
	}

	@Test
	void refusesANumberInACodeColumnAndNamesTheList() {
		Reading reading = Codes.YES_NO.read(new RawCell(CellKind.NUMBER, "1"));

		assertThat(reading.fault().key()).isEqualTo("workbook.code-unknown");
		assertThat(reading.fault().arguments()).containsExactly("1", "YA, TIDAK");
	}

	@Test
	void keepsFreeTextAsItIsAfterTrimming() {
		assertThat(Readings.ofText(TextType.FREE, "\u00A0 =SUM(A1)  x\u200B ")).isEqualTo("=SUM(A1)  x");
	}

	@ParameterizedTest
	@CsvSource({ "NUMBER,123,123", "NUMBER,123456789012345,123456789012345", "NUMBER,1234567890123456,!text-number",
			"NUMBER,1.5,!text-number", "NUMBER,1E5,!text-number", "DATE_NUMBER,45000,!text-date",
			"BOOLEAN,TRUE,!text-other" })
	void takesOnlyWholeNumbersAsText(CellKind kind, String text, String reading) {
		assertThat(Readings.of(TextType.FREE, kind, text)).isEqualTo(reading);
	}

	@Test
	void refusesANumberWhereLeadingZerosMayBeLost() {
		assertThat(Readings.of(TextType.CODE, CellKind.NUMBER, "1")).isEqualTo("!code-number");
		assertThat(Readings.ofText(TextType.CODE, "01.0001")).isEqualTo("01.0001");
	}

	@Test
	void comparesNamesInCapitalsWithSingleSpaces() {
		assertThat(Readings.ofText(this.types.name, " Hukum  dan\u00A0Ketertiban ")).isEqualTo("HUKUM DAN KETERTIBAN");
	}

	@ParameterizedTest
	@CsvSource({ "'',true", "' ',true", "'-',true", "' - ',true", "'\u00A0\u200B\uFEFF',true", "'--',false",
			"'0',false", "'–',false" })
	void knowsAnEmptyCell(String text, boolean empty) {
		assertThat(new RawCell(CellKind.TEXT, text).isEmpty()).isEqualTo(empty);
	}

}
