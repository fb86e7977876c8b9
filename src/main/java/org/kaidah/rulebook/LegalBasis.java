package org.kaidah.rulebook;

import java.time.LocalDate;

/**
 * The regulation that an edition rests on; what is not known yet is empty.
 *
 * @param number such as {@code Peraturan Bupati Nomor 7 Tahun 2026}
 * @param date the date it was given, or {@code null}
 * @param title what it is about
 * @param link where it can be read: an address beginning with {@code https://} or
 * {@code http://}
 */
public record LegalBasis(String number, LocalDate date, String title, String link) {

	/** Not known yet. */
	public static final LegalBasis NONE = new LegalBasis("", null, "", "");

}
