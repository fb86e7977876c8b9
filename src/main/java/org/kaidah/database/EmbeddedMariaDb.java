package org.kaidah.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import ch.vorburger.exec.ManagedProcessException;

/**
 * A MariaDB server of our own below a folder of ours: unpacked and set up once, started
 * with the application and stopped cleanly with it. A server that a killed application
 * left running is ended first, so that a start after a crash is a start like any other. A
 * server that dies under its application is started again at the same address. It listens
 * on the loopback address alone, for one account with a random password.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

	/** The account the application uses. */
	public static final String USER = "kaidah";

	private final DataFolder folder;

	private final KeptAlive server;

	private final String password;

	private final int port;

	private EmbeddedMariaDb(DataFolder folder, KeptAlive server, String password, int port) {
		this.folder = folder;
		this.server = server;
		this.password = password;
		this.port = port;
	}

	/**
	 * Starts the server.
	 * @param home programs and data lie below it
	 * @param dataName name of the data folder, so that several can share the programs
	 * @throws DatabaseUnavailable if another application uses the data, or the server
	 * does not start
	 */
	public static EmbeddedMariaDb start(Path home, String dataName) {
		Path base = home.toAbsolutePath().normalize();
		DataFolder folder = null;
		try {
			folder = DataFolder.take(base.resolve(dataName));
			folder.endOrphan();
			String password = folder.password();
			ServerPrograms programs = ServerPrograms.below(base);
			ServerSetup setup = ServerSetup.of(programs, folder);
			setup.prepare(programs);
			KeptAlive server = KeptAlive.start(setup.start(folder.accounts(USER, password)));
			return new EmbeddedMariaDb(folder, server, password, setup.port());
		}
		catch (ManagedProcessException | IOException ex) {
			release(folder);
			throw new DatabaseUnavailable("database.not-started",
					List.of(base.resolve(dataName).toString(), String.valueOf(ex.getMessage())), ex);
		}
	}

	/** The address of a database on this server, which is created where it is missing. */
	public String url(String name) {
		return "jdbc:mariadb://127.0.0.1:" + this.port + '/' + name + "?createDatabaseIfNotExist=true";
	}

	/** The password of {@link #USER}. */
	public String password() {
		return this.password;
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		finally {
			release(this.folder);
		}
	}

	private static void release(DataFolder folder) {
		try {
			if (folder != null) {
				folder.close();
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
