package org.kaidah.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.kaidah.engine.language.Problem;

/** A copy of the shipped rules in a folder of its own, to be changed by a test. */
public record TemporaryRules(Path root) {

	/** A settings file of a region on the national base. */
	static final String REGION = "kode: \"99.01\"\nnama: Kabupaten Uji\ndasar: [Peraturan Bupati Uji]\ninduk: nasional\n";

	/** Copies the shipped rules. */
	public static TemporaryRules in(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(National.RULES)) {
			for (Path file : files.toList()) {
				Path copy = folder.resolve(National.RULES.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(file, copy);
				}
			}
		}
		return new TemporaryRules(folder);
	}

	/** Writes a file. */
	public TemporaryRules with(String path, String text) throws IOException {
		Path file = this.root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.write(file, text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** Replaces a piece of text that must be there. */
	public TemporaryRules replace(String path, String old, String changed) throws IOException {
		String text = Files.readString(this.root.resolve(path));
		if (!text.contains(old)) {
			throw new IllegalArgumentException(old);
		}
		return with(path, text.replace(old, changed));
	}

	RuleBook book() throws IOException {
		return new RuleBook(RulesFolder.open(this.root));
	}

	/** The problems of a jurisdiction before anything is compiled. */
	List<Problem> problems(String code) throws IOException {
		return book().ruleSet(code).problems();
	}

}
