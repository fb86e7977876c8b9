package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Works through a list on all cores. Only the calling thread tells how far it has come,
 * so that it can be stopped by whoever is told.
 */
public final class Cores {

	private Cores() {
	}

	/**
	 * Does the same work on everything in a list.
	 * @param work safe to be done on many threads at once
	 * @param progress told after each item that the calling thread has done
	 * @return the results in the order of the list
	 */
	@SuppressWarnings("unchecked")
	public static <T, R> List<R> map(List<T> items, Function<T, R> work, CheckProgress progress) {
		Object[] results = new Object[items.size()];
		AtomicInteger next = new AtomicInteger();
		AtomicInteger done = new AtomicInteger();
		List<CompletableFuture<Void>> helpers = new ArrayList<>();
		for (int core = 1; core < Runtime.getRuntime().availableProcessors(); core++) {
			helpers.add(CompletableFuture.runAsync(() -> {
				boolean more = true;
				while (more) {
					more = step(items, work, next, done, results);
				}
			}));
		}
		try {
			while (step(items, work, next, done, results)) {
				progress.scenarios(done.get(), items.size());
			}
		}
		finally {
			// whoever still works finds nothing more to do
			next.set(items.size());
			helpers.forEach(CompletableFuture::join);
		}
		progress.scenarios(items.size(), items.size());
		return Arrays.stream(results).map((result) -> (R) result).toList();
	}

	private static <T, R> boolean step(List<T> items, Function<T, R> work, AtomicInteger next, AtomicInteger done,
			Object[] results) {
		int place = next.getAndIncrement();
		if (place >= items.size()) {
			return false;
		}
		results[place] = work.apply(items.get(place));
		done.incrementAndGet();
		return true;
	}

}
