package org.kaidah.rulebook.draft;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does the long work of the rulebook beside the requests: a bounded number of jobs waits,
 * one is done at a time, because checking rules takes all cores by itself.
 */
@Component
class Background implements DisposableBean {

	private static final Logger LOGGER = LoggerFactory.getLogger(Background.class);

	private static final int WAITING = 500;

	private static final int PATIENCE_SECONDS = 20;

	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(WAITING), (work) -> {
				Thread thread = new Thread(work, "rulebook");
				thread.setDaemon(true);
				return thread;
			});

	/**
	 * Takes a job in.
	 * @return whether there was room for it
	 */
	boolean execute(String name, Runnable job) {
		try {
			this.worker.execute(() -> {
				try {
					job.run();
				}
				catch (RuntimeException ex) {
					LOGGER.error("{} failed", name, ex);
				}
			});
			return true;
		}
		catch (RejectedExecutionException ex) {
			return false;
		}
	}

	/** What is not done by then is taken up at the next start. */
	@Override
	public void destroy() throws InterruptedException {
		this.worker.shutdownNow();
		this.worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

}
