package org.kaidah.personnel.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * Notes an event dated after the as-of date: it is kept, but as of that date it has not
 * happened.
 */
final class EventDateCheck implements RowCheck {

	private final LocalDate asOf;

	private final List<String> columns;

	EventDateCheck(LocalDate asOf, String... columns) {
		this.asOf = asOf;
		this.columns = List.of(columns);
	}

	@Override
	public void check(Row row, Findings findings) {
		for (String column : this.columns) {
			LocalDate date = row.date(column);
			if (date != null && date.isAfter(this.asOf)) {
				findings.note(column, "event-after-as-of", Dates.shown(date), Dates.shown(this.asOf));
				return;
			}
		}
	}

}
