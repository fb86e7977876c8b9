package org.kaidah.rulebook.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.kaidah.audit.VerifyAuditLog;
import org.kaidah.database.TestDatabase;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.exchange.FolderReport.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever lies in the folder, Kaidah starts, and adopts what is sound. */
@SpringBootTest
@ContextConfiguration(initializers = { TestDatabase.class, FirstStartWithBrokenFilesTest.PartlyBroken.class })
class FirstStartWithBrokenFilesTest {

	@Autowired
	private PublishedEditions editions;

	@Autowired
	private Drafts drafts;

	@Autowired
	private SyncFolder sync;

	@Autowired
	private VerifyAuditLog log;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void adoptsWhatIsSoundAndShowsTheRest() {
		assertThat(this.editions.newest("nasional")).isPresent();
		assertThat(this.editions.newest("96.01")).get()
			.satisfies((edition) -> assertThat(edition.parent())
				.isEqualTo(this.editions.newest("nasional").orElseThrow().id()));
		assertThat(this.editions.inForce("96.01", LocalDate.of(1990, 1, 1)).orElseThrow().jurisdiction())
			.isEqualTo("96.01");
		for (String broken : new String[] { "96.02", "96.03", "96.04", "96.05", "96.06", "96.07" }) {
			assertThat(this.editions.newest(broken)).as(broken).isEmpty();
		}
		assertThat(this.drafts.open("96.02")).as("a mistake").hasSize(1);
		assertThat(this.sync.reports().get("96.02").state()).isEqualTo(State.DIFFERS);
		assertThat(this.drafts.open("96.06")).as("another code").hasSize(1);
		assertThat(this.drafts.open("96.07")).as("a name that is too long").hasSize(1);
		assertThat(this.drafts.open("96.03")).as("hostile").isEmpty();
		assertThat(this.sync.reports().get("96.03").state()).isEqualTo(State.REFUSED);
		assertThat(this.sync.reports().get("96.04").state()).as("not text").isEqualTo(State.REFUSED);
		assertThat(this.sync.reports().get("Kab Aneh").problems()).extracting((problem) -> problem.key())
			.containsExactly("rulebook.refused.bad-code");
		assertThat(this.jdbc.queryForList("SELECT object FROM audit_event WHERE action = 'edisi.adopsi' ORDER BY seq",
				String.class))
			.containsExactly("wilayah/nasional", "wilayah/96.01");
		assertThat(this.log.verify().sound()).isTrue();
	}

	@Test
	void adoptsNothingASecondTime() {
		this.sync.sync();

		assertThat(this.editions.history("nasional")).hasSize(1);
		assertThat(this.drafts.open("96.02")).hasSize(1);
	}

	/** A folder in which some regions have mistakes. */
	static class PartlyBroken extends LittleRules {

		@Override
		protected void fill(Path folder) throws IOException {
			super.fill(folder);
			String rule = Office.replacement(85);
			region(folder, "96.01", rule);
			region(folder, "96.02", rule.replace("tahunKe", "tahun_ke"));
			region(folder, "96.03", rule.replace("tahunKe == 1", "eval(System.exit(1))"));
			region(folder, "96.04", rule);
			Files.write(folder.resolve("daerah/96.04/kinerja/rusak.drl"), new byte[] { (byte) 0xc3, 0x28 });
			region(folder, "96.05", "(".repeat(200_000));
			region(folder, "96.06", rule);
			write(folder, "daerah/96.06/wilayah.yaml", "kode: '96.01'\nnama: Kode lain\ndasar: []\ninduk: nasional\n");
			region(folder, "96.07", rule);
			write(folder, "daerah/96.07/wilayah.yaml",
					"kode: '96.07'\nnama: " + "x".repeat(400) + "\ndasar: []\ninduk: nasional\n");
			region(folder, "Kab Aneh", rule);
		}

		private static void region(Path folder, String code, String rule) throws IOException {
			write(folder, "daerah/" + code + "/wilayah.yaml",
					"kode: '" + code + "'\nnama: Kabupaten " + code + "\ndasar: []\ninduk: nasional\n");
			write(folder, "daerah/" + code + '/' + FILE, file(rule));
		}

	}

}
