package org.kaidah.audit;

import java.util.SortedMap;

/**
 * Something that somebody did.
 *
 * @param actor the account that did it, or {@link #SERVICE}
 * @param role the role in which it was done, or {@link #SERVICE}
 * @param action what was done, by a word that never changes its meaning
 * @param object to what, such as {@code run/12}
 * @param payload what else must be provable about it, by name
 */
public record AuditEvent(String actor, String role, String action, String object, SortedMap<String, String> payload) {

	/** The actor and role of what the service does on its own. */
	public static final String SERVICE = "kaidah";

}
