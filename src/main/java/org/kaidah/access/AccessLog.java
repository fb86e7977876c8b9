package org.kaidah.access;

import java.util.SortedMap;
import java.util.TreeMap;

import org.kaidah.audit.AuditEvent;
import org.kaidah.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the log what concerns accounts: in the transaction of what was done, or in one of
 * its own where nothing else was.
 */
@Component
public class AccessLog {

	/** The role in which somebody acts upon nothing but the own account. */
	public static final String ONESELF = "AKUN";

	private final AuditLog log;

	AccessLog(AuditLog log) {
		this.log = log;
	}

	/** Something that somebody did with the own account, such as signing in. */
	@Transactional
	public void own(String account, String action, String object, String... payload) {
		this.log.record(new AuditEvent(account, ONESELF, action, object, pairs(payload)));
	}

	/** Something that somebody did in a role. */
	@Transactional
	public void done(String account, Role role, String action, String object, String... payload) {
		this.log.record(new AuditEvent(account, role.name(), action, object, pairs(payload)));
	}

	/** Something that nobody known did. */
	@Transactional
	public void byNobody(String action, String object, String... payload) {
		this.log.record(new AuditEvent(AuditEvent.SERVICE, AuditEvent.SERVICE, action, object, pairs(payload)));
	}

	private static SortedMap<String, String> pairs(String... payload) {
		SortedMap<String, String> pairs = new TreeMap<>();
		for (int i = 0; i < payload.length; i += 2) {
			pairs.put(payload[i], payload[i + 1]);
		}
		return pairs;
	}

}
