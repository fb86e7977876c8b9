package org.kaidah.rulebook.draft;

import java.time.Instant;

import org.kaidah.rulebook.EditionDetails;

/**
 * A draft as somebody saved it.
 *
 * @param number from 1
 */
public record Revision(int number, Long base, Long parent, String documentHash, EditionDetails details, String savedBy,
		Instant savedAt) {
}
