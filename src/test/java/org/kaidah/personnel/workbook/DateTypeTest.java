package org.kaidah.personnel.workbook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateTypeTest {

	private final ValueType dates = new DateType(new DayNumbers(false)).remembering();

	private final ValueType dates1904 = new DateType(new DayNumbers(true));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			01-04-2025 | 2025-04-01
			1-4-2025 | 2025-04-01
			01.04.2025 | 2025-04-01
			25/04/2025 | 2025-04-25
			04/04/2025 | 2025-04-04
			2025-04-01 | 2025-04-01
			2018/04/01 | 2018-04-01
			29-02-2024 | 2024-02-29
			1 Maret 2008 | 2008-03-01
			1 MARET 2008 | 2008-03-01
			1-Apr-2023 | 2023-04-01
			1 April, 2023 | 2023-04-01
			01.Mei.2020 | 2020-05-01
			17/Agustus/1945 | 1945-08-17
			17 Agu 2020 | 2020-08-17
			17 Agt 2020 | 2020-08-17
			17 Ags 2020 | 2020-08-17
			17 Aug 2020 | 2020-08-17
			1 Pebruari 2020 | 2020-02-01
			1 Nopember 2020 | 2020-11-01
			1 Nop. 2020 | 2020-11-01
			1 Sept 2020 | 2020-09-01
			1 Okt 2020 | 2020-10-01
			1 October 2020 | 2020-10-01
			31 Des 2020 | 2020-12-31
			31 December 2020 | 2020-12-31
			01-04-2025 00:00 | 2025-04-01
			01-04-2025 00:00:00 | 2025-04-01
			2025-04-01T00:00:00 | 2025-04-01
			2025-04-01T00:00:00.000 | 2025-04-01
			""")
	void takesSilentlyWhatHasOneReading(String text, String date) {
		assertThat(Readings.ofText(this.dates, text)).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			01/04/2025 | 2025-04-01 +date-day-first
			12/11/2025 | 2025-11-12 +date-day-first
			1-Apr-23 | 2023-04-01 +date-two-digit-year
			01-04-49 | 2049-04-01 +date-two-digit-year
			01-04-50 | 1950-04-01 +date-two-digit-year
			01-04-00 | 2000-04-01 +date-two-digit-year
			01-04-99 | 1999-04-01 +date-two-digit-year
			01/04/23 | 2023-04-01 +date-day-first +date-two-digit-year
			April 1, 2023 | 2023-04-01 +date-month-first
			Agustus 17 2020 | 2020-08-17 +date-month-first
			01-04-2025 08:30 | 2025-04-01 +date-time
			2025-04-01T23:59:59 | 2025-04-01 +date-time
			45000 | 2023-03-15 +date-serial
			01 April 2025/ Pembina Tk.I | 2025-04-01 +date-words
			Senin, 1 Maret 2008 | 2008-03-01 +date-words
			01-04-2025 25:00 | 2025-04-01 +date-words
			TMT 2025-04-01 | 2025-04-01 +date-words
			tgl 25/04/2025 (SK) | 2025-04-25 +date-words
			""")
	void takesWithANoteWhatNeededAChoice(String text, String reading) {
		assertThat(Readings.ofText(this.dates, text)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			31-02-2011 | !date-impossible
			29-02-2023 | !date-impossible
			30-02-2025 | !date-impossible
			00-00-0000 | !date-impossible
			00-04-2020 | !date-impossible
			01-13-2020 | !date-impossible
			04/25/2023 | !date-impossible
			31-12-1899 | !date-impossible
			31 Juni 2020 | !date-impossible
			31-02-2025 Pembina | !date-impossible
			kemarin | !date-unreadable
			2025 April 1 | !date-unreadable
			01 04 2025 | !date-unreadable
			01-04/2025 | !date-unreadable
			2018.04.01 | !date-unreadable
			20250401 | !date-unreadable
			1 Apr 202 | !date-unreadable
			1 Brumaire 2020 | !date-unreadable
			112-04-2025 | !date-unreadable
			01-04-2025-1 | !date-unreadable
			1-01-04-2025 | !date-unreadable
			01-04-2020 s.d. 01-05-2021 | !date-several
			1 s.d. 3 April 2020 | !date-several
			13 & 14 April 2020 | !date-several
			2 April 3 Mei 2020 | !date-several
			3 Jan-2020 Feb | !date-several
			TMT 01/04/2025 | !date-ambiguous
			TMT 01-04-25 | !date-ambiguous
			Pembina April 1, 2023 | !date-ambiguous
			0 | !date-serial-impossible
			60 | !date-serial-impossible
			""")
	void refusesWhatHasNoReadingOrTwo(String text, String fault) {
		assertThat(Readings.ofText(this.dates, text)).isEqualTo(fault);
	}

	@ParameterizedTest
	@CsvSource({ "1,1900-01-01", "59,1900-02-28", "60,!date-serial-impossible", "61,1900-03-01", "45524,2024-08-20",
			"45524.0,2024-08-20", "45524.5,2024-08-20 +date-time", "2958465,9999-12-31",
			"2958466,!date-serial-impossible", "0,!date-serial-impossible", "0.5,!date-serial-impossible",
			"-3,!date-serial-impossible", "1E999,!date-serial-impossible" })
	void readsDateCellsByTheDayNumberOf1900(String number, String reading) {
		assertThat(Readings.of(this.dates, CellKind.DATE_NUMBER, number)).isEqualTo(reading);
	}

	@ParameterizedTest
	@CsvSource({ "60,1904-03-01", "44062,2024-08-20", "1,1904-01-02", "2958465,!date-serial-impossible" })
	void readsDateCellsByTheDayNumberOf1904(String number, String reading) {
		assertThat(Readings.of(this.dates1904, CellKind.DATE_NUMBER, number)).isEqualTo(reading);
	}

	@Test
	void notesANumberThatIsNotFormattedAsADate() {
		assertThat(Readings.of(this.dates, CellKind.NUMBER, "45524")).isEqualTo("2024-08-20 +date-serial");
	}

	@Test
	void readsTheRareIsoDateCell() {
		assertThat(Readings.of(this.dates, CellKind.ISO_DATE, "2024-08-20T00:00:00")).isEqualTo("2024-08-20");
	}

	@Test
	void refusesALogicalValue() {
		assertThat(Readings.of(this.dates, CellKind.BOOLEAN, "TRUE")).isEqualTo("!date-unreadable");
	}

}
