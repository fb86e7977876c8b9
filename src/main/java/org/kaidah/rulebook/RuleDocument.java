package org.kaidah.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.kaidah.engine.language.Limits;
import org.kaidah.engine.language.Problem;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All own files of a jurisdiction as one immutable text: rule files, {@code wilayah.yaml}
 * and scenarios, by their path within the jurisdiction's folder. Line ends are LF, so
 * that one document has one hash on every machine.
 *
 * @param files texts by path, such as {@code kinerja/bobot.drl}, in the order of paths
 */
public record RuleDocument(SortedMap<String, String> files) {

	/** What a jurisdiction has that has no files. */
	public static final RuleDocument EMPTY = new RuleDocument(new TreeMap<>());

	/** How many files one may hold. */
	public static final int MOST_FILES = Limits.FILES;

	/** How many characters a file may have. */
	public static final int LONGEST_FILE = Limits.FILE_CHARACTERS;

	/** How many characters all files may have together. */
	public static final int LONGEST = 8_000_000;

	/** The ending of a file of rules. */
	public static final String RULES = ".drl";

	private static final int LONGEST_PATH = 200;

	/** Lower case alone, so that no two paths are one file on any machine. */
	private static final Pattern PATH = Pattern
		.compile("([a-z0-9_][a-z0-9_-]*/){0,4}[a-z0-9_][a-z0-9_-]*(\\.[a-z0-9_-]+)*\\.(drl|yaml)");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public RuleDocument {
		TreeMap<String, String> normal = new TreeMap<>();
		files.forEach((path, text) -> normal.put(path, text.replace("\r\n", "\n").replace('\r', '\n')));
		files = Collections.unmodifiableSortedMap(normal);
	}

	public static RuleDocument of(Map<String, String> files) {
		return new RuleDocument(new TreeMap<>(files));
	}

	/** The same document with a file added or replaced. */
	public RuleDocument with(String path, String text) {
		TreeMap<String, String> changed = new TreeMap<>(this.files);
		changed.put(path, text);
		return new RuleDocument(changed);
	}

	/** The same document without a file. */
	public RuleDocument without(String path) {
		TreeMap<String, String> changed = new TreeMap<>(this.files);
		changed.remove(path);
		return new RuleDocument(changed);
	}

	/** The text of a file; {@code null} where there is none. */
	public String text(String path) {
		return this.files.get(path);
	}

	/** SHA-256 over the canonical form, 64 lower-case hexadecimal digits. */
	public String hash() {
		return sha256(canonical());
	}

	/**
	 * The identity of the edition that this document makes on an exact parent edition:
	 * SHA-256 over the canonical form and the parent's identity.
	 * @param parent the parent edition's identity, or {@code null} where there is none
	 */
	public String editionHash(String parent) {
		return sha256("induk " + ((parent != null) ? parent : "-") + '\n' + canonical());
	}

	/**
	 * The files in the order of their paths, path and text each with their length in
	 * characters, so that no two documents share a form.
	 */
	private String canonical() {
		StringBuilder form = new StringBuilder();
		this.files.forEach((path, text) -> form.append(path.length())
			.append(':')
			.append(path)
			.append(text.length())
			.append(':')
			.append(text)
			.append('\n'));
		return form.toString();
	}

	/**
	 * What forbids keeping it at all, whatever its rules say: too many files, too long,
	 * or a path that is none of ours.
	 */
	public List<Problem> limits() {
		List<Problem> problems = new ArrayList<>();
		if (this.files.size() > MOST_FILES) {
			problems.add(Problem.error("", null, null, "rulebook.limit.files", MOST_FILES));
		}
		long length = 0;
		for (Map.Entry<String, String> file : this.files.entrySet()) {
			if (!isPath(file.getKey())) {
				problems.add(Problem.error(shown(file.getKey()), null, null, "rulebook.limit.path"));
			}
			if (file.getValue().length() > LONGEST_FILE) {
				problems.add(Problem.error(shown(file.getKey()), null, null, "gate.size", file.getValue().length(),
						LONGEST_FILE));
			}
			if (file.getValue().codePoints().anyMatch(RuleDocument::forbidden)) {
				problems.add(Problem.error(shown(file.getKey()), null, null, "rulebook.limit.control"));
			}
			length += file.getValue().length();
		}
		if (length > LONGEST) {
			problems.add(Problem.error("", null, null, "gate.size", length, LONGEST));
		}
		return problems;
	}

	/** Whether a path may name a file of a jurisdiction. */
	public static boolean isPath(String path) {
		return path.length() <= LONGEST_PATH && PATH.matcher(path).matches();
	}

	/**
	 * Control characters; half a character; and what turns the direction of writing, by
	 * which a text can look like another.
	 */
	private static boolean forbidden(int character) {
		boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
		boolean turns = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
		return control || turns || Character.getType(character) == Character.SURROGATE;
	}

	private static String shown(String path) {
		return (path.length() <= LONGEST_PATH) ? path : path.substring(0, LONGEST_PATH);
	}

	String json() {
		return JSON.writeValueAsString(this.files);
	}

	static RuleDocument read(String json) {
		return new RuleDocument(JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {
		}));
	}

	/** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. */
	public static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
