package org.kaidah.personnel.imports;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A change that was committed, as the list of imports shows it.
 *
 * @param revision its number
 * @param kind what was done, a key below {@code change.} in {@code messages.properties}
 * @param fileName the file it came from, or {@code null}
 * @param asOf the date of which the data were judged, or {@code null}
 * @param noted rows taken with a note
 * @param refused rows not taken
 */
record ChangeSet(long revision, String kind, String fileName, LocalDate asOf, Instant recordedAt, int added,
		int changed, int unchanged, int noted, int refused) {
}
