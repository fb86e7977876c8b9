package org.kaidah.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;

/**
 * A row of the log. Its hash is the SHA-256 over the hash before it and every other
 * column, each written with its length, so that no two rows share a form.
 *
 * @param at the moment in UTC, to the microsecond
 * @param payload as stored
 */
record ChainedEvent(long seq, byte[] previous, LocalDateTime at, String actor, String role, String action,
		String object, String payload) {

	byte[] hash() {
		MessageDigest digest = sha256();
		digest.update(this.previous);
		for (String column : new String[] { Long.toString(this.seq), this.at.toString(), this.actor, this.role,
				this.action, this.object, this.payload }) {
			byte[] bytes = column.getBytes(StandardCharsets.UTF_8);
			digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
			digest.update(bytes);
		}
		return digest.digest();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
