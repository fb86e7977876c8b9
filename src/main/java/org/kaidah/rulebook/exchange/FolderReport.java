package org.kaidah.rulebook.exchange;

import java.util.List;

import org.kaidah.engine.language.Problem;

/**
 * How the folder of a jurisdiction stands to its approved rules.
 *
 * @param problems why files were refused; empty otherwise
 * @param draft id of the draft made of what differs, or {@code null}
 * @param failure what kept files from being written, in the words of the system, or
 * {@code null}
 */
public record FolderReport(String jurisdiction, State state, List<Problem> problems, Long draft, String failure) {

	/** What there is to say. */
	public enum State {

		/** The folder holds the newest edition. */
		AGREES,

		/** Somebody changed files: a draft has been made of them. */
		DIFFERS,

		/** Somebody changed files, and they cannot be made a draft. */
		REFUSED,

		/**
		 * The newest edition could not be written; it is tried again at the next start.
		 */
		NOT_WRITTEN,

		/** There is no such folder any more. */
		MISSING

	}

	static FolderReport of(String jurisdiction, State state) {
		return new FolderReport(jurisdiction, state, List.of(), null, null);
	}

}
