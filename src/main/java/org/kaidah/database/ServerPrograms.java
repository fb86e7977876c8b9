package org.kaidah.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The unpacked programs of the embedded server, by version, so that they are unpacked
 * once and again after an update.
 */
record ServerPrograms(Path folder) {

	private static final String VERSION = "11.4.5";

	static ServerPrograms below(Path home) {
		return new ServerPrograms(home.resolve("mariadb-" + VERSION));
	}

	/** Unpacks the programs. */
	interface Unpacking {

		void run() throws IOException;

	}

	/**
	 * Has them unpacked unless they are; of several processes that start at once, one
	 * does it and the others wait.
	 */
	void unpackOnce(Unpacking unpacking) throws IOException {
		if (complete()) {
			return;
		}
		try (FileChannel channel = FileChannel.open(this.folder.resolveSibling(this.folder.getFileName() + ".lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			if (lock.isValid() && !complete()) {
				unpacking.run();
				Files.createFile(mark());
			}
		}
	}

	private boolean complete() {
		return Files.exists(mark());
	}

	/** Made last, so that an unpacking that was interrupted is done again. */
	private Path mark() {
		return this.folder.resolve("complete");
	}

}
