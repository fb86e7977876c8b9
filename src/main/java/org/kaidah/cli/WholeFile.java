package org.kaidah.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: it is written under another name beside its
 * place and takes its place when it is complete, so that work that is interrupted leaves
 * an earlier result as it was.
 */
final class WholeFile implements Closeable {

	private final Path file;

	private final Path part;

	WholeFile(Path file) {
		this.file = file;
		this.part = file.resolveSibling(file.getFileName() + ".part");
	}

	/** Where to write. */
	Path part() {
		return this.part;
	}

	/** Puts what was written in its place. */
	void keep() throws IOException {
		Files.move(this.part, this.file, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.part);
	}

}
