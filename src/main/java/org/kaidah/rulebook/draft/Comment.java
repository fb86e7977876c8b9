package org.kaidah.rulebook.draft;

import java.time.Instant;

/**
 * A remark on a line of a draft.
 *
 * @param revision the revision in which the line had that number
 * @param file path of the file within the jurisdiction's folder
 * @param line from 1
 * @param resolvedBy who settled it, or {@code null} while it is open
 */
public record Comment(long id, long draft, int revision, String file, int line, String author, Instant writtenAt,
		String text, String resolvedBy, Instant resolvedAt) {

	/** Whether it is still to be answered. */
	public boolean open() {
		return this.resolvedBy == null;
	}

}
