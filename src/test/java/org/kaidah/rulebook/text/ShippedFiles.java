package org.kaidah.rulebook.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.kaidah.engine.language.RuleFile;

/** The shipped rule files, as they lie in the folder. */
final class ShippedFiles {

	private static final Path RULES = Path.of("rules");

	private ShippedFiles() {
	}

	static List<RuleFile> all() {
		try (Stream<Path> files = Files.walk(RULES)) {
			return files.filter((file) -> file.toString().endsWith(".drl")).sorted().map(ShippedFiles::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static RuleFile file(String path) {
		return read(RULES.resolve(path));
	}

	private static RuleFile read(Path file) {
		try {
			return new RuleFile(RULES.relativize(file).toString(), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
