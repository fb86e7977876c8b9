package org.kaidah.rulebook.exchange;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an archive of a jurisdiction into memory, counting while it inflates; nothing is
 * ever written under a name from the archive. It must hold exactly the files that its
 * manifest names, with their hashes.
 */
final class ArchiveReader {

	private static final int MOST_ENTRIES = RuleDocument.MOST_FILES + 1;

	/** Four bytes are the longest a character can be in UTF-8. */
	private static final long LARGEST_ENTRY = 4L * RuleDocument.LONGEST_FILE;

	private static final long LARGEST = 4L * RuleDocument.LONGEST;

	private static final int BUFFER = 8_192;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final TreeMap<String, String> files = new TreeMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private long total;

	/**
	 * Reads an archive.
	 * @param jurisdiction the code that its manifest must name
	 * @throws DraftRefused with everything that is wrong with it
	 */
	static RuleDocument read(InputStream in, String jurisdiction) throws IOException, DraftRefused {
		ArchiveReader reader = new ArchiveReader();
		try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
			reader.entries(zip);
		}
		catch (ZipException | IllegalArgumentException | EOFException ex) {
			throw refused(Problem.error("", null, null, "rulebook.archive.damaged"));
		}
		String manifest = reader.files.remove(Manifest.FILE);
		if (!reader.problems.isEmpty()) {
			throw new DraftRefused(Refusal.ARCHIVE_REFUSED, reader.problems);
		}
		RuleDocument document = RuleDocument.of(reader.files);
		reader.compare(manifest, document, jurisdiction);
		if (!reader.problems.isEmpty()) {
			throw new DraftRefused(Refusal.ARCHIVE_REFUSED, reader.problems);
		}
		return document;
	}

	private void entries(ZipInputStream zip) throws IOException, DraftRefused {
		int entries = 0;
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (++entries > MOST_ENTRIES) {
				throw refused(Problem.error("", null, null, "rulebook.limit.files", RuleDocument.MOST_FILES));
			}
			String name = entry.getName();
			byte[] content = content(zip, name);
			if (entry.isDirectory()) {
				continue;
			}
			if (!name.equals(Manifest.FILE) && !RuleDocument.isPath(name)) {
				this.problems.add(Problem.error(shown(name), null, null, "rulebook.limit.path"));
			}
			else if (this.files.putIfAbsent(name, text(name, content)) != null) {
				this.problems.add(Problem.error(name, null, null, "rulebook.archive.twice"));
			}
		}
		if (entries == 0) {
			throw refused(Problem.error("", null, null, "rulebook.archive.damaged"));
		}
	}

	private byte[] content(ZipInputStream zip, String name) throws IOException, DraftRefused {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		byte[] buffer = new byte[BUFFER];
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			content.write(buffer, 0, read);
			this.total += read;
			if (content.size() > LARGEST_ENTRY || this.total > LARGEST) {
				throw refused(Problem.error(shown(name), null, null, "gate.size", this.total,
						(content.size() > LARGEST_ENTRY) ? LARGEST_ENTRY : LARGEST));
			}
		}
		return content.toByteArray();
	}

	private String text(String name, byte[] content) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content))
				.toString();
		}
		catch (CharacterCodingException ex) {
			this.problems.add(Problem.error(name, null, null, "folder.not-utf8"));
			return "";
		}
	}

	private void compare(String manifest, RuleDocument document, String jurisdiction) {
		Manifest said;
		try {
			said = (manifest != null) ? JSON.readValue(manifest, Manifest.class) : null;
		}
		catch (JacksonException ex) {
			said = null;
		}
		if (said == null || said.files() == null || said.format() != Manifest.FORMAT) {
			this.problems.add(Problem.error(Manifest.FILE, null, null, "rulebook.archive.manifest"));
			return;
		}
		if (!jurisdiction.equals(said.jurisdiction())) {
			this.problems.add(Problem.error(Manifest.FILE, null, null, "rulebook.archive.jurisdiction",
					String.valueOf(said.jurisdiction()), jurisdiction));
		}
		if (!said.files().equals(Manifest.hashes(document))) {
			this.problems.add(Problem.error(Manifest.FILE, null, null, "rulebook.archive.hashes"));
		}
	}

	private static DraftRefused refused(Problem problem) {
		return new DraftRefused(Refusal.ARCHIVE_REFUSED, List.of(problem));
	}

	private static String shown(String name) {
		String plain = name.replaceAll("\\p{Cntrl}", "?");
		return (plain.length() <= 200) ? plain : plain.substring(0, 200);
	}

}
