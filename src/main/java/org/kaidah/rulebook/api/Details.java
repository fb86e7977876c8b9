package org.kaidah.rulebook.api;

import java.time.LocalDate;
import java.util.Objects;

import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.LegalBasis;

/**
 * What is said of an edition or draft; what is not known yet is absent.
 *
 * @param effective the first day in force
 */
record Details(String title, String reason, Basis basis, LocalDate effective) {

	/**
	 * The regulation it rests on.
	 *
	 * @param link where it can be read
	 */
	record Basis(String number, LocalDate date, String title, String link) {

		static Basis of(LegalBasis basis) {
			return new Basis(basis.number(), basis.date(), basis.title(), basis.link());
		}

		LegalBasis basis() {
			return new LegalBasis(said(this.number), this.date, said(this.title), said(this.link));
		}

	}

	static Details of(EditionDetails details) {
		return new Details(details.title(), details.reason(), Basis.of(details.basis()), details.effective());
	}

	EditionDetails details() {
		return new EditionDetails(said(this.title), said(this.reason),
				(this.basis != null) ? this.basis.basis() : LegalBasis.NONE, this.effective);
	}

	private static String said(String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
