package org.kaidah.rulebook.draft;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.audit.AuditEvent;
import org.kaidah.audit.AuditLog;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a step with a draft as a whole: the change and its event in the log become lasting
 * together, or neither does. A refused attempt that an auditor should know of is told in
 * a transaction of its own.
 */
@Component
public class DraftWork {

	private static final int ATTEMPTS = 5;

	private final TransactionTemplate transaction;

	private final AuditLog log;

	/** A step that may be refused. */
	@FunctionalInterface
	public interface Step<T> {

		/** Does it, in a transaction. */
		T run() throws DraftRefused;

	}

	/**
	 * What somebody tries to do.
	 *
	 * @param role the role they do it in
	 * @param action the word for it in the log
	 * @param object what they do it to
	 */
	public record Attempt(Actor actor, Role role, String action, String object) {

		/** Something done to a draft. */
		public static Attempt on(long draft, Actor actor, Role role, String action) {
			return new Attempt(actor, role, action, "draf/" + draft);
		}

		/** Something that authors and approvers of a draft alike may do. */
		static Attempt onEither(Draft draft, Actor actor, String action) {
			Role role = actor.may(Role.PENYUSUN, draft.jurisdiction()) ? Role.PENYUSUN : Role.PENYETUJU;
			return on(draft.id(), actor, role, action);
		}

		/** Something done in a jurisdiction. */
		public static Attempt in(String jurisdiction, Actor actor, Role role, String action) {
			return new Attempt(actor, role, action, "wilayah/" + jurisdiction);
		}

		/** Fails unless the role is held in the jurisdiction. */
		public void requireRole(String jurisdiction) throws DraftRefused {
			if (!this.actor.may(this.role, jurisdiction)) {
				throw new DraftRefused(Refusal.ROLE_MISSING, this.role.name(), jurisdiction);
			}
		}

	}

	/** Carries a refusal out of a transaction, which it undoes. */
	private static final class Undo extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final DraftRefused reason;

		Undo(DraftRefused reason) {
			super(reason);
			this.reason = reason;
		}

	}

	DraftWork(PlatformTransactionManager transactions, AuditLog log) {
		this.transaction = new TransactionTemplate(transactions);
		// what a lock has waited for must be seen, not the state from before the wait
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		this.log = log;
	}

	/**
	 * Does a step; where the database ends it because two steps hold each other up, once
	 * more.
	 * @throws DraftRefused if it is refused; then nothing has changed
	 */
	public <T> T attempt(Attempt attempt, Step<T> step) throws DraftRefused {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			// part of a greater step, which is undone, told and tried again as a whole
			return step.run();
		}
		for (int left = ATTEMPTS;; left--) {
			try {
				return this.transaction.execute((status) -> undoable(step));
			}
			catch (Undo ex) {
				tell(attempt, ex.reason);
				throw ex.reason;
			}
			catch (PessimisticLockingFailureException ex) {
				if (left <= 1) {
					throw ex;
				}
			}
		}
	}

	/**
	 * Tells the log what the step at hand does.
	 * @param object what it made or changed
	 */
	public void record(Attempt attempt, String object, Map<String, String> payload) {
		String role = attempt.actor() == ServiceAccount.ACTOR ? AuditEvent.SERVICE
				: attempt.role().name().toLowerCase(Locale.ROOT);
		this.log
			.record(new AuditEvent(attempt.actor().account(), role, attempt.action(), object, new TreeMap<>(payload)));
	}

	private void tell(Attempt attempt, DraftRefused reason) {
		if (reason.refusal().audited()) {
			Attempt refused = new Attempt(attempt.actor(), attempt.role(), attempt.action() + ".ditolak",
					attempt.object());
			this.transaction.executeWithoutResult((status) -> record(refused, refused.object(),
					Map.of("sebab", reason.refusal().name(), "rincian", reason.arguments().toString())));
		}
	}

	private static <T> T undoable(Step<T> step) {
		try {
			return step.run();
		}
		catch (DraftRefused ex) {
			throw new Undo(ex);
		}
	}

}
