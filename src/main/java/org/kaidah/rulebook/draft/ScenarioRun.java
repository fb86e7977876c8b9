package org.kaidah.rulebook.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.ScenarioResult;

/**
 * The scenarios of a draft as it is now: how far they have been run, and what came of it.
 */
public final class ScenarioRun implements CheckProgress {

	/** So many passed ones at once need no trace: one alone can be run again. */
	private static final int FEW = 5;

	private final String hash;

	private final Map<String, ScenarioResult> results = new ConcurrentHashMap<>();

	private List<Problem> problems = List.of();

	private CountDownLatch ended = new CountDownLatch(0);

	private Instant started;

	private int done;

	private int total;

	ScenarioRun(String hash) {
		this.hash = hash;
	}

	String hash() {
		return this.hash;
	}

	synchronized boolean begin(Instant now) {
		if (running()) {
			return false;
		}
		this.ended = new CountDownLatch(1);
		this.started = now;
		this.done = 0;
		this.total = 0;
		this.problems = List.of();
		return true;
	}

	@Override
	public synchronized void scenarios(int sofar, int all) {
		this.done = sofar;
		this.total = all;
	}

	void end(List<ScenarioResult> came, List<Problem> found) {
		for (ScenarioResult result : came) {
			boolean kept = !result.passed() || came.size() <= FEW;
			this.results.put(key(result.file(), result.line()), kept ? result : result.withoutDecision());
		}
		synchronized (this) {
			this.problems = found;
			this.ended.countDown();
		}
	}

	void await(long time, TimeUnit unit) {
		CountDownLatch latch;
		synchronized (this) {
			latch = this.ended;
		}
		try {
			latch.await(time, unit);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether scenarios are being run, or wait for it. */
	public synchronized boolean running() {
		return this.ended.getCount() > 0;
	}

	/** When they were last asked for, or {@code null}. */
	public synchronized Instant started() {
		return this.started;
	}

	/** How many have been run of those that were asked for. */
	public synchronized int done() {
		return this.done;
	}

	/** How many were asked for; 0 until the rules compile. */
	public synchronized int total() {
		return this.total;
	}

	/** Why none could be run; empty where they could. */
	public synchronized List<Problem> problems() {
		return this.problems;
	}

	/** What came of a scenario when it last ran under these rules. */
	public Optional<ScenarioResult> result(String file, int line) {
		return Optional.ofNullable(this.results.get(key(file, line)));
	}

	private static String key(String file, int line) {
		return file + ':' + line;
	}

}
