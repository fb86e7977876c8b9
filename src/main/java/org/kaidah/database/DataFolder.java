package org.kaidah.database;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.kaidah.database.DatabaseAccess.Account;

/**
 * The folder of the embedded server's data, held by one application at a time, with what
 * the server needs to start: its accounts and their passwords, and nobody else at work in
 * it.
 */
final class DataFolder implements AutoCloseable {

	private static final long ORPHAN_SECONDS = 90;

	private static final int PASSWORD_BYTES = 24;

	private final Path folder;

	private final FileChannel lock;

	private DataFolder(Path folder, FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/**
	 * Takes hold of a folder, which is made where it is missing.
	 * @throws DatabaseUnavailable if another application holds it
	 */
	static DataFolder take(Path folder) throws IOException {
		Files.createDirectories(folder);
		FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				// one name however it is reached, so that its server is recognised
				return new DataFolder(folder.toRealPath(), channel);
			}
		}
		catch (OverlappingFileLockException ex) {
			// held by this same process: told like any other holder
		}
		channel.close();
		throw new DatabaseUnavailable("database.in-use", List.of(folder.toString()), null);
	}

	/** A file or folder within. */
	Path path(String name) {
		return this.folder.resolve(name);
	}

	/** The process of a server that runs on this folder. */
	private Optional<ProcessHandle> server() {
		// the number is told late in the start, and may since belong to somebody else's
		// server, so the arguments count where the system lets us see them
		return ProcessHandle.allProcesses().filter(DataFolder::isServer).filter(this::servesUs).findAny();
	}

	/** Ends a server that a killed application left running. */
	void endOrphan() throws IOException {
		ProcessHandle orphan = server().orElse(null);
		if (orphan != null) {
			orphan.destroy();
			try {
				orphan.onExit().get(ORPHAN_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			catch (ExecutionException | TimeoutException ex) {
				throw new IOException("mariadbd " + orphan.pid(), ex);
			}
		}
		Files.deleteIfExists(path("server.pid"));
	}

	private static boolean isServer(ProcessHandle process) {
		return process.info()
			.command()
			.map((command) -> Path.of(command).getFileName().toString())
			.filter((name) -> name.startsWith("mariadbd"))
			.isPresent();
	}

	private boolean servesUs(ProcessHandle process) {
		return process.info()
			.arguments()
			.map((arguments) -> List.of(arguments).contains(pidArgument()))
			.orElseGet(() -> process.pid() == pid());
	}

	/** How the server is asked to tell its process. */
	String pidArgument() {
		return "--pid-file=" + path("server.pid");
	}

	private long pid() {
		try {
			return Long.parseLong(Files.readString(path("server.pid")).strip());
		}
		catch (IOException | NumberFormatException ex) {
			return -1;
		}
	}

	/** A random password, made once, in a file of that name. */
	String password(String name) throws IOException {
		Path file = path(name);
		if (!Files.exists(file)) {
			byte[] random = new byte[PASSWORD_BYTES];
			new SecureRandom().nextBytes(random);
			writePrivately(file, HexFormat.of().formatHex(random));
		}
		return Files.readString(file);
	}

	/**
	 * Statements for the server's start: two accounts, on this machine only, of which the
	 * worker has no right but those that the owner gives it; what a fresh server lets in
	 * without a password is closed.
	 */
	Path accounts(Account worker, Account owner) throws IOException {
		Path file = path("accounts.sql");
		Files.deleteIfExists(file);
		writePrivately(file, account(worker) + "REVOKE ALL ON *.* FROM " + named(worker) + ";\n" + account(owner)
				+ "GRANT ALL ON *.* TO " + named(owner) + """
						 WITH GRANT OPTION;
						DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
						FLUSH PRIVILEGES;
						""");
		return file;
	}

	private static String account(Account account) {
		return """
				CREATE USER IF NOT EXISTS %1$s IDENTIFIED BY '%2$s';
				ALTER USER %1$s IDENTIFIED BY '%2$s';
				""".formatted(named(account), account.password());
	}

	private static String named(Account account) {
		return '\'' + account.name() + "'@'127.0.0.1'";
	}

	private static void writePrivately(Path file, String text) throws IOException {
		Files.createFile(file);
		File made = file.toFile();
		made.setReadable(false, false);
		made.setReadable(true, true);
		Files.writeString(file, text);
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

}
