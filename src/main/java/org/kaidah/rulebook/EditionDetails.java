package org.kaidah.rulebook;

import java.time.LocalDate;

/**
 * What is said of an edition besides its rules.
 *
 * @param title in one line
 * @param reason why the rules change
 * @param basis the regulation it rests on
 * @param effective the first day it is in force; {@code null} where a draft has none yet
 */
public record EditionDetails(String title, String reason, LegalBasis basis, LocalDate effective) {

	/** How many characters a title may have. */
	public static final int LONGEST_TITLE = 300;

	/** How many characters a reason may have. */
	public static final int LONGEST_REASON = 10_000;

	/** The same from another day on. */
	public EditionDetails from(LocalDate day) {
		return new EditionDetails(this.title, this.reason, this.basis, day);
	}

}
