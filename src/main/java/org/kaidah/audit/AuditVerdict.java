package org.kaidah.audit;

/**
 * What became of checking the log.
 *
 * @param events how many rows hold
 * @param head the hash of the last of them, 64 lower-case hexadecimal digits
 * @param fault what is wrong with the next row, or {@code null} where nothing is
 * @param seq the number of the first row that does not hold, or the one that is missing;
 * 0 where nothing is wrong
 */
public record AuditVerdict(long events, String head, Fault fault, long seq) {

	/** Why a row does not hold. */
	public enum Fault {

		/** A number is missing. */
		GAP,

		/** It was not written after the row that now stands before it. */
		PREDECESSOR,

		/** Its columns are not those that were hashed. */
		CONTENT,

		/** The log does not end where its last writer left it. */
		END

	}

	/** Whether the whole log holds. */
	public boolean sound() {
		return this.fault == null;
	}

}
