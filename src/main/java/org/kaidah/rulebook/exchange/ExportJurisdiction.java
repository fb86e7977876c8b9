package org.kaidah.rulebook.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the own files of an edition and a manifest with their hashes as a zip archive.
 * The same edition gives the same bytes.
 */
@Service
public class ExportJurisdiction {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** The earliest moment that an archive can tell of. */
	private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final PublishedEditions editions;

	private final RuleDocuments documents;

	ExportJurisdiction(PublishedEditions editions, RuleDocuments documents) {
		this.editions = editions;
		this.documents = documents;
	}

	/**
	 * Writes an edition.
	 * @param out stays open
	 */
	public void write(PublishedEdition edition, OutputStream out) throws IOException {
		RuleDocument document = this.documents.get(edition.documentHash());
		PublishedEdition parent = this.editions.get(edition.parent());
		Manifest manifest = new Manifest(Manifest.FORMAT, edition.jurisdiction(), edition.name(), edition.number(),
				edition.hash(), (parent != null) ? parent.hash() : null, Manifest.hashes(document));
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		put(zip, Manifest.FILE, JSON.writeValueAsString(manifest));
		for (Map.Entry<String, String> file : document.files().entrySet()) {
			put(zip, file.getKey(), file.getValue());
		}
		zip.finish();
		zip.flush();
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ALWAYS);
		zip.putNextEntry(entry);
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
