package org.kaidah.personnel.workbook;

import java.time.LocalDate;

/**
 * Notes an event of which only the year is known, if that year begins after the as-of
 * date.
 */
final class EventYearCheck implements RowCheck {

	private final LocalDate asOf;

	EventYearCheck(LocalDate asOf) {
		this.asOf = asOf;
	}

	@Override
	public void check(Row row, Findings findings) {
		int year = row.whole("tahun");
		if (year > this.asOf.getYear()) {
			findings.note("tahun", "event-after-as-of", String.valueOf(year), Dates.shown(this.asOf));
		}
	}

}
