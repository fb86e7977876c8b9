package org.kaidah.rulebook.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftState;
import org.kaidah.rulebook.draft.Office;

/**
 * A region with a history: its first edition replaces a rule, adds one and switches one
 * off; the second changes the first, drops the second and takes the third back; the third
 * follows a new edition above; the fourth is yet to come.
 *
 * @param variant code of the jurisdiction it stands on
 * @param first its first edition
 * @param scheduled its fourth edition
 */
record RegionOnPages(String variant, PublishedEdition first, PublishedEdition scheduled) {

	static final LocalDate TODAY = LocalDate.now();

	private static final int PATIENCE = 2400;

	static RegionOnPages in(Office office) throws Exception {
		Draft style = office.variant();
		String variant = style.jurisdiction();
		office.approved(office.saved(style, 81, TODAY.minusDays(20)));
		Draft begun = office.region(variant);
		RuleDocument files = office.drafts.document(begun);
		RuleDocument own = files
			.with(LittleRules.FILE,
					LittleRules.file(Office.replacement(85), LittleRules.rule("KIN-UJI-9", "KURANG", 7)))
			.with("wilayah.yaml", files.text("wilayah.yaml")
					+ "nonaktif:\n  - {kode: KIN-SKP-1, alasan: Tidak dipakai di sini, dasar: Peraturan Bupati Uji}\n");
		PublishedEdition first = office.approved(
				office.save.save(Office.SRI, begun.id(), begun.version(), own, Office.details(TODAY.minusDays(10))));
		Draft second = office.open.fromNewest(Office.SRI, first.jurisdiction());
		office.approved(office.save.save(Office.SRI, second.id(), second.version(),
				files.with(LittleRules.FILE, LittleRules.file(Office.replacement(90))),
				Office.details(TODAY.minusDays(5))));
		office.approved(office.saved(office.open.fromNewest(Office.SRI, variant),
				LittleRules.file(Office.replacement(82), LittleRules.rule("KIN-UJI-1", "BUTUH PERBAIKAN", 2)),
				TODAY.minusDays(3)));
		Draft offered = offered(office, first.jurisdiction());
		office.approve.approve(Office.RATNA, offered.id(), offered.version(), offered.text().hash());
		return new RegionOnPages(variant, first, office.next(first.jurisdiction(), 95, TODAY.plusDays(30)));
	}

	String code() {
		return this.first.jurisdiction();
	}

	/** What was prepared for it because of the new edition above. */
	private static Draft offered(Office office, String jurisdiction) throws InterruptedException {
		for (int i = 0; i < PATIENCE; i++) {
			List<Draft> open = office.drafts.open(jurisdiction);
			if (open.size() == 1 && open.get(0).state() == DraftState.SUBMITTED) {
				return open.get(0);
			}
			TimeUnit.MILLISECONDS.sleep(50);
		}
		throw new AssertionError(office.drafts.open(jurisdiction));
	}

}
