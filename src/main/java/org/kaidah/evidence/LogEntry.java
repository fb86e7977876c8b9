package org.kaidah.evidence;

import java.time.Instant;
import java.util.Map;

/**
 * An event as the log holds it.
 *
 * @param seq its number, without gaps from 1
 * @param payload what else is told of it, by name
 * @param hash SHA-256 over it and the hash before it, in hexadecimal
 */
record LogEntry(long seq, Instant at, String actor, String role, String action, String object,
		Map<String, String> payload, String hash) {
}
