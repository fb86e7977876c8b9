package org.kaidah.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random words that nobody can guess, of which only the hash is kept. */
public final class Secret {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	private Secret() {
	}

	/** A new one: 256 random bits, in letters that need no escape in an address. */
	public static String random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Its SHA-256: what is random needs no slower one. */
	public static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
