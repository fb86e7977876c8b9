package org.kaidah.personnel.workbook;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberTypeTest {

	private final ColumnTypes types = new ColumnTypes(LocalDate.of(2026, 6, 30), new DayNumbers(false));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			81,5 | 81.5
			81,50 | 81.5
			81.5 | 81.5
			81.125 | 81.125
			100 | 100
			0 | 0
			085 | 85
			85 poin | 85 +number-unit
			85,5% | 85.5 +number-unit
			85 % | 85 +number-unit
			1,234 | !number-range
			1.234,5 | !number-range
			1,234.5 | !number-range
			100,01 | !number-range
			-1 | !number-range
			85 JP | !number-range
			8 5 | !number-range
			,5 | !number-range
			5, | !number-range
			1e1 | !number-range
			delapan | !number-range
			85/100 | !number-range
			""")
	void readsAScore(String text, String reading) {
		assertThat(Readings.ofText(this.types.score, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "20,20", "20 JP,20 +number-unit", "20JP,20 +number-unit", "20 jam,20 +number-unit",
			"20 Jam  Pelajaran,20 +number-unit", "20 jam.,20 +number-unit", "20 hari,!number-from", "-1,!number-from",
			"1000000,1000000" })
	void readsLessonHours(String text, String reading) {
		assertThat(Readings.ofText(this.types.hours, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "3,3", "3 thn,3 +number-unit", "3 thn.,3 +number-unit", "3 Tahun,3 +number-unit",
			"3 th,3 +number-unit", "3 bulan,!number-whole", "'3,5',!number-whole", "3.0,3" })
	void readsYearsOfADuration(String text, String reading) {
		assertThat(Readings.ofText(this.types.years, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "3 bln,3 +number-unit", "3 bl,3 +number-unit", "3 bulan,3 +number-unit", "3 tahun,!number-whole" })
	void readsMonthsOfADuration(String text, String reading) {
		assertThat(Readings.ofText(this.types.months, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "1989,!number-whole", "1990,1990", "2026,2026", "2027,!number-whole", "2025.5,!number-whole" })
	void boundsAYearOfRecordByTheAsOfDate(String number, String reading) {
		assertThat(Readings.of(this.types.recordYear, CellKind.NUMBER, number)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "1949,!number-whole", "1950,1950", "2026,2026", "2027,!number-whole" })
	void boundsAYearOfGraduationByTheAsOfDate(String number, String reading) {
		assertThat(Readings.of(this.types.graduationYear, CellKind.NUMBER, number)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "5,5", "3.5,3.5", "5.01,!number-range", "9,!number-range", "-0.1,!number-range" })
	void boundsALevelReached(String number, String reading) {
		assertThat(Readings.of(this.types.reachedLevel, CellKind.NUMBER, number)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "0,!number-range", "1,1", "5,5", "6,!number-range" })
	void boundsALevelOfTheStandard(String number, String reading) {
		assertThat(Readings.of(this.types.standardLevel, CellKind.NUMBER, number)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "0.1,0.1", "99.499999999999996,99.5", "1E2,100", "1.5E-3,0.0015", "-2.50,-2.5", "1E999,!number-any",
			"1E999999999,!number-any", "NaN,!number-any", "'',!number-any" })
	void roundsACellToTheDigitsThatASpreadsheetKeeps(String number, String reading) {
		assertThat(Readings.of(this.types.anyNumber, CellKind.NUMBER, number)).isEqualTo(reading);
	}

	@Test
	void refusesADateOrALogicalValueAsANumber() {
		assertThat(Readings.of(this.types.score, CellKind.DATE_NUMBER, "85")).isEqualTo("!number-range");
		assertThat(Readings.of(this.types.score, CellKind.BOOLEAN, "TRUE")).isEqualTo("!number-range");
	}

}
