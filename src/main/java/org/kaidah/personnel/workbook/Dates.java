package org.kaidah.personnel.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What dates are possible, and how they are shown. */
final class Dates {

	/** Nothing in a personnel file is older. */
	static final int FIRST_YEAR = 1900;

	/** The last year that a spreadsheet knows. */
	static final int LAST_YEAR = 9999;

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private Dates() {
	}

	/**
	 * The date, or {@code null} if there is no such day or it lies before
	 * {@link #FIRST_YEAR}.
	 */
	static LocalDate of(int year, int month, int day) {
		if (year < FIRST_YEAR) {
			return null;
		}
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** In the form that SIASN uses, {@code dd-mm-yyyy}. */
	static String shown(LocalDate date) {
		return SHOWN.format(date);
	}

}
