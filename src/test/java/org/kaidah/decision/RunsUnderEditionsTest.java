package org.kaidah.decision;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kaidah.database.TestDatabase;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.rulebook.CopiedRules;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.National;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RulebookSettings;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A region raises a cut point of the shipped rules: whoever is evaluated as of a day
 * before it counts is judged by the old one, as of a later day by the new one.
 */
@SpringBootTest
@DirtiesContext
@Import(Office.class)
@ContextConfiguration(initializers = { TestDatabase.class, CopiedRules.class })
class RunsUnderEditionsTest {

	private static final LocalDate TODAY = LocalDate.now();

	private static final String CODE = "35.10";

	private static final String CUT_POINT = "potensial/tingkat.drl";

	private static final int PEOPLE = 300;

	@Autowired
	private Office office;

	@Autowired
	private StoreDossiers store;

	@Autowired
	private StartRun start;

	@Autowired
	private Runs runs;

	@Autowired
	private Decisions decisions;

	@Autowired
	private RulebookSettings settings;

	@Test
	void decidesUnderTheEditionInForceOnTheAsOfDate() throws Exception {
		this.store.store(Change.of(Change.SAMPLE, TODAY), new SampleRegency(5, TODAY).people(PEOPLE).iterator(),
				List.of(), StoreProgress.SILENT);
		Draft begun = this.office.create.create(Office.SRI,
				new Jurisdiction(CODE, "Kabupaten Contoh", "Jawa Timur", Jurisdiction.NATIONAL));
		String raised = Files.readString(National.RULES.resolve("nasional").resolve(CUT_POINT))
			.replace(">= 80", ">= 85")
			.replace("< 80", "< 85");
		RuleDocument document = this.office.drafts.document(begun).with(CUT_POINT, raised);
		Draft draft = this.office.save.save(Office.SRI, begun.id(), begun.version(), document, Office.details(TODAY));

		PublishedEdition edition = this.office.approved(draft);

		Run before = run(TODAY.minusDays(1));
		Run after = run(TODAY);
		assertThat(after.edition()).isEqualTo(edition.id());
		assertThat(after.editionHash()).isEqualTo(edition.rulesHash()).isNotEqualTo(before.editionHash());
		assertThat(before.edition()).as("the edition that the region stands on").isEqualTo(edition.parent());
		assertThat(before.jurisdiction()).isEqualTo(after.jurisdiction()).isEqualTo(CODE);
		assertThat(high(after)).isLessThan(high(before));
		assertThat(this.decisions.count(after.id(), DecisionFilter.ALL)).isEqualTo(PEOPLE);
		assertThat(this.settings.folder().resolve("daerah/35.10").resolve(CUT_POINT)).content().contains(">= 85");
	}

	private Run run(LocalDate asOf) throws Exception {
		Run ended = EndedRun.of(this.runs, this.start.start(new RunRequest(CODE, asOf, null, Population.all(), null)));
		assertThat(ended.state()).isEqualTo(Run.State.DONE);
		assertThat(ended.defective()).isZero();
		return ended;
	}

	/** How many people are in one of the boxes of a high potential. */
	private int high(Run run) {
		Map<Integer, Integer> boxes = this.runs.boxes(run.id());
		return boxes.getOrDefault(6, 0) + boxes.getOrDefault(8, 0) + boxes.getOrDefault(9, 0);
	}

}
