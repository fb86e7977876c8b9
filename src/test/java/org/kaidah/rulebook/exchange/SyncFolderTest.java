package org.kaidah.rulebook.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RulebookSettings;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftOrigin;
import org.kaidah.rulebook.draft.DraftState;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.RulebookTest;
import org.kaidah.rulebook.exchange.FolderReport.State;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Folder and approved rules agree, or the difference is a draft. A new look at the folder
 * is what a start of the application does.
 */
@RulebookTest
class SyncFolderTest {

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	private Office office;

	@Autowired
	private SyncFolder sync;

	@Autowired
	private PublishedEditions editions;

	@Autowired
	private RulebookSettings settings;

	@Test
	void anApprovedEditionIsWrittenToTheFolder() throws Exception {
		PublishedEdition edition = region(85);

		assertThat(text(edition.jurisdiction(), LittleRules.FILE)).contains("85");
		assertThat(text(edition.jurisdiction(), "wilayah.yaml")).contains("Kabupaten Uji");
		assertThat(state(edition.jurisdiction())).isEqualTo(State.AGREES);
		assertThat(partsLeft()).isEmpty();
		this.sync.sync();
		assertThat(this.office.drafts.open(edition.jurisdiction())).as("equal to the edition").isEmpty();
	}

	@Test
	void onlyWhatDiffersIsWrittenAndWhatIsGoneIsRemoved() throws Exception {
		PublishedEdition edition = region(85);
		Path settingsFile = file(edition.jurisdiction(), "wilayah.yaml");
		FileTime before = FileTime.fromMillis(1_000_000);
		Files.setLastModifiedTime(settingsFile, before);
		Draft draft = this.office.open.fromNewest(Office.SRI, edition.jurisdiction());
		Draft moved = this.office.save.save(Office.SRI, draft.id(), draft.version(),
				this.office.drafts.document(draft)
					.without(LittleRules.FILE)
					.with("potensial/baru.drl", LittleRules.file(Office.replacement(86))),
				Office.details(TODAY.plusDays(1)));

		this.office.approved(moved);

		assertThat(Files.getLastModifiedTime(settingsFile)).isEqualTo(before);
		assertThat(file(edition.jurisdiction(), LittleRules.FILE)).doesNotExist();
		assertThat(text(edition.jurisdiction(), "potensial/baru.drl")).contains("86");
	}

	@Test
	void whatSomebodyChangesInTheFolderBecomesADraftOnceAndNeverARule() throws Exception {
		PublishedEdition edition = region(85);
		String code = edition.jurisdiction();
		write(code, LittleRules.FILE, LittleRules.file(Office.replacement(99)));

		this.sync.sync();
		this.sync.sync();

		assertThat(this.office.drafts.open(code)).singleElement().satisfies((draft) -> {
			assertThat(draft.origin()).isEqualTo(DraftOrigin.FOLDER);
			assertThat(draft.author()).isEqualTo("kaidah");
			assertThat(draft.state()).isEqualTo(DraftState.DRAFT);
			assertThat(draft.details().title()).isEqualTo("Berbeda dari berkas");
			assertThat(this.office.drafts.document(draft).text(LittleRules.FILE)).contains("99");
		});
		assertThat(this.editions.newest(code)).contains(edition);
		assertThat(text(code, LittleRules.FILE)).as("left as it is").contains("99");
		assertThat(state(code)).isEqualTo(State.DIFFERS);
	}

	@Test
	void aChangeInTheFolderIsKeptAsADraftBeforeAnApprovalIsWrittenOverIt() throws Exception {
		PublishedEdition edition = region(85);
		String code = edition.jurisdiction();
		write(code, LittleRules.FILE, LittleRules.file(Office.replacement(99)));

		this.office.next(code, 86, TODAY.plusDays(1));

		assertThat(text(code, LittleRules.FILE)).contains("86");
		assertThat(this.office.drafts.open(code)).singleElement()
			.satisfies((draft) -> assertThat(this.office.drafts.document(draft).text(LittleRules.FILE)).contains("99"));
	}

	@Test
	void hostileOrBrokenFilesAreToldAndChangeNothing() throws Exception {
		PublishedEdition hostile = region(85);
		PublishedEdition notUtf8 = region(85);
		PublishedEdition broken = region(85);
		write(hostile.jurisdiction(), "kinerja/jahat.drl",
				LittleRules.file(Office.replacement(99).replace("tahunKe == 1", "eval(true)")));
		Files.write(file(notUtf8.jurisdiction(), LittleRules.FILE), new byte[] { (byte) 0xff, (byte) 0xfe });
		write(broken.jurisdiction(), LittleRules.FILE, "rule \"setengah jadi\"\nwhen\n");

		this.sync.sync();

		assertThat(this.sync.reports().get(hostile.jurisdiction())).satisfies((report) -> {
			assertThat(report.state()).isEqualTo(State.REFUSED);
			assertThat(report.problems()).anyMatch((problem) -> problem.file().endsWith("jahat.drl"));
		});
		assertThat(this.sync.reports().get(notUtf8.jurisdiction()).problems()).extracting((problem) -> problem.key())
			.containsExactly("folder.not-utf8");
		assertThat(this.office.drafts.open(broken.jurisdiction())).hasSize(1);
		for (PublishedEdition edition : List.of(hostile, notUtf8, broken)) {
			assertThat(this.editions.newest(edition.jurisdiction())).contains(edition);
		}
		assertThat(this.office.drafts.open(hostile.jurisdiction())).isEmpty();
	}

	@Test
	void aFolderThatCannotBeWrittenUndoesNoApprovalAndIsWrittenAtTheNextStart() throws Exception {
		PublishedEdition edition = region(85);
		String code = edition.jurisdiction();
		// a file where a folder has to be stops the system user as well
		Path inTheWay = file(code, "potensial");
		Files.writeString(inTheWay, "");
		Draft draft = this.office.open.fromNewest(Office.SRI, code);
		Draft more = this.office.save.save(Office.SRI, draft.id(), draft.version(),
				this.office.drafts.document(draft)
					.with(LittleRules.FILE, LittleRules.file(Office.replacement(86)))
					.with("potensial/baru.drl", LittleRules.file(LittleRules.rule("KIN-UJI-7", "KURANG", 7))),
				Office.details(TODAY.plusDays(1)));

		PublishedEdition second = this.office.approved(more);

		assertThat(this.editions.newest(code)).contains(second);
		assertThat(this.sync.reports().get(code)).satisfies((report) -> {
			assertThat(report.state()).isEqualTo(State.NOT_WRITTEN);
			assertThat(report.failure()).contains("potensial");
		});
		this.sync.sync();
		assertThat(state(code)).isEqualTo(State.NOT_WRITTEN);
		Files.delete(inTheWay);
		this.sync.sync();
		assertThat(state(code)).isEqualTo(State.AGREES);
		assertThat(text(code, "potensial/baru.drl")).contains("KIN-UJI-7");
		assertThat(text(code, LittleRules.FILE)).contains("86");
		assertThat(this.office.drafts.open(code)).isEmpty();
	}

	@Test
	void doesNotFollowALinkOutOfTheFolder() throws Exception {
		PublishedEdition edition = region(85);
		String code = edition.jurisdiction();
		Path outside = Files.createTempDirectory("luar");
		Files.createSymbolicLink(file(code, "potensial"), outside);
		Draft draft = this.office.open.fromNewest(Office.SRI, code);
		Draft more = this.office.save.save(Office.SRI, draft.id(), draft.version(),
				this.office.drafts.document(draft)
					.with("potensial/baru.drl", LittleRules.file(LittleRules.rule("KIN-UJI-7", "KURANG", 7))),
				Office.details(TODAY.plusDays(1)));

		this.office.approved(more);

		assertThat(state(code)).isEqualTo(State.NOT_WRITTEN);
		assertThat(outside).isEmptyDirectory();
	}

	@Test
	void aJurisdictionThatComesLaterThroughTheFolderIsADraftToo() throws Exception {
		write("97.01", "wilayah.yaml", "kode: '97.01'\nnama: Kabupaten Susulan\ndasar: []\ninduk: nasional\n");
		write("97.01", LittleRules.FILE, LittleRules.file(Office.replacement(90)));
		write("97.02", "wilayah.yaml", "kode: '97.02'\nnama: Tanpa Induk\ndasar: []\ninduk: tidak-ada\n");

		this.sync.sync();
		this.sync.sync();

		assertThat(this.office.drafts.open("97.01")).singleElement()
			.satisfies((draft) -> assertThat(draft.text().base()).isNull());
		assertThat(this.editions.newest("97.01")).isEmpty();
		assertThat(this.sync.reports().get("97.02").state()).isEqualTo(State.REFUSED);
	}

	@Test
	void aFolderThatWasRemovedIsToldAndComesBackWithTheNextEdition() throws Exception {
		PublishedEdition edition = region(85);
		String code = edition.jurisdiction();
		remove(file(code, ""));

		this.sync.sync();

		assertThat(state(code)).isEqualTo(State.MISSING);
		this.office.next(code, 86, TODAY.plusDays(1));
		assertThat(text(code, LittleRules.FILE)).contains("86");
	}

	private PublishedEdition region(int points) throws Exception {
		return this.office.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), points, TODAY));
	}

	private State state(String code) {
		return this.sync.reports().get(code).state();
	}

	private Path file(String code, String path) {
		return this.settings.folder().resolve(Jurisdiction.place(code)).resolve(path);
	}

	private String text(String code, String path) throws IOException {
		return Files.readString(file(code, path));
	}

	private void write(String code, String path, String text) throws IOException {
		LittleRules.write(this.settings.folder(), Jurisdiction.place(code) + path, text);
	}

	private List<Path> partsLeft() throws IOException {
		try (Stream<Path> files = Files.walk(this.settings.folder())) {
			return files.filter((path) -> path.toString().endsWith(".tulis")).toList();
		}
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

}
