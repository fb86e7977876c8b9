package org.kaidah.decision.impact;

import java.time.LocalDate;

/**
 * What the outcomes of all people depend on.
 *
 * @param editionHash the hash of all rules that apply
 * @param target the level people are judged for, or {@code null}
 * @param revision the last change to the data
 */
record OutcomeKey(String editionHash, LocalDate asOf, String target, long revision) {
}
