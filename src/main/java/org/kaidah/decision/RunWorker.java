package org.kaidah.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.kaidah.engine.UnusableRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Computes runs, one after the other, in the background. A run is held by lease: one that
 * a killed application left behind is taken up when its lease is over, one whose database
 * went away when that is back, and goes on from its checkpoint.
 */
@Component
class RunWorker implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

	private static final int LOOK_AGAIN_SECONDS = 2;

	private static final String FREE = "(state = 'QUEUED' OR (state = 'RUNNING' AND (lease_until < ? OR lease_owner = ?)))";

	private static final String TAKE = """
			UPDATE run SET state = 'RUNNING', lease_owner = ?, lease_until = ?, started_at = COALESCE(started_at, ?)
			WHERE id = ? AND\s""" + FREE;

	private final ExecuteRun execute;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final String owner = UUID.randomUUID().toString();

	private final Semaphore calls = new Semaphore(0);

	private volatile Thread thread;

	RunWorker(ExecuteRun execute, JdbcClient jdbc, Clock clock) {
		this.execute = execute;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void start() {
		Thread worker = new Thread(this::work, "runs");
		worker.setDaemon(true);
		this.thread = worker;
		worker.start();
	}

	@Override
	public void stop() {
		Thread worker = this.thread;
		this.thread = null;
		worker.interrupt();
		try {
			worker.join(TimeUnit.SECONDS.toMillis(LOOK_AGAIN_SECONDS * 5L));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		release();
	}

	/** So that the next start need not wait for the lease to run out. */
	private void release() {
		try {
			this.jdbc.sql("UPDATE run SET lease_until = ? WHERE lease_owner = ? AND state = 'RUNNING'")
				.params(UtcTime.of(this.clock.instant()), this.owner)
				.update();
		}
		catch (DataAccessException ex) {
			LOG.warn("The lease of a run could not be given back: {}", ex.getMessage());
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	@EventListener
	void started(StartRun.Started run) {
		this.calls.release();
	}

	private void work() {
		while (isRunning()) {
			try {
				Optional<Long> run = take();
				if (run.isPresent()) {
					compute(run.get());
				}
				else if (this.calls.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
					this.calls.drainPermits();
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (DataAccessResourceFailureException | TransactionException ex) {
				LOG.error("Runs wait for the database: {}", ex.getMessage());
				pause();
			}
			catch (RuntimeException ex) {
				LOG.error("Runs cannot be looked for", ex);
				pause();
			}
		}
	}

	private void pause() {
		try {
			TimeUnit.SECONDS.sleep(LOOK_AGAIN_SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * The oldest run that waits or whose holder gives no sign of life. One that is still
	 * ours was dropped when the database went away.
	 */
	private Optional<Long> take() {
		Instant now = this.clock.instant();
		List<Long> free = this.jdbc.sql("SELECT id FROM run WHERE " + FREE + " ORDER BY id LIMIT 1")
			.params(UtcTime.of(now), this.owner)
			.query(Long.class)
			.list();
		for (Long id : free) {
			int taken = this.jdbc.sql(TAKE)
				.params(this.owner, UtcTime.of(now.plus(Checkpoint.LEASE)), UtcTime.of(now), id, UtcTime.of(now),
						this.owner)
				.update();
			if (taken > 0) {
				return Optional.of(id);
			}
		}
		return Optional.empty();
	}

	private void compute(long id) throws InterruptedException {
		try {
			if (this.execute.execute(id, this.owner)) {
				end(id, "DONE", null);
			}
		}
		catch (UnusableRules ex) {
			end(id, "FAILED", ex.problems().toString());
		}
		catch (RuntimeException ex) {
			if (!isRunning() || Thread.interrupted()) {
				throw new InterruptedException();
			}
			if (ex instanceof DataAccessResourceFailureException || ex instanceof TransactionException) {
				// no fault of the run
				throw ex;
			}
			LOG.error("Run {} failed", id, ex);
			end(id, "FAILED", String.valueOf(ex.getMessage()));
		}
	}

	private void end(long id, String state, String failure) {
		this.jdbc.sql("""
				UPDATE run SET state = ?, failure = ?, ended_at = ?, lease_owner = NULL, lease_until = NULL
				WHERE id = ? AND lease_owner = ? AND state = 'RUNNING'
				""").params(Arrays.asList(state, failure, UtcTime.of(this.clock.instant()), id, this.owner)).update();
	}

}
