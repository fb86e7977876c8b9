package org.kaidah.personnel.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in one of the written forms, with what is doubtful about the form.
 *
 * @param year four digits; two were completed
 * @param month 1 to 12 unless the text says otherwise
 * @param day 1 to 31 unless the text says otherwise
 * @param doubts keys of the notes that this form deserves; empty for an unmistakable form
 */
record WrittenDate(int year, int month, int day, List<String> doubts) {

	private static final String GAP = "[ \\-./,]{1,3}";

	private static final String MONTH = "(" + MonthNames.alternatives() + ")";

	private static final String NUMERIC = "([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})";

	private static final String YEAR_FIRST = "([0-9]{4})([-/])([0-9]{1,2})\\6([0-9]{1,2})";

	private static final String NAMED = "([0-9]{1,2})" + GAP + MONTH + GAP + "([0-9]{4}|[0-9]{2})";

	private static final String MONTH_FIRST = MONTH + GAP + "([0-9]{1,2})" + GAP + "([0-9]{4}|[0-9]{2})";

	/**
	 * No digit may touch a date, also not across a separator: then it is part of
	 * something longer.
	 */
	private static final Pattern FORM = Pattern.compile("(?<![0-9])(?<![0-9][-./])(?:" + NUMERIC + "|" + YEAR_FIRST
			+ "|" + NAMED + "|(?<!\\p{L})" + MONTH_FIRST + ")(?![0-9])(?![-./][0-9])",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern OTHER_MONTH = Pattern.compile("(?<!\\p{L})" + MONTH + "(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final int CENTURY_BREAK = 50;

	private static final int MONTHS = 12;

	/** The date that the whole text is, or {@code null}. */
	static WrittenDate of(String text) {
		Matcher matcher = FORM.matcher(text);
		return matcher.matches() ? of(matcher) : null;
	}

	/** Everything in a text that looks like a date. */
	static List<WrittenDate> allIn(String text) {
		List<WrittenDate> found = new ArrayList<>();
		Matcher matcher = FORM.matcher(text);
		while (matcher.find()) {
			found.add(of(matcher));
		}
		return found;
	}

	/**
	 * Whether the first date of a text stands alone: a number before it, or another month
	 * beside it, may make it part of a range ({@code 1 s.d. 3 April 2020}).
	 */
	static boolean standsAlone(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.find()) {
			return false;
		}
		String before = text.substring(0, matcher.start());
		String beside = before + " " + text.substring(matcher.end());
		return before.chars().noneMatch(Character::isDigit) && !OTHER_MONTH.matcher(beside).find();
	}

	/** The day, or {@code null} if there is no such day. */
	LocalDate date() {
		return Dates.of(this.year, this.month, this.day);
	}

	private static WrittenDate of(Matcher form) {
		if (form.group(1) != null) {
			int day = Integer.parseInt(form.group(1));
			int month = Integer.parseInt(form.group(3));
			boolean ambiguous = form.group(2).equals("/") && day <= MONTHS && month <= MONTHS && day != month;
			return of(form.group(4), month, day, ambiguous ? "date-day-first" : null);
		}
		if (form.group(5) != null) {
			return of(form.group(5), Integer.parseInt(form.group(7)), Integer.parseInt(form.group(8)), null);
		}
		if (form.group(9) != null) {
			return of(form.group(11), MonthNames.month(form.group(10)), Integer.parseInt(form.group(9)), null);
		}
		return of(form.group(14), MonthNames.month(form.group(12)), Integer.parseInt(form.group(13)),
				"date-month-first");
	}

	private static WrittenDate of(String digits, int month, int day, String doubt) {
		List<String> doubts = new ArrayList<>();
		if (doubt != null) {
			doubts.add(doubt);
		}
		int year = Integer.parseInt(digits);
		if (digits.length() == 2) {
			doubts.add("date-two-digit-year");
			year += (year < CENTURY_BREAK) ? 2000 : 1900;
		}
		return new WrittenDate(year, month, day, List.copyOf(doubts));
	}

}
