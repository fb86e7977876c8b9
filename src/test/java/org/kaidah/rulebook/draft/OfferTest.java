package org.kaidah.rulebook.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.RuleDocument;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** After a new edition, whoever stands on it finds a draft prepared. */
@RulebookTest
class OfferTest {

	private static final LocalDate TODAY = LocalDate.now();

	private static final int PATIENCE_SECONDS = 60;

	@Autowired
	private Office office;

	@Autowired
	private OfferDrafts offers;

	@Test
	void aRegionIsOfferedTheNewEditionCheckedAndHandedIn() throws Exception {
		String variant = this.office.variant().jurisdiction();
		PublishedEdition first = this.office.approved(this.office.saved(begun(variant), rules(81), TODAY.minusDays(5)));
		Draft begun = this.office.region(variant);
		PublishedEdition region = this.office.approved(this.office.save.save(Office.SRI, begun.id(), begun.version(),
				own(begun, LittleRules.rule("KIN-SKP-9", "KURANG", 7)), Office.details(TODAY.minusDays(3))));

		PublishedEdition second = this.office
			.approved(this.office.saved(this.office.open.fromNewest(Office.SRI, variant), rules(82), TODAY));

		Draft offered = offered(region.jurisdiction(), DraftState.SUBMITTED);
		assertThat(offered.author()).isEqualTo("kaidah");
		assertThat(offered.origin()).isEqualTo(DraftOrigin.PARENT);
		assertThat(offered.text().parent()).isEqualTo(second.id()).isNotEqualTo(first.id());
		assertThat(offered.text().base()).isEqualTo(region.id());
		assertThat(offered.details().effective()).isEqualTo(TODAY);
		assertThat(offered.details().basis()).isEqualTo(second.details().basis());
		assertThat(this.office.drafts.document(offered).hash()).isEqualTo(region.documentHash());
		this.offers.catchUp();
		TimeUnit.SECONDS.sleep(1);
		assertThat(this.office.drafts.open(region.jurisdiction())).as("offered once").hasSize(1);
		PublishedEdition moved = this.office.approve.approve(Office.RATNA, offered.id(), offered.version(),
				offered.text().hash());
		assertThat(moved.parent()).isEqualTo(second.id());
	}

	@Test
	void theCheckTellsWhatAnOverlayNoLongerMatches() throws Exception {
		String variant = this.office.variant().jurisdiction();
		this.office.approved(this.office.saved(begun(variant),
				LittleRules.file(LittleRules.rule("KIN-UJI-1", "KURANG", 1),
						LittleRules.rule("KIN-UJI-2", "BUTUH PERBAIKAN", 2), Office.replacement(81)),
				TODAY.minusDays(5)));
		Draft begun = this.office.region(variant);
		RuleDocument own = own(begun, LittleRules.rule("KIN-UJI-2", "BUTUH PERBAIKAN", 22)).with("wilayah.yaml",
				this.office.drafts.document(begun).text("wilayah.yaml")
						+ "nonaktif:\n  - {kode: KIN-UJI-1, alasan: uji, dasar: uji}\n");
		PublishedEdition region = this.office.approved(this.office.save.save(Office.SRI, begun.id(), begun.version(),
				own, Office.details(TODAY.minusDays(3))));

		this.office.approved(this.office.saved(this.office.open.fromNewest(Office.SRI, variant), LittleRules.file(
				LittleRules.rule("KIN-UJI-2", "BUTUH PERBAIKAN", 2).replace("Predikat BUTUH", "Predikat yang BUTUH"),
				Office.replacement(82)), TODAY));

		Draft offered = offered(region.jurisdiction(), DraftState.DRAFT);
		DraftCheck check = this.office.ended(this.office.checks.current(offered).orElseThrow());
		assertThat(check.state()).isEqualTo(DraftCheck.State.FAILED);
		assertThat(check.problems()).extracting((problem) -> problem.key())
			.contains("overlay.off-unknown", "overlay.code-other-name");
	}

	private Draft begun(String jurisdiction) {
		return this.office.drafts.open(jurisdiction).get(0);
	}

	private RuleDocument own(Draft draft, String rule) {
		return this.office.drafts.document(draft).with(LittleRules.FILE, LittleRules.file(rule));
	}

	private static String rules(int points) {
		return LittleRules.file(Office.replacement(points));
	}

	private Draft offered(String jurisdiction, DraftState state) throws InterruptedException {
		for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
			List<Draft> open = this.office.drafts.open(jurisdiction);
			if (open.size() == 1 && open.get(0).state() == state
					&& this.office.checks.current(open.get(0)).filter((check) -> check.state().ended()).isPresent()) {
				return open.get(0);
			}
			TimeUnit.MILLISECONDS.sleep(50);
		}
		throw new AssertionError(this.office.drafts.open(jurisdiction));
	}

}
