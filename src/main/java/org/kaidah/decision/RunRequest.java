package org.kaidah.decision;

import java.time.LocalDate;

/**
 * What a run is asked to do.
 *
 * @param jurisdiction code of the jurisdiction whose rules decide
 * @param asOf the as-of date
 * @param target the level people are judged for, or {@code null}
 * @param population whom it is about
 * @param idempotencyKey where given, a second request under it finds the first one's run;
 * or {@code null}
 */
public record RunRequest(String jurisdiction, LocalDate asOf, String target, Population population,
		String idempotencyKey) {
}
