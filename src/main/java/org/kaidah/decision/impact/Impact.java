package org.kaidah.decision.impact;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A comparison of two editions over the stored people.
 *
 * @param draft id of the draft that is compared, or {@code null} where it is an edition
 * @param edition id of the edition that is compared, or {@code null} where it is a draft
 * @param hash the identity of the edition that is compared, or that the draft would
 * become
 * @param documentHash the hash of its own files
 * @param parent id of the edition that it stands on, or {@code null}
 * @param base id of the edition that it is compared with
 * @param baseHash the hash of all rules that apply under that edition
 * @param target the level people are judged for, or {@code null}
 * @param revision the last change to the data that is seen
 * @param people how many it is about
 * @param askedBy whose account asked
 * @param summary what came of it, or {@code null} unless it is done
 */
public record Impact(long id, String jurisdiction, Long draft, Long edition, String hash, String documentHash,
		Long parent, long base, String baseHash, LocalDate asOf, String target, long revision, int people,
		String askedBy, Instant askedAt, Instant endedAt, ImpactState state, ImpactSummary summary) {
}
