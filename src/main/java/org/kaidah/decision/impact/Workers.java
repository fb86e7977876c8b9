package org.kaidah.decision.impact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on pieces on all cores and hands their results on in the order of the pieces, on
 * the thread that gives them. Only a bounded number is ever under way, so memory does not
 * grow with the population.
 *
 * @param <T> the result of a piece
 */
final class Workers<T> implements AutoCloseable {

	/** How many people are a piece. */
	static final int SLICE = 50;

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	private static final int PIECES_PER_CORE = 20;

	private final ExecutorService pool = Executors.newFixedThreadPool(CORES, (work) -> {
		Thread thread = new Thread(work, "impact");
		thread.setDaemon(true);
		return thread;
	});

	private final Deque<Future<T>> underWay = new ArrayDeque<>();

	private final Consumer<T> receiver;

	/**
	 * @param receiver takes the results
	 */
	Workers(Consumer<T> receiver) {
		this.receiver = receiver;
	}

	/** Takes a piece; waits where too many are under way. */
	void add(Callable<T> piece) {
		this.underWay.add(this.pool.submit(piece));
		if (this.underWay.size() > CORES * PIECES_PER_CORE) {
			handOn();
		}
	}

	/** Waits for all pieces. */
	void finish() {
		while (!this.underWay.isEmpty()) {
			handOn();
		}
	}

	private void handOn() {
		try {
			this.receiver.accept(this.underWay.poll().get());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

	/** Stops what is under way. */
	@Override
	public void close() {
		this.pool.shutdownNow();
	}

}
