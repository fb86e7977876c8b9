package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What the forms that ask for a comparison hold, as typed.
 *
 * @param per the as-of date
 * @param sasaran the target, or nothing
 * @param lama id of the edition compared with, where two editions are compared
 * @param baru id of the edition compared, where two editions are
 */
public record ImpactForm(String per, String sasaran, String lama, String baru) {

	/** Nothing but a date. */
	static ImpactForm at(LocalDate asOf) {
		return new ImpactForm(asOf.toString(), "", "", "");
	}

	/** The as-of date, or {@code null} where it is none. */
	LocalDate asOf() {
		try {
			return LocalDate.parse((this.per != null) ? this.per.strip() : "");
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Whether a target is asked for. */
	boolean targeted() {
		return this.sasaran != null && !this.sasaran.isBlank();
	}

	/** An id as typed, or -1. */
	static long id(String typed) {
		try {
			return Long.parseLong((typed != null) ? typed.strip() : "");
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

}
