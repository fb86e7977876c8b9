package org.kaidah.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.kaidah.personnel.Dossier;

/**
 * Decides about many people on several threads and hands the decisions on in the order of
 * the people. Only a bounded number is ever under way, so memory does not grow with the
 * population.
 *
 * @param decide decides about one person
 * @param threads how many threads work, at least 1
 */
public record DecidePopulation(DecidePerson decide, int threads) {

	private static final int CHUNK = 50;

	private static final int CHUNKS_PER_THREAD = 4;

	/** Uses all cores. */
	public DecidePopulation(DecidePerson decide) {
		this(decide, Runtime.getRuntime().availableProcessors());
	}

	/**
	 * Decides about people.
	 * @param people read one after the other on the calling thread
	 * @param summary what to keep of a decision; called on the working threads
	 * @param receiver takes the summaries, in the order of the people, on the calling
	 * thread
	 * @param cancelled asked between chunks
	 * @throws CancellationException if cancelled
	 */
	public <T> void run(Iterator<Dossier> people, Function<Decided, T> summary, Consumer<T> receiver,
			BooleanSupplier cancelled) {
		ExecutorService pool = Executors.newFixedThreadPool(this.threads);
		Deque<Future<List<T>>> underWay = new ArrayDeque<>();
		try {
			while (people.hasNext()) {
				if (cancelled.getAsBoolean()) {
					throw new CancellationException();
				}
				List<Dossier> chunk = next(people);
				underWay.add(pool.submit(() -> chunk.stream().map(this.decide::decide).map(summary).toList()));
				if (underWay.size() >= this.threads * CHUNKS_PER_THREAD) {
					result(underWay.poll()).forEach(receiver);
				}
			}
			while (!underWay.isEmpty()) {
				result(underWay.poll()).forEach(receiver);
			}
		}
		finally {
			pool.shutdownNow();
		}
	}

	private static List<Dossier> next(Iterator<Dossier> people) {
		List<Dossier> chunk = new ArrayList<>(CHUNK);
		while (people.hasNext() && chunk.size() < CHUNK) {
			chunk.add(people.next());
		}
		return chunk;
	}

	private static <T> List<T> result(Future<List<T>> future) {
		try {
			return future.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

}
