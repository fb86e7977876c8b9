package org.kaidah.decision.impact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.audit.AuditEvent;
import org.kaidah.audit.AuditLog;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters a comparison that somebody asks for, and with it that they did: people's data
 * are gone through for it. What is only tried while somebody types is stored nowhere, and
 * not told either.
 */
@Component
class EnterImpact {

	private static final String ACTION = "dampak.minta";

	/** Who may ask, those first whose work it is. */
	private static final List<Role> ASKING = List.of(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR);

	private final Impacts impacts;

	private final AuditLog log;

	private final TransactionTemplate transaction;

	EnterImpact(Impacts impacts, AuditLog log, TransactionTemplate transaction) {
		this.impacts = impacts;
		this.log = log;
		this.transaction = transaction;
	}

	/**
	 * A comparison that was asked for.
	 *
	 * @param fresh whether it is still to be computed; nobody had asked the same before
	 */
	record Entered(long id, boolean fresh) {
	}

	/**
	 * Enters a comparison, unless the same was asked for before; its event in either
	 * case.
	 * @throws AccessDeniedException if the actor holds no role in which one may ask
	 */
	Entered enter(Actor actor, Impact asked) {
		Role role = ASKING.stream()
			.filter((each) -> actor.may(each, asked.jurisdiction()))
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("No role to ask in " + asked.jurisdiction()));
		return this.transaction.execute((status) -> {
			Optional<Impact> same = this.impacts.same(asked);
			long id = same.map(Impact::id).orElseGet(() -> this.impacts.add(asked));
			this.log.record(new AuditEvent(actor.account(), role.name().toLowerCase(Locale.ROOT), ACTION,
					"dampak/" + id, payload(asked)));
			return new Entered(id, same.isEmpty());
		});
	}

	/** What was asked: which rules against which, as of when, and about how many. */
	private static SortedMap<String, String> payload(Impact asked) {
		SortedMap<String, String> payload = new TreeMap<>();
		payload.put("wilayah", asked.jurisdiction());
		if (asked.draft() != null) {
			payload.put("draf", String.valueOf(asked.draft()));
		}
		payload.put("hash", asked.hash());
		payload.put("pembanding", asked.baseHash());
		payload.put("per", asked.asOf().toString());
		if (asked.target() != null) {
			payload.put("sasaran", asked.target());
		}
		payload.put("pegawai", String.valueOf(asked.people()));
		payload.put("data", String.valueOf(asked.revision()));
		return payload;
	}

}
