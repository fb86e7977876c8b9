package org.kaidah.personnel.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Day numbers of a spreadsheet. In the system of 1900 day 60 is a 29 February 1900 that
 * never was, and every day before it is one off.
 *
 * @param from1904 whether the workbook counts from 1904
 */
record DayNumbers(boolean from1904) {

	private static final int LAST = 2_958_465;

	private static final int NO_SUCH_DAY = 60;

	private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);

	private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);

	/**
	 * A day and whether no time of day came with it.
	 */
	record Moment(LocalDate date, boolean midnight) {
	}

	/** The moment with this number, or {@code null} if there is none. */
	Moment moment(String stored) {
		BigDecimal number = Decimals.ofCell(stored);
		if (number == null || number.signum() < 0) {
			return null;
		}
		BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
		if (whole.signum() == 0 || whole.compareTo(BigDecimal.valueOf(LAST)) > 0) {
			return null;
		}
		LocalDate date = date(whole.intValueExact());
		return (date == null) ? null : new Moment(date, number.compareTo(whole) == 0);
	}

	private LocalDate date(int day) {
		if (this.from1904) {
			LocalDate date = ZERO_1904.plusDays(day);
			return (date.getYear() > Dates.LAST_YEAR) ? null : date;
		}
		if (day == NO_SUCH_DAY) {
			return null;
		}
		return ZERO_1900.plusDays((day < NO_SUCH_DAY) ? day + 1 : day);
	}

}
