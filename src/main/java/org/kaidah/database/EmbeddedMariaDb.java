package org.kaidah.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import ch.vorburger.exec.ManagedProcessException;
import org.kaidah.database.DatabaseAccess.Account;

/**
 * A MariaDB server of our own below a folder of ours: unpacked and set up once, started
 * with the application and stopped cleanly with it. A server that a killed application
 * left running is ended first, so that a start after a crash is a start like any other. A
 * server that dies under its application is started again at the same address. It listens
 * on the loopback address alone, for two accounts with random passwords.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

	/** The account the application works with. */
	public static final String USER = "kaidah";

	/** The account that owns the tables. */
	public static final String OWNER = "kaidah_owner";

	private final DataFolder folder;

	private final KeptAlive server;

	private final Account worker;

	private final Account owner;

	private final int port;

	private EmbeddedMariaDb(DataFolder folder, KeptAlive server, Account worker, Account owner, int port) {
		this.folder = folder;
		this.server = server;
		this.worker = worker;
		this.owner = owner;
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
			Account worker = new Account(USER, folder.password("password"));
			Account owner = new Account(OWNER, folder.password("owner-password"));
			ServerPrograms programs = ServerPrograms.below(base);
			ServerSetup setup = ServerSetup.of(programs, folder);
			setup.prepare(programs);
			KeptAlive server = KeptAlive.start(setup.start(folder.accounts(worker, owner)));
			return new EmbeddedMariaDb(folder, server, worker, owner, setup.port());
		}
		catch (ManagedProcessException | IOException ex) {
			release(folder);
			throw new DatabaseUnavailable("database.not-started",
					List.of(base.resolve(dataName).toString(), String.valueOf(ex.getMessage())), ex);
		}
	}

	/**
	 * The owner's address of a database on this server, which is created where it is
	 * missing.
	 */
	public String url(String name) {
		return address(name) + "?createDatabaseIfNotExist=true";
	}

	/** The password of {@link #OWNER}. */
	public String ownerPassword() {
		return this.owner.password();
	}

	/** How a database on this server is reached, which is created where it is missing. */
	DatabaseAccess access(String name) {
		try {
			DriverManager.getConnection(url(name), this.owner.properties()).close();
			return new DatabaseAccess(address(name), this.worker, this.owner);
		}
		catch (SQLException ex) {
			throw new DatabaseUnavailable("database.unreachable",
					List.of(address(name), String.valueOf(ex.getMessage())), ex);
		}
	}

	private String address(String name) {
		return "jdbc:mariadb://127.0.0.1:" + this.port + '/' + name;
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
