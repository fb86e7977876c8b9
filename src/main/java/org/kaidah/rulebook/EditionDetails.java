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

	/** The same from another day on. */
	public EditionDetails from(LocalDate day) {
		return new EditionDetails(this.title, this.reason, this.basis, day);
	}

}
