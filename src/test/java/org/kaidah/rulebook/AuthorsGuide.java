package org.kaidah.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The examples of the rule author's guide, by the label of their fence: {@code drl} rules
 * as shipped, {@code pola} conditions one a line, {@code salah} conditions and
 * {@code salah simpulan} conclusions that must be refused, {@code salah aturan} whole
 * rules that must, {@code kisi} a part of a grid, {@code tabel} a decision table,
 * {@code yaml} a national scenario file; {@code drl daerah}, {@code yaml wilayah} and
 * {@code yaml daerah} together make the region of the recipes.
 */
final class AuthorsGuide {

	static final Path RULES = Path.of("rules");

	private static final Pattern BLOCK = Pattern.compile("^```([a-z][a-z ]*)\n(.*?)^```$",
			Pattern.DOTALL | Pattern.MULTILINE);

	private AuthorsGuide() {
	}

	/** The blocks under a label, in the order of the guide. */
	static List<String> blocks(String label) throws IOException {
		String text = Files.readString(RULES.resolve("README.md")).replace("\r\n", "\n");
		return BLOCK.matcher(text)
			.results()
			.filter((block) -> block.group(1).equals(label))
			.map((block) -> block.group(2))
			.toList();
	}

	/** The lines of all blocks under a label. */
	static List<String> lines(String label) throws IOException {
		return blocks(label).stream().flatMap(String::lines).filter((line) -> !line.isBlank()).toList();
	}

	/** All labels that the guide uses. */
	static List<String> labels() throws IOException {
		String text = Files.readString(RULES.resolve("README.md")).replace("\r\n", "\n");
		return BLOCK.matcher(text).results().map((block) -> block.group(1)).distinct().toList();
	}

	/**
	 * The shipped rules with the guide's region and scenarios among them.
	 * @param folder an empty folder
	 */
	static RuleBook bookWithRegion(Path folder, String region) throws IOException {
		try (Stream<Path> files = Files.walk(RULES)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				write(folder.resolve(RULES.relativize(file).toString()), Files.readString(file));
			}
		}
		Path own = folder.resolve("daerah").resolve(region);
		write(own.resolve("wilayah.yaml"), String.join("\n", blocks("yaml wilayah")));
		write(own.resolve("resep.drl"), String.join("\n", blocks("drl daerah")));
		scenarios(own, blocks("yaml daerah"));
		scenarios(folder.resolve("nasional"), blocks("yaml"));
		return new RuleBook(RulesFolder.open(folder));
	}

	private static void scenarios(Path folder, List<String> blocks) throws IOException {
		for (int i = 0; i < blocks.size(); i++) {
			write(folder.resolve("panduan-" + (i + 1) + ".yaml"), blocks.get(i));
		}
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
