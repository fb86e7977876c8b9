package org.kaidah.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the log, in the transaction of what it tells about: both become lasting or
 * neither does. The end of the chain is locked last, just before the commit, so that work
 * that takes long holds nobody up.
 */
@Component
public class AuditLog {

	private static final String INSERT = """
			INSERT INTO audit_event (seq, prev_hash, at, actor, role, action, object, payload, hash)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcTemplate jdbc;

	private final Clock clock;

	AuditLog(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Tells of something done in the current transaction.
	 * @throws org.springframework.transaction.IllegalTransactionStateException if there
	 * is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(AuditEvent event) {
		Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
		if (pending == null) {
			pending = new Pending();
			TransactionSynchronizationManager.bindResource(this, pending);
			TransactionSynchronizationManager.registerSynchronization(pending);
		}
		pending.events.add(event);
	}

	private void write(List<AuditEvent> events) {
		AuditHead head = AuditHead.lock(this.jdbc);
		LocalDateTime at = this.clock.instant()
			.truncatedTo(ChronoUnit.MICROS)
			.atOffset(ZoneOffset.UTC)
			.toLocalDateTime();
		for (AuditEvent event : events) {
			ChainedEvent chained = new ChainedEvent(head.seq() + 1, head.hash(), at, event.actor(), event.role(),
					event.action(), event.object(), JSON.writeValueAsString(event.payload()));
			head = new AuditHead(chained.seq(), chained.hash());
			this.jdbc.update(INSERT, chained.seq(), chained.previous(), chained.at(), chained.actor(), chained.role(),
					chained.action(), chained.object(), chained.payload(), head.hash());
		}
		this.jdbc.update("UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1", head.seq(), head.hash());
	}

	/** What a transaction has done so far. */
	private final class Pending implements TransactionSynchronization {

		private final List<AuditEvent> events = new ArrayList<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			write(this.events);
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(AuditLog.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(AuditLog.this, this);
		}

		@Override
		public void beforeCompletion() {
			TransactionSynchronizationManager.unbindResourceIfPossible(AuditLog.this);
		}

	}

}
