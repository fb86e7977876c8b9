package org.kaidah.rulebook;

import java.time.LocalDate;
import java.util.Locale;

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

	/** How many characters a number may have. */
	public static final int LONGEST_NUMBER = 200;

	/** How many characters a title or an address may have. */
	public static final int LONGEST_TEXT = 500;

	/** Not known yet. */
	public static final LegalBasis NONE = new LegalBasis("", null, "", "");

	/** Whether a link is empty or an address that a browser opens as a page. */
	public static boolean isLink(String link) {
		String lower = link.toLowerCase(Locale.ROOT);
		return lower.isEmpty() || lower.startsWith("https://") || lower.startsWith("http://");
	}

}
