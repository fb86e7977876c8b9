package org.kaidah.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.kaidah.engine.language.Limits;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

/**
 * The rules as they lie in a folder: {@code nasional}, variants of it, and
 * {@code daerah/<kode>}, each a jurisdiction.
 */
public final class RulesFolder implements RuleTexts {

	static final String NATIONAL = "nasional";

	private static final String REGIONS = "daerah";

	private static final int LARGEST_FILE = 2_000_000;

	private final Path root;

	private final Map<String, Path> jurisdictions = new LinkedHashMap<>();

	private final boolean single;

	private RulesFolder(Path root) throws IOException {
		this.root = root;
		this.single = !Files.isDirectory(root.resolve(NATIONAL));
		if (this.single) {
			this.jurisdictions.put(NATIONAL, root);
			return;
		}
		for (Path folder : folders(root)) {
			if (!folder.getFileName().toString().equals(REGIONS)) {
				this.jurisdictions.put(folder.getFileName().toString(), folder);
			}
		}
		if (Files.isDirectory(root.resolve(REGIONS))) {
			for (Path folder : folders(root.resolve(REGIONS))) {
				this.jurisdictions.put(folder.getFileName().toString(), folder);
			}
		}
	}

	/**
	 * Opens a folder of rules.
	 * @param root a folder that holds {@code nasional}, or a single jurisdiction's
	 * folder, which then counts as national
	 * @throws IOException if it is not a readable folder
	 */
	public static RulesFolder open(Path root) throws IOException {
		if (!Files.isDirectory(root)) {
			throw new IOException(root.toString());
		}
		return new RulesFolder(root);
	}

	@Override
	public List<String> codes() {
		return List.copyOf(this.jurisdictions.keySet());
	}

	/**
	 * Problems with files that lie outside every jurisdiction, where no check would see
	 * them.
	 */
	public List<Problem> strays() {
		if (this.single) {
			return List.of();
		}
		List<Problem> strays = new ArrayList<>();
		for (Path file : files(this.root, RuleDocument.RULES)) {
			if (this.jurisdictions.values().stream().noneMatch(file::startsWith)) {
				strays.add(Problem.error(name(file), null, null, "folder.stray"));
				text(file, strays)
					.ifPresent((text) -> strays.addAll(RuleParser.parse(new RuleFile(name(file), text)).problems()));
			}
		}
		return strays;
	}

	@Override
	public JurisdictionSource source(String code) {
		Path folder = this.jurisdictions.get(code);
		if (folder == null) {
			return null;
		}
		List<Problem> problems = new ArrayList<>();
		return JurisdictionSource.read(code, name(folder.resolve(Settings.FILE)).replaceFirst(Settings.FILE + "$", ""),
				texts(folder, problems), problems);
	}

	/**
	 * What a jurisdiction's folder holds; {@code null} for a code that has no folder.
	 */
	public FolderContent content(String code) {
		Path folder = this.jurisdictions.get(code);
		if (folder == null) {
			return null;
		}
		List<Problem> problems = new ArrayList<>();
		RuleDocument document = RuleDocument.of(texts(folder, problems));
		problems.addAll(document.limits());
		return new FolderContent(folder, document, problems);
	}

	/**
	 * Where a jurisdiction's files belong, whether they are there yet or not; nothing
	 * where the folder is that of another jurisdiction alone.
	 */
	public Optional<Path> place(String code) {
		if (this.jurisdictions.containsKey(code)) {
			return Optional.of(this.jurisdictions.get(code));
		}
		return this.single ? Optional.empty() : Optional.of(this.root.resolve(placeOf(code)));
	}

	/** The folder of a jurisdiction below the rules folder. */
	static String placeOf(String code) {
		return Character.isDigit(code.charAt(0)) ? REGIONS + '/' + code : code;
	}

	/** Texts of rule, settings and scenario files by their path within a folder. */
	private Map<String, String> texts(Path folder, List<Problem> problems) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String ending : List.of(RuleDocument.RULES, ".yaml")) {
			List<Path> files = files(folder, ending);
			if (files.size() > Limits.FILES) {
				problems.add(Problem.error(name(folder), null, null, "gate.files", files.size(), Limits.FILES));
				continue;
			}
			for (Path file : files) {
				text(file, problems)
					.ifPresent((text) -> texts.put(folder.relativize(file).toString().replace('\\', '/'), text));
			}
		}
		return texts;
	}

	@Override
	public Map<String, String> examples() {
		Map<String, String> examples = new LinkedHashMap<>();
		Path file = this.root.resolve("contoh-pegawai.yaml");
		if (Files.isRegularFile(file)) {
			text(file, new ArrayList<>()).ifPresent((text) -> examples.put(name(file), text));
		}
		return examples;
	}

	private Optional<String> text(Path file, List<Problem> problems) {
		try {
			if (Files.size(file) > LARGEST_FILE) {
				problems.add(Problem.error(name(file), null, null, "gate.size", Files.size(file), LARGEST_FILE));
				return Optional.empty();
			}
			return Optional.of(StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(Files.readAllBytes(file)))
				.toString());
		}
		catch (CharacterCodingException ex) {
			problems.add(Problem.error(name(file), null, null, "folder.not-utf8"));
		}
		catch (IOException ex) {
			problems.add(Problem.error(name(file), null, null, "folder.unreadable", ex.getMessage()));
		}
		return Optional.empty();
	}

	/** The file's path below the folder, with forward slashes. */
	private String name(Path file) {
		return this.root.relativize(file).toString().replace('\\', '/');
	}

	private static List<Path> folders(Path parent) throws IOException {
		try (Stream<Path> children = Files.list(parent)) {
			return children.filter((child) -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		}
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter((file) -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
				.filter((file) -> file.getFileName().toString().endsWith(ending))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
