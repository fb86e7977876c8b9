package org.kaidah.personnel.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.kaidah.personnel.Spaces;

/**
 * Date columns: true date cells, day numbers, and text in the forms of {@link DateText}.
 */
final class DateType implements ValueType {

	private static final Pattern DAY_NUMBER = Pattern.compile("[0-9]{1,6}");

	private final DayNumbers days;

	/**
	 * @param days the epoch from which the workbook counts
	 */
	DateType(DayNumbers days) {
		this.days = days;
	}

	@Override
	public boolean isDate() {
		return true;
	}

	@Override
	public Reading read(RawCell cell) {
		return switch (cell.kind()) {
			case DATE_NUMBER -> serial(cell, false);
			case NUMBER -> serial(cell, true);
			case TEXT, ISO_DATE -> text(cell);
			default -> Reading.fault("date-unreadable", cell.shown());
		};
	}

	private Reading text(RawCell cell) {
		String text = Spaces.single(cell.text());
		return DAY_NUMBER.matcher(text).matches() ? serial(new RawCell(CellKind.NUMBER, text), true)
				: new DateText(text, cell.shown()).reading();
	}

	private Reading serial(RawCell cell, boolean bare) {
		DayNumbers.Moment moment = this.days.moment(cell.text());
		if (moment == null) {
			return Reading.fault("date-serial-impossible", cell.shown());
		}
		LocalDate date = moment.date();
		if (bare) {
			return Reading.of(date, List.of(Remark.of("date-serial", cell.shown(), Dates.shown(date))));
		}
		return moment.midnight() ? Reading.of(date)
				: Reading.of(date, List.of(Remark.of("date-time", cell.shown(), Dates.shown(date))));
	}

}
