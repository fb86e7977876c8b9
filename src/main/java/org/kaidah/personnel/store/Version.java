package org.kaidah.personnel.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a person's history.
 *
 * @param revision from which change on this was known
 * @param recordedAt when it was recorded
 * @param kind what was done, as in {@link Change#kind}
 * @param fileName the file it came from, or {@code null}
 * @param asOf the date of which the data were judged, or {@code null}
 */
public record Version(long revision, Instant recordedAt, String kind, String fileName, LocalDate asOf) {
}
