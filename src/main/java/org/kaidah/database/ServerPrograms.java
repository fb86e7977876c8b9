package org.kaidah.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The unpacked programs of the embedded server, by version, so that they are unpacked
 * once and again after an update.
 */
record ServerPrograms(Path folder) {

	private static final String VERSION = "11.4.5";

	static ServerPrograms below(Path home) {
		return new ServerPrograms(home.resolve("mariadb-" + VERSION));
	}

	boolean complete() {
		return Files.exists(mark());
	}

	/** Said last, so that an unpacking that was interrupted is done again. */
	void markComplete() throws IOException {
		Files.createFile(mark());
	}

	private Path mark() {
		return this.folder.resolve("complete");
	}

}
