package org.kaidah.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.access.Acting;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.draft.RulebookTest;
import org.kaidah.rulebook.exchange.ExportJurisdiction;
import org.kaidah.rulebook.exchange.FolderReport;
import org.kaidah.rulebook.exchange.ImportJurisdiction;
import org.kaidah.rulebook.exchange.SyncFolder;
import org.kaidah.rulebook.pages.DraftDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A rule file that would run code is refused wherever it comes in: from the pages, from
 * another system, in an archive and in the folder. Nothing of it is kept.
 */
@RulebookTest
@AutoConfigureMockMvc
class HostileDraftTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String MANIFEST = "manifest.json";

	private static final String FILE = "kinerja/jahat.drl";

	@Autowired
	private Office office;

	@Autowired
	private DraftDesk desk;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ExportJurisdiction export;

	@Autowired
	private ImportJurisdiction read;

	@Autowired
	private SyncFolder sync;

	@Autowired
	private RulebookSettings settings;

	@ParameterizedTest
	@ValueSource(
			strings = { "consequence", "eval", "function", "declare-default", "import-static", "salience", "from" })
	void isRefusedAtEveryEntrance(String hiding) throws Exception {
		String text = Files.readString(Path.of("src/test/resources/hostile", hiding + ".drl"))
			.replace("CANARY", "java.lang.Runtime.getRuntime() != null");
		PublishedEdition edition = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, LocalDate.now()));
		Draft draft = this.office.open.fromNewest(Office.SRI, edition.jurisdiction());
		RuleDocument hostile = this.office.drafts.document(draft).with(FILE, text);

		refused(() -> this.desk.save(Office.SRI, draft, draft.version(), hostile, draft.details()));
		assertThat(this.web.put()
			.uri("/api/v1/drafts/" + draft.id())
			.with(Acting.byToken(Office.SRI))
			.contentType(MediaType.APPLICATION_JSON)
			.content(JSON.writeValueAsString(Map.of("version", draft.version(), "files", hostile.files())))
			.exchange()).hasStatus(422).bodyText().contains("FILES_REFUSED", FILE);
		refused(() -> this.read.read(Office.SRI, edition.jurisdiction(),
				new ByteArrayInputStream(archive(edition, text))));
		Path folder = this.settings.folder().resolve("daerah").resolve(edition.jurisdiction());
		Files.writeString(folder.resolve(FILE), text);
		this.sync.sync();

		assertThat(this.sync.reports().get(edition.jurisdiction())).satisfies((report) -> {
			assertThat(report.state()).isEqualTo(FolderReport.State.REFUSED);
			assertThat(report.problems()).anyMatch((problem) -> problem.file().endsWith(FILE) && problem.line() > 0);
		});
		assertThat(this.office.drafts.open(edition.jurisdiction())).containsExactly(draft);
		assertThat(this.office.drafts.document(draft).text(FILE)).isNull();
		Files.delete(folder.resolve(FILE));
	}

	private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
		assertThatThrownBy(step).isInstanceOfSatisfying(DraftRefused.class, (refusal) -> {
			assertThat(refusal.refusal()).isEqualTo(Refusal.FILES_REFUSED);
			assertThat(refusal.problems())
				.anyMatch((problem) -> problem.key().startsWith("gate.") && problem.line() > 0);
		});
	}

	/**
	 * The archive of an edition with a file added as somebody would who knows the format.
	 */
	private byte[] archive(PublishedEdition edition, String text) throws Exception {
		ByteArrayOutputStream exported = new ByteArrayOutputStream();
		this.export.write(edition, exported);
		Map<String, byte[]> files = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(exported.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		ObjectNode manifest = (ObjectNode) JSON.readTree(files.get(MANIFEST));
		((ObjectNode) manifest.path("files")).put(FILE, RuleDocument.sha256(text));
		files.put(MANIFEST, JSON.writeValueAsBytes(manifest));
		files.put(FILE, text.getBytes(StandardCharsets.UTF_8));
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
