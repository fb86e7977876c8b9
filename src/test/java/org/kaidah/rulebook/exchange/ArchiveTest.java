package org.kaidah.rulebook.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftOrigin;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.draft.RulebookTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A jurisdiction goes out and comes back as a zip archive, and nothing else comes in. */
@RulebookTest
class ArchiveTest {

	@Autowired
	private Office office;

	@Autowired
	private ExportJurisdiction export;

	@Autowired
	private ImportJurisdiction read;

	@Autowired
	private JdbcTemplate jdbc;

	private PublishedEdition edition;

	private Map<String, byte[]> files;

	@BeforeEach
	void exportARegion() throws Exception {
		this.edition = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, LocalDate.now()));
		this.files = unzip(exported());
	}

	@Test
	void comesBackAsADraftOfTheSameText() throws Exception {
		Draft draft = this.read.read(Office.SRI, this.edition.jurisdiction(), new ByteArrayInputStream(exported()));

		assertThat(draft.origin()).isEqualTo(DraftOrigin.IMPORT);
		assertThat(draft.text().hash()).isEqualTo(this.edition.hash());
		assertThat(draft.text().base()).isEqualTo(this.edition.id());
		assertThat(this.files).containsOnlyKeys("manifest.json", "wilayah.yaml", LittleRules.FILE);
		assertThat(new String(this.files.get("manifest.json"), StandardCharsets.UTF_8)).contains(this.edition.hash(),
				RuleDocument.sha256(text(LittleRules.FILE)));
		assertThat(exported()).as("the same bytes").isEqualTo(exported());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../luar.drl", "/etc/luar.drl", "kinerja/../../luar.drl", "C:\\luar.drl", "kinerja\\a.drl",
			"Kinerja/A.drl", "kinerja/a.class", "a/b/c/d/e/f/g.drl", "kinerja/.drl", "kinerja/\u0007.drl" })
	void refusesNamesThatAreNoneOfOurs(String name) throws Exception {
		this.files.put(name, new byte[0]);

		refused(Refusal.ARCHIVE_REFUSED);
	}

	@Test
	void refusesWhatIsNotWhatTheManifestSays() throws Exception {
		this.files.put(LittleRules.FILE, text(LittleRules.FILE).replace("85", "86").getBytes(StandardCharsets.UTF_8));
		refused(Refusal.ARCHIVE_REFUSED);
		this.files.remove(LittleRules.FILE);
		refused(Refusal.ARCHIVE_REFUSED);
		this.files.put("manifest.json", "{}".getBytes(StandardCharsets.UTF_8));
		refused(Refusal.ARCHIVE_REFUSED);
		this.files.put("manifest.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
		refused(Refusal.ARCHIVE_REFUSED);
		this.files.remove("manifest.json");
		refused(Refusal.ARCHIVE_REFUSED);
	}

	@Test
	void refusesHostileRulesAndWhatIsNoText() throws Exception {
		put(LittleRules.FILE, LittleRules.file(Office.replacement(85).replace("tahunKe == 1", "eval(true)")));
		refused(Refusal.FILES_REFUSED);
		this.files.put(LittleRules.FILE, new byte[] { (byte) 0xc3, 0x28 });
		refused(Refusal.ARCHIVE_REFUSED);
		assertThat(this.jdbc.queryForList("SELECT action FROM audit_event WHERE object = ? ORDER BY seq", String.class,
				"wilayah/" + this.edition.jurisdiction()))
			.contains("draf.buat.ditolak", "draf.impor.ditolak");
	}

	@Test
	void refusesABombTooManyFilesAndWhatIsNoArchive() throws Exception {
		byte[] zeros = new byte[5_000_000];
		Arrays.fill(zeros, (byte) ' ');
		this.files.put("kinerja/bom.drl", zeros);
		refused(Refusal.ARCHIVE_REFUSED);
		this.files.remove("kinerja/bom.drl");
		for (int i = 0; i <= RuleDocument.MOST_FILES; i++) {
			put("kinerja/" + i + ".yaml", "skenario: []");
		}
		refused(Refusal.ARCHIVE_REFUSED);
		for (byte[] nothing : new byte[][] { {}, "bukan zip".getBytes(StandardCharsets.UTF_8),
				Arrays.copyOf(exported(), 200) }) {
			refused(Refusal.ARCHIVE_REFUSED, nothing);
		}
	}

	@Test
	void refusesTheArchiveOfAnotherJurisdictionOrFromSomebodyElse() throws Exception {
		PublishedEdition other = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 86, LocalDate.now()));

		assertThatThrownBy(() -> this.read.read(Office.SRI, other.jurisdiction(), new ByteArrayInputStream(exported())))
			.isInstanceOfSatisfying(DraftRefused.class,
					(refusal) -> assertThat(refusal.problems()).extracting((problem) -> problem.key())
						.contains("rulebook.archive.jurisdiction"));
		assertThatThrownBy(
				() -> this.read.read(Office.RATNA, this.edition.jurisdiction(), new ByteArrayInputStream(exported())))
			.isInstanceOfSatisfying(DraftRefused.class,
					(refusal) -> assertThat(refusal.refusal()).isEqualTo(Refusal.ROLE_MISSING));
	}

	private void refused(Refusal reason) throws IOException {
		refused(reason, zip(this.files));
	}

	private void refused(Refusal reason, byte[] archive) {
		String jurisdiction = this.edition.jurisdiction();
		assertThatThrownBy(() -> this.read.read(Office.SRI, jurisdiction, new ByteArrayInputStream(archive)))
			.isInstanceOfSatisfying(DraftRefused.class, (refusal) -> assertThat(refusal.refusal()).isEqualTo(reason));
		assertThat(this.office.drafts.open(jurisdiction)).isEmpty();
	}

	/** Puts a file in, as an archive that is made with care would. */
	private void put(String path, String text) {
		this.files.put(path, text.getBytes(StandardCharsets.UTF_8));
		String manifest = new String(this.files.get("manifest.json"), StandardCharsets.UTF_8);
		int entry = manifest.indexOf('"' + path + '"');
		String line = '"' + path + "\" : \"" + RuleDocument.sha256(text) + '"';
		manifest = (entry < 0) ? manifest.replace("\"files\" : {", "\"files\" : {" + line + ',')
				: manifest.substring(0, entry) + line
						+ manifest.substring(manifest.indexOf('"', manifest.indexOf(": \"", entry) + 3) + 1);
		this.files.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
	}

	private String text(String path) {
		return new String(this.files.get(path), StandardCharsets.UTF_8);
	}

	private byte[] exported() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(this.edition, out);
		return out.toByteArray();
	}

	private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private static byte[] zip(Map<String, byte[]> files) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

}
