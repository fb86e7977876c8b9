package org.kaidah.rulebook.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.audit.VerifyAuditLog;
import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.LegalBasis;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.ScenarioResult;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From the first save to the approval by a second person, and everything in between. */
@RulebookTest
class DraftLifeTest {

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	private Office office;

	@Autowired
	private WithdrawDraft withdraw;

	@Autowired
	private ReturnDraft giveBack;

	@Autowired
	private DiscardDraft discard;

	@Autowired
	private RunScenarios scenarios;

	@Autowired
	private Comments comments;

	@Autowired
	private Jurisdictions jurisdictions;

	@Autowired
	private PublishedEditions editions;

	@Autowired
	private RuleDocuments documents;

	@Autowired
	private Editions inForce;

	@Autowired
	private VerifyAuditLog log;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void becomesAnEditionThroughASecondPerson() throws Exception {
		Draft begun = this.office.region(Jurisdiction.NATIONAL);
		String region = begun.jurisdiction();
		assertThat(this.office.drafts.document(begun).text("wilayah.yaml")).contains("Kabupaten Uji",
				"induk: nasional");
		assertThat(this.inForce.inForce(region, TODAY).orElseThrow().jurisdiction()).as("the rules above decide")
			.isEqualTo(Jurisdiction.NATIONAL);

		Draft saved = this.office.saved(begun, 85, TODAY);
		assertThat(saved.state()).isEqualTo(DraftState.DRAFT);
		Draft checked = this.office.checked(saved);
		assertThat(checked.state()).isEqualTo(DraftState.CHECKED);
		Draft submitted = this.office.submit.submit(Office.SRI, checked.id(), checked.version(), Office.WHY);
		PublishedEdition edition = this.office.approve.approve(Office.RATNA, submitted.id(), submitted.version(),
				submitted.text().hash());

		assertThat(edition.number()).isOne();
		assertThat(edition.hash()).isEqualTo(saved.text().hash());
		assertThat(edition.author()).isEqualTo("sri.wahyuni");
		assertThat(edition.approver()).isEqualTo("ratna.dewi");
		assertThat(edition.details()).isEqualTo(Office.details(TODAY));
		assertThat(this.editions.authors(edition.id())).containsExactly("sri.wahyuni");
		assertThat(this.inForce.inForce(region, TODAY)).contains(edition);
		assertThat(this.inForce.inForce(region, TODAY.minusDays(1)).orElseThrow().jurisdiction())
			.isEqualTo(Jurisdiction.NATIONAL);
		assertThat(this.inForce.rules(edition).rules()).hasSize(2).anyMatch((rule) -> rule.text().contains("85"));
		assertThat(this.office.drafts.find(begun.id()).orElseThrow().state()).isEqualTo(DraftState.APPROVED);
		assertThat(this.jurisdictions.find(region).orElseThrow().province()).isEqualTo("Provinsi Uji");
		assertThat(events(begun.id())).containsExactly("draf.buat", "draf.simpan", "draf.periksa", "draf.ajukan",
				"draf.setujui");
		assertThat(this.log.verify().sound()).isTrue();
	}

	@Test
	void keepsEverySaveWithItsAuthor() throws Exception {
		Draft first = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		RuleDocument changed = Office.withRule(this.office.drafts.document(first), 86);
		this.office.save.save(Office.BUDI, first.id(), first.version(), changed, first.details());

		List<Revision> revisions = this.office.drafts.revisions(first.id());

		assertThat(revisions).extracting(Revision::number).containsExactly(3, 2, 1);
		assertThat(revisions).extracting(Revision::savedBy)
			.containsExactly("budi.santoso", "sri.wahyuni", "sri.wahyuni");
		assertThat(this.documents.get(revisions.get(1).documentHash()).text(LittleRules.FILE)).contains("85");
		assertThat(this.documents.get(revisions.get(0).documentHash()).text(LittleRules.FILE)).contains("86");
	}

	@Test
	void tellsTheSecondOfTwoWhoSaveAtOnce() throws Exception {
		Draft draft = this.office.region(Jurisdiction.NATIONAL);
		this.office.saved(draft, 85, TODAY);

		refused(Refusal.STALE_VERSION, () -> this.office.saved(draft, 86, TODAY));

		assertThat(this.office.drafts.document(this.office.drafts.get(draft.id())).text(LittleRules.FILE))
			.contains("85");
	}

	@Test
	void cannotBeApprovedByWhoeverHadAHandInIt() throws Exception {
		Actor both = new Actor("sri.wahyuni", "Sri",
				Set.of(new Grant(Role.PENYUSUN, Grant.EVERYWHERE), new Grant(Role.PENYETUJU, Grant.EVERYWHERE)));
		Actor helper = new Actor("Budi.Santoso", "Budi", both.grants());
		Draft first = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		Draft second = this.office.save.save(Office.BUDI, first.id(), first.version(),
				this.office.drafts.document(first), first.details());
		Draft submitted = this.office.submitted(second);

		refused(Refusal.SELF_APPROVAL, () -> approve(both, submitted));
		refused(Refusal.SELF_APPROVAL, () -> approve(helper, submitted));

		assertThat(events(first.id())).endsWith("draf.setujui.ditolak", "draf.setujui.ditolak");
		assertThat(this.editions.newest(first.jurisdiction())).isEmpty();
	}

	@Test
	void theDatabaseItselfKnowsThatASecondPersonIsNeeded() throws Exception {
		PublishedEdition edition = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));

		assertThatThrownBy(
				() -> this.jdbc.update("UPDATE edition SET approver = 'SRI.wahyuni' WHERE id = ?", edition.id()))
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(
				() -> this.jdbc.update("INSERT INTO edition_author (edition_id, approver, account) VALUES (?, ?, ?)",
						edition.id(), "ratna.dewi", "ratna.dewi"))
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(() -> this.jdbc.update("UPDATE edition SET approver = NULL WHERE id = ?", edition.id()))
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(() -> this.jdbc.update("""
				INSERT INTO edition (jurisdiction, number, hash, rules_hash, document_hash, parent_id, draft_id, name,
				origin, title, reason, basis_number, basis_title, basis_link, author, approver, published_at, effective)
				SELECT jurisdiction, 99, hash, rules_hash, document_hash, parent_id, NULL, name, origin, title, reason,
				basis_number, basis_title, basis_link, author, approver, published_at, effective
				FROM edition WHERE id = ?
				""", edition.id())).as("an approved edition without a draft, on a day that is taken")
			.isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void needsARoleInTheJurisdictionForEveryStep() throws Exception {
		Actor elsewhere = new Actor("dewi.lestari", "Dewi",
				Set.of(new Grant(Role.PENYUSUN, "11.01"), new Grant(Role.PENYETUJU, "11.01")));
		Draft draft = this.office.submitted(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));

		refused(Refusal.ROLE_MISSING, () -> this.office.open.fromNewest(elsewhere, draft.jurisdiction()));
		refused(Refusal.ROLE_MISSING, () -> this.office.save.save(elsewhere, draft.id(), draft.version(),
				this.office.drafts.document(draft), draft.details()));
		refused(Refusal.ROLE_MISSING, () -> this.office.check.ask(elsewhere, draft.id()));
		refused(Refusal.ROLE_MISSING, () -> this.withdraw.withdraw(elsewhere, draft.id(), draft.version()));
		refused(Refusal.ROLE_MISSING, () -> this.discard.discard(elsewhere, draft.id(), draft.version()));
		refused(Refusal.ROLE_MISSING, () -> this.giveBack.giveBack(elsewhere, draft.id(), draft.version(), "Tidak"));
		refused(Refusal.ROLE_MISSING, () -> approve(elsewhere, draft));
		refused(Refusal.ROLE_MISSING, () -> approve(Office.BUDI, draft));
		refused(Refusal.ROLE_MISSING, () -> this.comments.write(elsewhere, draft.id(), LittleRules.FILE, 1, "Apa?"));
		refused(Refusal.ROLE_MISSING, () -> this.office.create.create(elsewhere,
				new Jurisdiction("99.99", "Kabupaten Lain", null, Jurisdiction.NATIONAL)));

		assertThat(this.office.drafts.get(draft.id())).isEqualTo(draft);
		assertThat(this.jurisdictions.find("99.99")).isEmpty();
	}

	@Test
	void isHandedInOnlyAsItWasChecked() throws Exception {
		Draft saved = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		refused(Refusal.NOT_CHECKED, () -> submit(saved));
		Draft checked = this.office.checked(saved);

		Draft edited = this.office.saved(checked, 86, TODAY);

		assertThat(edited.state()).isEqualTo(DraftState.DRAFT);
		refused(Refusal.NOT_CHECKED, () -> submit(edited));
	}

	@Test
	void aCheckStaysValidForTheSameRulesAndAnEditEndsTheSubmission() throws Exception {
		Draft submitted = this.office
			.submitted(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));

		Draft edited = this.office.save.save(Office.SRI, submitted.id(), submitted.version(),
				this.office.drafts.document(submitted), Office.details(TODAY.plusDays(1)));

		assertThat(edited.state()).isEqualTo(DraftState.CHECKED);
		assertThat(edited.submission()).isNull();
		refused(Refusal.WRONG_STATE, () -> approve(Office.RATNA, edited));
		refused(Refusal.WRONG_STATE, () -> approve(Office.RATNA, submitted));
	}

	@Test
	void isApprovedOnlyAsTheApproverSawIt() throws Exception {
		Draft submitted = this.office
			.submitted(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));

		refused(Refusal.STALE_HASH,
				() -> this.office.approve.approve(Office.RATNA, submitted.id(), submitted.version(), "0".repeat(64)));
		refused(Refusal.STALE_VERSION, () -> this.office.approve.approve(Office.RATNA, submitted.id(),
				submitted.version() - 1, submitted.text().hash()));

		assertThat(events(submitted.id())).contains("draf.setujui.ditolak");
	}

	@Test
	void doesNotPassWithAMistake() throws Exception {
		Draft draft = this.office.saved(this.office.region(Jurisdiction.NATIONAL),
				LittleRules.file(Office.replacement(85).replace("Kinerja( tahunKe", "Kinerja( tahun_ke")), TODAY);

		DraftCheck check = this.office.ended(this.office.check.ask(Office.SRI, draft.id()));

		assertThat(check.state()).isEqualTo(DraftCheck.State.FAILED);
		assertThat(check.problems()).anySatisfy((problem) -> {
			assertThat(problem.file()).isEqualTo("daerah/" + draft.jurisdiction() + '/' + LittleRules.FILE);
			assertThat(problem.line()).isEqualTo(10);
		});
		refused(Refusal.NOT_CHECKED, () -> submit(this.office.drafts.get(draft.id())));
	}

	@Test
	void doesNotPassWhereAScenarioFailsAndShowsExpectedActualAndTrace() throws Exception {
		Draft begun = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		Draft draft = this.office.save.save(Office.SRI, begun.id(), begun.version(),
				this.office.drafts.document(begun).with("kinerja/skenario.yaml", LittleRules.scenarios(80)),
				begun.details());

		DraftCheck check = this.office.ended(this.office.check.ask(Office.SRI, draft.id()));
		List<ScenarioResult> results = this.scenarios.run(draft.id());

		assertThat(check.failed()).isOne();
		assertThat(check.problems()).extracting((problem) -> problem.key()).contains("scenario.fails");
		assertThat(results).singleElement().satisfies((result) -> {
			assertThat(result.failures()).singleElement().satisfies((failure) -> {
				assertThat(failure.expected()).contains("80");
				assertThat(failure.actual()).contains("85");
			});
			assertThat(result.decision().trace()).extracting((firing) -> firing.rule().code()).contains("KIN-SKP-2");
		});
	}

	@Test
	void refusesRulesOutsideTheSafeSubsetWhenTheyAreSaved() throws Exception {
		Draft draft = this.office.region(Jurisdiction.NATIONAL);
		String hostile = LittleRules
			.file(Office.replacement(85).replace("tahunKe == 1", "eval(Runtime.getRuntime() != null)"));

		assertThatThrownBy(() -> this.office.saved(draft, hostile, TODAY)).isInstanceOfSatisfying(DraftRefused.class,
				(refusal) -> {
					assertThat(refusal.refusal()).isEqualTo(Refusal.FILES_REFUSED);
					assertThat(refusal.problems()).anyMatch((problem) -> problem.line() == 10);
				});
		refused(Refusal.FILES_REFUSED, () -> this.office.save.save(Office.SRI, draft.id(), draft.version(),
				this.office.drafts.document(draft).with("../../etc/passwd.drl", ""), draft.details()));

		for (String hidden : List.of("\u202e", "\u0000", "\ud800")) {
			refused(Refusal.FILES_REFUSED, () -> this.office.saved(draft,
					LittleRules.file(Office.replacement(85).replace("// ", "// " + hidden)), TODAY));
		}

		assertThat(this.office.drafts.revisions(draft.id())).hasSize(1);
		assertThat(events(draft.id())).endsWith("draf.simpan.ditolak", "draf.simpan.ditolak");
	}

	@Test
	void goesBackAndForth() throws Exception {
		Draft submitted = this.office
			.submitted(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));
		refused(Refusal.BAD_TEXT,
				() -> this.giveBack.giveBack(Office.RATNA, submitted.id(), submitted.version(), "  "));

		Draft returned = this.giveBack.giveBack(Office.RATNA, submitted.id(), submitted.version(),
				"Pasalnya belum disebut");
		assertThat(returned.state()).isEqualTo(DraftState.RETURNED);
		assertThat(returned.returned().reason()).isEqualTo("Pasalnya belum disebut");
		refused(Refusal.WRONG_STATE, () -> approve(Office.RATNA, returned));
		Draft again = submit(returned);
		Draft withdrawn = this.withdraw.withdraw(Office.SRI, again.id(), again.version());
		assertThat(withdrawn.state()).isEqualTo(DraftState.CHECKED);
		refused(Refusal.WRONG_STATE, () -> this.withdraw.withdraw(Office.SRI, withdrawn.id(), withdrawn.version()));
		Draft discarded = this.discard.discard(Office.SRI, withdrawn.id(), withdrawn.version());

		assertThat(discarded.state()).isEqualTo(DraftState.DISCARDED);
		assertThat(this.office.drafts.open(discarded.jurisdiction())).isEmpty();
		refused(Refusal.WRONG_STATE, () -> this.office.saved(discarded, 90, TODAY));
		refused(Refusal.WRONG_STATE, () -> this.office.check.ask(Office.SRI, discarded.id()));
		refused(Refusal.WRONG_STATE, () -> submit(discarded));
	}

	@Test
	void mustSayWhatItIsAndFromWhenItCounts() throws Exception {
		Draft first = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		PublishedEdition edition = this.office.approved(first);
		Draft draft = this.office.saved(this.office.open.fromNewest(Office.SRI, edition.jurisdiction()), 86, TODAY);

		Draft sameDay = this.office.checked(draft);
		refused(Refusal.EFFECTIVE_TOO_EARLY, () -> submit(sameDay));
		EditionDetails none = new EditionDetails("Judul", "Alasan", LegalBasis.NONE, TODAY.plusDays(1));
		Draft without = this.office.save.save(Office.SRI, draft.id(), sameDay.version(),
				this.office.drafts.document(draft), none);
		refused(Refusal.DETAILS_MISSING, () -> submit(without));
		refused(Refusal.BAD_TEXT,
				() -> this.office.save.save(Office.SRI, draft.id(), without.version(),
						this.office.drafts.document(draft), new EditionDetails("Judul", "Alasan",
								new LegalBasis("1", TODAY, "Tentang", "javascript:alert(1)"), TODAY.plusDays(1))));
	}

	@Test
	void takesRemarksOnALine() throws Exception {
		Draft draft = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);

		Comment comment = this.comments.write(Office.RATNA, draft.id(), LittleRules.FILE, 10, "Mengapa 85?");
		refused(Refusal.BAD_TEXT, () -> this.comments.write(Office.RATNA, draft.id(), LittleRules.FILE, 900, "Apa?"));
		refused(Refusal.BAD_TEXT, () -> this.comments.write(Office.RATNA, draft.id(), "lain.drl", 1, "Apa?"));
		refused(Refusal.UNKNOWN_COMMENT, () -> this.comments.resolve(Office.SRI, 0));
		Comment resolved = this.comments.resolve(Office.SRI, comment.id());

		assertThat(this.comments.on(draft.id())).containsExactly(resolved);
		assertThat(comment.open()).isTrue();
		assertThat(comment.revision()).isEqualTo(2);
		assertThat(resolved.resolvedBy()).isEqualTo("sri.wahyuni");
	}

	@Test
	void anOldTextCanBeApprovedAgain() throws Exception {
		PublishedEdition first = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));
		PublishedEdition second = this.office.next(first.jurisdiction(), 90, TODAY.plusDays(1));

		Draft old = this.office.open.fromOld(Office.SRI, first.id());
		Draft complete = this.office.save.save(Office.SRI, old.id(), old.version(), this.office.drafts.document(old),
				Office.details(TODAY.plusDays(2)));
		PublishedEdition third = this.office.approved(complete);

		assertThat(third.hash()).isEqualTo(first.hash()).isNotEqualTo(second.hash());
		assertThat(third.number()).isEqualTo(3);
		assertThat(third.predecessor()).isEqualTo(second.id());
		assertThat(this.inForce.inForce(first.jurisdiction(), TODAY.plusDays(1))).contains(second);
		assertThat(this.inForce.inForce(first.jurisdiction(), TODAY.plusDays(2))).contains(third);
	}

	@Test
	void aJurisdictionHasACodeOfItsOwnAndAParent() throws Exception {
		refused(Refusal.BAD_CODE, () -> create("../etc", Jurisdiction.NATIONAL));
		refused(Refusal.BAD_CODE, () -> create("3510", Jurisdiction.NATIONAL));
		refused(Refusal.UNKNOWN_JURISDICTION, () -> create("98.01", "tidak-ada"));
		create("98.02", Jurisdiction.NATIONAL);
		refused(Refusal.JURISDICTION_EXISTS, () -> create("98.02", Jurisdiction.NATIONAL));
		refused(Refusal.JURISDICTION_EXISTS, () -> create("nasional", Jurisdiction.NATIONAL));
		refused(Refusal.UNKNOWN_DRAFT, () -> this.office.check.ask(Office.SRI, 0));
	}

	@Test
	void cannotMoveToAnotherParentOrCode() throws Exception {
		Draft begun = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		RuleDocument moved = this.office.drafts.document(begun)
			.with("wilayah.yaml", "kode: '11.01'\nnama: Lain\ndasar: []\ninduk: gaya-lain\n");
		Draft draft = this.office.save.save(Office.SRI, begun.id(), begun.version(), moved, begun.details());

		DraftCheck check = this.office.ended(this.office.check.ask(Office.SRI, draft.id()));

		assertThat(check.problems()).extracting((problem) -> problem.key()).contains("rulebook.code-changed");
		assertThat(check.state()).isEqualTo(DraftCheck.State.FAILED);
	}

	@Test
	void whatWaitedForItsCheckIsTakenUpAtTheNextStart() throws Exception {
		Draft draft = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		long left = this.office.checks.add(draft, "sri.wahyuni", false);
		this.office.checks.begin(left);

		this.office.check.takeUp();

		assertThat(this.office.ended(this.office.checks.find(left).orElseThrow()).state())
			.isEqualTo(DraftCheck.State.PASSED);
		assertThat(this.office.drafts.get(draft.id()).state()).isEqualTo(DraftState.CHECKED);
	}

	@Test
	void aCheckCanBeStopped() throws Exception {
		Draft draft = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		DraftCheck asked = this.office.check.ask(Office.SRI, draft.id());

		if (this.office.check.cancel(Office.SRI, asked.id())) {
			assertThat(this.office.checks.find(asked.id()).orElseThrow().state()).isEqualTo(DraftCheck.State.CANCELLED);
			refused(Refusal.NOT_CHECKED, () -> submit(this.office.drafts.get(draft.id())));
		}
		assertThat(this.office.checked(draft).state()).isEqualTo(DraftState.CHECKED);
	}

	private Draft create(String code, String parent) throws DraftRefused {
		return this.office.create.create(Office.SRI, new Jurisdiction(code, "Kabupaten Coba", null, parent));
	}

	private Draft submit(Draft draft) throws DraftRefused {
		return this.office.submit.submit(Office.SRI, draft.id(), draft.version(), Office.WHY);
	}

	private PublishedEdition approve(Actor actor, Draft draft) throws DraftRefused {
		return this.office.approve.approve(actor, draft.id(), draft.version(), draft.text().hash());
	}

	private List<String> events(long draft) {
		return this.jdbc.queryForList("SELECT action FROM audit_event WHERE object = ? ORDER BY seq", String.class,
				"draf/" + draft);
	}

	private static void refused(Refusal reason, ThrowingCallable step) {
		assertThatThrownBy(step).isInstanceOfSatisfying(DraftRefused.class,
				(refusal) -> assertThat(refusal.refusal()).isEqualTo(reason));
	}

}
