package org.kaidah.rulebook.draft;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LegalBasis;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.RuleDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** People who write and approve rules, and what they do every day. */
@TestComponent
public class Office {

	public static final Actor SRI = author("sri.wahyuni");

	public static final Actor BUDI = author("budi.santoso");

	public static final Actor RATNA = approver("ratna.dewi");

	public static final Actor AGUS = approver("agus.salim");

	/** Why a draft is handed in although no scenario shows its rules. */
	public static final String WHY = "Skenario menyusul";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static final int PATIENCE_SECONDS = 120;

	@Autowired
	public CreateJurisdiction create;

	@Autowired
	public OpenDraft open;

	@Autowired
	public SaveDraft save;

	@Autowired
	public CheckDraft check;

	@Autowired
	public DraftChecks checks;

	@Autowired
	public SubmitDraft submit;

	@Autowired
	public ApproveDraft approve;

	@Autowired
	public Drafts drafts;

	public static Actor author(String account) {
		return new Actor(account, account, Set.of(new Grant(Role.PENYUSUN, Grant.EVERYWHERE)));
	}

	public static Actor approver(String account) {
		return new Actor(account, account, Set.of(new Grant(Role.PENYETUJU, Grant.EVERYWHERE)));
	}

	/** What must be said of an edition. */
	public static EditionDetails details(LocalDate effective) {
		return new EditionDetails("Nilai predikat baik", "Perubahan peraturan bupati", new LegalBasis(
				"Peraturan Bupati Nomor 7 Tahun 2026", LocalDate.of(2026, 1, 5), "Manajemen Talenta", ""), effective);
	}

	/** A draft of a new region on a jurisdiction. */
	public Draft region(String parent) throws DraftRefused {
		int number = NUMBER.incrementAndGet();
		String code = "%02d.%02d".formatted(40 + number / 100, number % 100);
		return this.create.create(SRI, new Jurisdiction(code, "Kabupaten Uji " + code, "Provinsi Uji", parent));
	}

	/** A draft of a new variant of the national base. */
	public Draft variant() throws DraftRefused {
		String code = "gaya-" + NUMBER.incrementAndGet();
		return this.create.create(SRI, new Jurisdiction(code, "Gaya " + code, null, Jurisdiction.NATIONAL));
	}

	/** A draft with another file of rules and everything said. */
	public Draft saved(Draft draft, String rules, LocalDate effective) throws DraftRefused {
		RuleDocument document = this.drafts.document(draft).with(LittleRules.FILE, rules);
		return this.save.save(SRI, draft.id(), draft.version(), document, details(effective));
	}

	/** A draft whose appraisal "BAIK" gives other points than the national rules say. */
	public Draft saved(Draft draft, int points, LocalDate effective) throws DraftRefused {
		return saved(draft, LittleRules.file(replacement(points)), effective);
	}

	/** A rule of a region that replaces the national one. */
	public static String replacement(int points) {
		return LittleRules.rule("KIN-SKP-2", "BAIK", points);
	}

	/** A draft after its check. */
	public Draft checked(Draft draft) throws DraftRefused, InterruptedException {
		ended(this.check.ask(SRI, draft.id()));
		return this.drafts.get(draft.id());
	}

	/** A check that has ended. */
	public DraftCheck ended(DraftCheck asked) throws InterruptedException {
		for (int i = 0; i < PATIENCE_SECONDS * 50; i++) {
			DraftCheck now = this.checks.find(asked.id()).orElseThrow();
			if (now.state().ended()) {
				return now;
			}
			TimeUnit.MILLISECONDS.sleep(20);
		}
		throw new AssertionError("Check " + asked.id() + " does not end");
	}

	/** A draft handed in. */
	public Draft submitted(Draft draft) throws DraftRefused, InterruptedException {
		Draft checked = checked(draft);
		return this.submit.submit(SRI, checked.id(), checked.version(), WHY);
	}

	/** The edition that a draft becomes. */
	public PublishedEdition approved(Draft draft) throws DraftRefused, InterruptedException {
		Draft submitted = submitted(draft);
		return this.approve.approve(RATNA, submitted.id(), submitted.version(), submitted.text().hash());
	}

	/** The next edition of a jurisdiction. */
	public PublishedEdition next(String jurisdiction, int points, LocalDate effective)
			throws DraftRefused, InterruptedException {
		return approved(saved(this.open.fromNewest(SRI, jurisdiction), points, effective));
	}

	/** A document of a region with one rule. */
	public static RuleDocument withRule(RuleDocument document, int points) {
		return RuleDocument.of(Map.of("wilayah.yaml", document.text("wilayah.yaml"), LittleRules.FILE,
				LittleRules.file(replacement(points))));
	}

}
