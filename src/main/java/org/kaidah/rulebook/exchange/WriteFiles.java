package org.kaidah.rulebook.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeSet;

import org.kaidah.rulebook.RuleDocument;

/**
 * Brings a folder to what a document says: each file that differs is written beside its
 * place, forced to the disk, and put there in one step, so that a reader or a crash meets
 * either the old file or the new one.
 */
final class WriteFiles {

	private static final String PART = ".tulis";

	private final Path folder;

	private WriteFiles(Path folder) {
		this.folder = folder;
	}

	/**
	 * Writes a document.
	 * @param before what the folder holds
	 * @throws IOException if a file cannot be written; then the folder is between the two
	 */
	static void write(Path folder, RuleDocument before, RuleDocument after) throws IOException {
		WriteFiles writer = new WriteFiles(folder);
		for (Map.Entry<String, String> file : after.files().entrySet()) {
			if (!file.getValue().equals(before.text(file.getKey()))) {
				writer.put(file.getKey(), file.getValue());
			}
		}
		for (String path : new TreeSet<>(before.files().keySet())) {
			if (after.text(path) == null) {
				writer.remove(path);
			}
		}
	}

	private void put(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		makeFolder(file.getParent());
		Path part = file.resolveSibling(file.getFileName() + PART);
		try {
			try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS)) {
				ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
				while (bytes.hasRemaining()) {
					out.write(bytes);
				}
				out.force(true);
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(part);
		}
		force(file.getParent());
	}

	private void remove(String path) throws IOException {
		Path file = this.folder.resolve(path);
		Files.deleteIfExists(file);
		force(file.getParent());
	}

	/** A link in the way could lead anywhere. */
	private void makeFolder(Path wanted) throws IOException {
		if (!wanted.equals(this.folder)) {
			makeFolder(wanted.getParent());
		}
		if (Files.exists(wanted, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(wanted, LinkOption.NOFOLLOW_LINKS)) {
			throw new IOException(wanted.toString());
		}
		if (wanted.equals(this.folder)) {
			Files.createDirectories(wanted);
		}
		else if (!Files.exists(wanted)) {
			Files.createDirectory(wanted);
		}
	}

	/** So that the new name lasts; not every system can force a folder. */
	private static void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			// the file itself has been forced
		}
	}

}
