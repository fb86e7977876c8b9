package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Length of service in calendar years, months and days, as the data dictionary counts it.
 */
final class ServiceLength {

	/** A time from its first day to its end, the end not counted. */
	record Span(LocalDate from, LocalDate to) {
	}

	private ServiceLength() {
	}

	/**
	 * Joins periods that touch, expresses each in calendar parts and adds the parts: 30
	 * days are a month, 12 months a year.
	 * @param spans in order, without overlaps
	 */
	static int wholeYears(List<Span> spans) {
		int years = 0;
		int months = 0;
		int days = 0;
		int i = 0;
		while (i < spans.size()) {
			LocalDate from = spans.get(i).from();
			LocalDate to = spans.get(i).to();
			while (++i < spans.size() && spans.get(i).from().equals(to)) {
				to = spans.get(i).to();
			}
			Period part = Period.between(from, to);
			years += part.getYears();
			months += part.getMonths();
			days += part.getDays();
		}
		return years + (months + days / 30) / 12;
	}

}
