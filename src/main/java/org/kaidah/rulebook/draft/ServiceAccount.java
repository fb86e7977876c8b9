package org.kaidah.rulebook.draft;

import java.util.Set;

import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.audit.AuditEvent;

/** The service itself, where it prepares drafts for people; it approves nothing. */
public final class ServiceAccount {

	/** Writes drafts in every jurisdiction. */
	public static final Actor ACTOR = new Actor(AuditEvent.SERVICE, AuditEvent.SERVICE,
			Set.of(new Grant(Role.PENYUSUN, Grant.EVERYWHERE)));

	private ServiceAccount() {
	}

}
