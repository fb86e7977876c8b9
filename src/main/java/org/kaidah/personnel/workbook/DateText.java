package org.kaidah.personnel.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written as text. Either the whole text is one date, perhaps with a time of day,
 * or exactly one unmistakable date stands among words; everything else is refused.
 */
final class DateText {

	private static final Pattern TIME = Pattern
		.compile("(?<=[0-9])[ T]([01]?[0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\\.[0-9]+)?)?$");

	private static final Pattern MIDNIGHT = Pattern.compile("[ T0:.]+");

	private final String text;

	private final String shown;

	/**
	 * @param text with single spaces
	 * @param shown the cell as messages show it
	 */
	DateText(String text, String shown) {
		this.text = text;
		this.shown = shown;
	}

	Reading reading() {
		List<Remark> notes = new ArrayList<>();
		Matcher time = TIME.matcher(this.text);
		boolean timed = time.find();
		WrittenDate written = WrittenDate.of(timed ? this.text.substring(0, time.start()) : this.text);
		if (written == null) {
			return amongWords();
		}
		LocalDate date = written.date();
		if (date == null) {
			return Reading.fault("date-impossible", this.shown);
		}
		for (String doubt : written.doubts()) {
			notes.add(Remark.of(doubt, this.shown, Dates.shown(date)));
		}
		if (timed && !MIDNIGHT.matcher(time.group()).matches()) {
			notes.add(Remark.of("date-time", this.shown, Dates.shown(date)));
		}
		return Reading.of(date, notes);
	}

	private Reading amongWords() {
		List<WrittenDate> found = WrittenDate.allIn(this.text);
		if (found.isEmpty()) {
			return Reading.fault("date-unreadable", this.shown);
		}
		if (found.size() > 1 || !WrittenDate.standsAlone(this.text)) {
			return Reading.fault("date-several", this.shown);
		}
		WrittenDate only = found.get(0);
		if (!only.doubts().isEmpty()) {
			return Reading.fault("date-ambiguous", this.shown);
		}
		LocalDate date = only.date();
		return (date == null) ? Reading.fault("date-impossible", this.shown)
				: Reading.of(date, List.of(Remark.of("date-words", this.shown, Dates.shown(date))));
	}

}
