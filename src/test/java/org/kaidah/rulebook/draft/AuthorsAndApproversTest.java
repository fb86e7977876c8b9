package org.kaidah.rulebook.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.audit.VerifyAuditLog;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.Unit.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight people write and approve the rules of one jurisdiction at once, some in both
 * roles. Afterwards the history is read: nothing was lost, nothing was published twice,
 * nobody approved their own work, and the log tells all of it.
 */
@RulebookTest
class AuthorsAndApproversTest {

	private static final int PEOPLE = 8;

	private static final int FEW = 240;

	private static final int ALL = 2_000;

	private static final int MOST_DRAFTS = 6;

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	private Office office;

	@Autowired
	private RebaseDraft rebase;

	@Autowired
	private WithdrawDraft withdraw;

	@Autowired
	private ReturnDraft giveBack;

	@Autowired
	private DiscardDraft discard;

	@Autowired
	private PublishedEditions editions;

	@Autowired
	private RuleDocuments documents;

	@Autowired
	private VerifyAuditLog log;

	@Autowired
	private JdbcTemplate jdbc;

	private final AtomicInteger points = new AtomicInteger(100);

	private final Queue<Change> changes = new ConcurrentLinkedQueue<>();

	private final Queue<PublishedEdition> approvals = new ConcurrentLinkedQueue<>();

	private final Map<Refusal, AtomicInteger> refusals = new ConcurrentHashMap<>();

	private final Map<String, Integer> saves = new ConcurrentHashMap<>();

	private String region;

	/** A change that somebody was told had been made. */
	private record Change(long draft, long seen, long made) {
	}

	@Test
	void holdsWithAFewSteps() throws Exception {
		proves(FEW);
	}

	@Test
	@Tag("proof")
	void holdsWithTwoThousandSteps() throws Exception {
		proves(ALL);
	}

	private void proves(int operations) throws Exception {
		this.region = this.office.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY))
			.jurisdiction();
		ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
		try {
			List<Future<?>> work = new ArrayList<>();
			for (int person = 0; person < PEOPLE; person++) {
				Random dice = new Random(person);
				Actor actor = actor(person);
				work.add(pool.submit(() -> {
					for (int i = 0; i < operations / PEOPLE; i++) {
						step(actor, dice);
					}
				}));
			}
			for (Future<?> each : work) {
				each.get();
			}
		}
		finally {
			pool.shutdownNow();
		}
		System.out.printf("%d steps: %d changes, %d editions, refused %s%n", operations, this.changes.size(),
				this.approvals.size(), new TreeMap<>(this.refusals));
		assertThat(this.approvals).isNotEmpty();
		assertThat(this.refusals).containsKeys(Refusal.STALE_VERSION, Refusal.SELF_APPROVAL);
		nothingIsLost();
		nothingIsPublishedTwice();
		nobodyApprovedTheirOwn();
		theLogTellsIt();
	}

	/** Three write, two approve, three do both. */
	private static Actor actor(int person) {
		Set<Grant> grants = IntStream.of(person % 8 < 6 ? 0 : -1, person % 8 > 2 ? 1 : -1)
			.filter((role) -> role >= 0)
			.mapToObj((role) -> new Grant((role == 0) ? Role.PENYUSUN : Role.PENYETUJU, Grant.EVERYWHERE))
			.collect(Collectors.toSet());
		return new Actor("orang-" + person, "Orang " + person, grants);
	}

	private void step(Actor actor, Random dice) {
		try {
			List<Draft> open = this.office.drafts.open(this.region);
			if (open.isEmpty() || open.size() < MOST_DRAFTS && dice.nextInt(6) == 0) {
				if (actor.holds(Role.PENYUSUN)) {
					this.office.open.fromNewest(actor, this.region);
				}
				return;
			}
			List<Draft> waiting = open.stream().filter((draft) -> draft.state() == DraftState.SUBMITTED).toList();
			Thread.sleep(dice.nextInt(20));
			if (actor.holds(Role.PENYETUJU) && (!waiting.isEmpty() || !actor.holds(Role.PENYUSUN))) {
				List<Draft> seen = (waiting.isEmpty() || dice.nextInt(10) == 0) ? open : waiting;
				approve(actor, seen.get(dice.nextInt(seen.size())), dice);
			}
			else {
				write(actor, open.get(dice.nextInt(open.size())), dice);
			}
		}
		catch (DraftRefused ex) {
			this.refusals.computeIfAbsent(ex.refusal(), (key) -> new AtomicInteger()).incrementAndGet();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void approve(Actor actor, Draft draft, Random dice) throws DraftRefused {
		if (dice.nextInt(12) == 0) {
			changed(draft, this.giveBack.giveBack(actor, draft.id(), draft.version(), "Perbaiki"));
			return;
		}
		this.approvals.add(this.office.approve.approve(actor, draft.id(), draft.version(), draft.text().hash()));
	}

	private void write(Actor actor, Draft draft, Random dice) throws DraftRefused, InterruptedException {
		if (this.rebase.needed(draft)) {
			long newest = this.editions.newest(this.region).orElseThrow().id();
			Map<String, Side> mine = this.rebase.compare(draft.id())
				.conflicts()
				.stream()
				.collect(Collectors.toMap(Unit::name, (unit) -> Side.MINE));
			changed(draft, this.rebase.rebase(actor, draft.id(), draft.version(), newest, mine));
			return;
		}
		if (draft.details().effective() == null) {
			save(actor, draft, dice);
			return;
		}
		switch (dice.nextInt(16)) {
			case 0 -> changed(draft, this.withdraw.withdraw(actor, draft.id(), draft.version()));
			case 1 -> {
				if (dice.nextInt(4) == 0) {
					changed(draft, this.discard.discard(actor, draft.id(), draft.version()));
				}
			}
			case 2, 3, 4 -> save(actor, draft, dice);
			default -> {
				if (draft.state() == DraftState.DRAFT) {
					this.office.ended(this.office.check.ask(actor, draft.id()));
				}
				changed(draft, this.office.submit.submit(actor, draft.id(), draft.version(), Office.WHY));
			}
		}
	}

	private void save(Actor actor, Draft draft, Random dice) throws DraftRefused {
		int number = this.points.incrementAndGet();
		RuleDocument document = this.office.drafts.document(draft)
			.with(LittleRules.FILE, LittleRules.file(Office.replacement(number)));
		Draft saved = this.office.save.save(actor, draft.id(), draft.version(), document,
				Office.details(TODAY.plusDays(1 + dice.nextInt(300))));
		changed(draft, saved);
		this.saves.put(saved.id() + "/" + saved.revision(), number);
	}

	private void changed(Draft seen, Draft made) {
		this.changes.add(new Change(seen.id(), seen.version(), made.version()));
	}

	/**
	 * Every change followed the one its author had seen, and every save is still there.
	 */
	private void nothingIsLost() {
		assertThat(this.changes).allMatch((change) -> change.made() == change.seen() + 1);
		assertThat(this.changes).extracting((change) -> change.draft() + "/" + change.made()).doesNotHaveDuplicates();
		this.saves.forEach((revision, number) -> {
			String[] at = revision.split("/");
			String hash = this.jdbc.queryForObject(
					"SELECT document_hash FROM draft_revision WHERE draft_id = ? AND revision = ?", String.class, at[0],
					at[1]);
			assertThat(this.documents.get(hash).text(LittleRules.FILE)).contains("\", " + number + ")");
		});
		assertThat(this.jdbc.queryForObject("""
				SELECT COUNT(*) FROM draft d WHERE d.jurisdiction = ?
				AND d.revision <> (SELECT COUNT(*) FROM draft_revision r WHERE r.draft_id = d.id)
				""", Integer.class, this.region)).isZero();
	}

	private void nothingIsPublishedTwice() {
		List<PublishedEdition> history = this.editions.history(this.region);
		assertThat(this.approvals).hasSize(history.size() - 1);
		assertThat(history).extracting(PublishedEdition::draft).doesNotHaveDuplicates();
		for (int i = 0; i < history.size() - 1; i++) {
			assertThat(history.get(i).predecessor()).isEqualTo(history.get(i + 1).id());
		}
		assertThat(history.stream().filter(PublishedEdition::counts).map(PublishedEdition::effective))
			.doesNotHaveDuplicates();
		assertThat(this.jdbc.queryForObject("""
				SELECT COUNT(*) FROM edition e JOIN draft d ON d.id = e.draft_id WHERE e.jurisdiction = ? AND
				(d.state <> 'APPROVED' OR d.submitted_hash <> e.hash OR d.document_hash <> e.document_hash OR NOT EXISTS
				(SELECT 1 FROM draft_check c WHERE c.draft_id = d.id AND c.hash = e.hash AND c.state = 'PASSED'))
				""", Integer.class, this.region)).isZero();
	}

	private void nobodyApprovedTheirOwn() {
		assertThat(this.jdbc.queryForObject("""
				SELECT COUNT(*) FROM edition e WHERE e.jurisdiction = ? AND (e.author = e.approver OR EXISTS
				(SELECT 1 FROM draft_revision r WHERE r.draft_id = e.draft_id AND r.saved_by = e.approver))
				""", Integer.class, this.region)).isZero();
	}

	private void theLogTellsIt() {
		assertThat(this.log.verify().sound()).isTrue();
		assertThat(told("draf.setujui")).isEqualTo(this.approvals.size() + 1);
		assertThat(told("draf.simpan")).isEqualTo(this.saves.size() + 1);
		assertThat(told("draf.setujui.ditolak")).isGreaterThanOrEqualTo(this.refusals.get(Refusal.SELF_APPROVAL).get());
	}

	/** How often the log tells of something done to drafts of the jurisdiction. */
	private int told(String action) {
		return this.jdbc.queryForObject("""
				SELECT COUNT(*) FROM audit_event a JOIN draft d ON a.object = CONCAT('draf/', d.id)
				WHERE d.jurisdiction = ? AND a.action = ?
				""", Integer.class, this.region, action);
	}

}
