package org.kaidah.database;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A started server that is started again, at the same address and with what it had made
 * lasting, whenever its process ends without being asked to.
 */
final class KeptAlive implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(KeptAlive.class);

	private static final int TRY_AGAIN_SECONDS = 2;

	private static final int MOST_SECONDS_TO_END = 180;

	private final ServerStart server;

	private Process process;

	private boolean closed;

	private KeptAlive(ServerStart server, Process process) {
		this.server = server;
		this.process = process;
	}

	static KeptAlive start(ServerStart server) throws IOException {
		KeptAlive started = new KeptAlive(server, server.start());
		Thread watch = new Thread(started::watch, "embedded-mariadb");
		watch.setDaemon(true);
		watch.start();
		return started;
	}

	private synchronized Process process() {
		return this.process;
	}

	private void watch() {
		try {
			process().waitFor();
			while (!finished()) {
				TimeUnit.SECONDS.sleep(TRY_AGAIN_SECONDS);
				process().waitFor();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether it was meant to end; otherwise it is started again. */
	private synchronized boolean finished() {
		if (!this.closed) {
			LOG.error("The embedded MariaDB has ended ({}) and is started again", this.process.exitValue());
			try {
				this.process = this.server.start();
			}
			catch (IOException ex) {
				LOG.error("The embedded MariaDB does not start: {}", ex.getMessage());
			}
		}
		return this.closed;
	}

	/** Has it end cleanly. */
	@Override
	public synchronized void close() {
		this.closed = true;
		this.process.destroy();
		try {
			if (!this.process.waitFor(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
