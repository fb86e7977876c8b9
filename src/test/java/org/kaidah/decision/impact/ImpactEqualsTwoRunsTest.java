package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.database.TestDatabase;
import org.kaidah.decision.DecisionFilter;
import org.kaidah.decision.DecisionLine;
import org.kaidah.decision.Decisions;
import org.kaidah.decision.EndedRun;
import org.kaidah.decision.Population;
import org.kaidah.decision.Run;
import org.kaidah.decision.RunRequest;
import org.kaidah.decision.Runs;
import org.kaidah.decision.StartRun;
import org.kaidah.decision.TalentResult.Answer;
import org.kaidah.decision.impact.Figures.AnswerChange;
import org.kaidah.decision.impact.Figures.PoolChange;
import org.kaidah.decision.impact.Figures.Transition;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.personnel.store.EmptyTables;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.personnel.store.StoredDossier;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.StoredRules;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.OpenDraft;
import org.kaidah.rulebook.draft.SaveDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever an author changes in the national rules, the impact says what two whole runs
 * say that are compared row by row.
 */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(Lifecycle.PER_CLASS)
class ImpactEqualsTwoRunsTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final String TARGET = "JPT PRATAMA";

	private static final String NATIONAL = "nasional";

	private static final int PEOPLE = 400;

	private static final int EDITS = 4;

	/** How often edits are drawn anew that no edition could have. */
	private static final int TRIES = 200;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StoreDossiers store;

	@Autowired
	private StartRun start;

	@Autowired
	private Runs runs;

	@Autowired
	private Decisions decisions;

	@Autowired
	private OpenDraft open;

	@Autowired
	private SaveDraft save;

	@Autowired
	private Drafts drafts;

	@Autowired
	private AssessImpact assess;

	@Autowired
	private MovedPeople people;

	@Autowired
	private ImpactRules rules;

	@Autowired
	private PreviewImpact preview;

	private Run before;

	/** One edition against another, before any run could have told. */
	private Impact withoutRun;

	@BeforeAll
	void decide() throws Exception {
		EmptyTables.in(this.jdbc);
		this.store.store(Change.of(Change.SAMPLE, AS_OF), new SampleRegency(11, AS_OF).people(PEOPLE).iterator(),
				List.of(), StoreProgress.SILENT);
		Draft draft = edited(1);
		this.withoutRun = EndedImpact.of(this.assess, this.assess.ask(Office.SRI, draft, AS_OF, TARGET));
		this.before = EndedRun.of(this.runs,
				this.start.start(new RunRequest(NATIONAL, AS_OF, TARGET, Population.all(), null)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 2, 3, 5 })
	void saysWhatTwoRunsSay(long seed) throws Exception {
		Draft draft = edited(seed);

		Impact impact = EndedImpact.of(this.assess, this.assess.ask(Office.BUDI, draft, AS_OF, TARGET));

		assertThat(impact.state()).isEqualTo(ImpactState.DONE);
		assertThat(impact.askedBy()).isEqualTo(Office.BUDI.account());
		comparesAs(impact, run(draft));
		ImpactPreview typed = this.preview.preview(NATIONAL, this.drafts.document(draft), draft.text().parent(), AS_OF,
				TARGET);
		assertThat(typed.summary().whole()).isEqualTo(impact.summary().whole());
		assertThat(typed.summary().groups()).isEqualTo(impact.summary().groups());
	}

	@Test
	void saysItAlsoWhereNoRunWasThereToBeReused() throws Exception {
		comparesAs(this.withoutRun, run(this.drafts.find(this.withoutRun.draft()).orElseThrow()));
	}

	@Test
	void takesOutcomesFromARunThatDecidedTheSame() {
		KnownOutcomes fresh = new KnownOutcomes(this.runs, this.decisions);
		OutcomeKey key = new OutcomeKey(this.before.editionHash(), AS_OF, TARGET, this.before.revision());
		List<StoredDossier> everybody = this.application.getBean(DossierReader.class)
			.after("", this.before.revision(), PEOPLE);

		List<Outcome> known = fresh.source(key).next(everybody);

		assertThat(known).isEqualTo(lines(this.before).stream().map(Outcome::of).toList());
		OutcomeKey another = new OutcomeKey(this.before.editionHash(), AS_OF, null, this.before.revision());
		assertThat(fresh.source(another).next(everybody)).isNull();
	}

	@Test
	void namesForEverybodyMovedRulesThatWereEdited() throws Exception {
		Draft draft = edited(2);
		Impact impact = EndedImpact.of(this.assess, this.assess.ask(Office.BUDI, draft, AS_OF, TARGET));
		List<String> edited = new RuleChanges(this.rules.baseRules(impact), this.rules.rules(impact)).all()
			.stream()
			.map((change) -> change.code())
			.toList();
		assertThat(impact.summary().whole().moved()).isPositive();
		int seen = 0;
		MovedPeople forgetful = new MovedPeople(this.application.getBean(DossierReader.class),
				new KnownOutcomes(this.runs, this.decisions), this.application.getBean(ComparePopulation.class),
				this.rules);

		for (Transition move : impact.summary().whole().transitions()) {
			if (move.moves()) {
				List<MovedPerson> moved = this.people.page(impact, move.from(), move.to(), 1).rows();
				assertThat(moved).hasSize(Math.min(50, move.people()));
				assertThat(forgetful.page(impact, move.from(), move.to(), 1).rows()).extracting(MovedPerson::nip)
					.isEqualTo(moved.stream().map(MovedPerson::nip).toList());
				for (MovedPerson person : moved) {
					assertThat(List.of(person.from(), person.to())).isEqualTo(List.of(move.from(), move.to()));
					assertThat(person.causes()).as(person.nip()).isNotEmpty();
					assertThat(edited)
						.containsAll(person.causes().stream().map((cause) -> cause.change().code()).toList());
					assertThat(person.causes().get(0).steps()).allMatch((step) -> !step.before().equals(step.after()));
					seen++;
				}
			}
		}
		assertThat(seen).isPositive();
		assertThat(impact.summary().rules()).isNotEmpty();
	}

	/** A draft of the national rules with numbers changed that still can be used. */
	private Draft edited(long seed) throws Exception {
		Draft draft = this.open.fromNewest(Office.SRI, NATIONAL);
		RuleDocument document = this.drafts.document(draft);
		RandomEdits edits = new RandomEdits(seed);
		for (int left = TRIES; left > 0; left--) {
			RuleDocument changed = edits.edit(document, EDITS);
			try {
				if (this.rules.usable(NATIONAL, changed, draft.text().parent()).rules().isEmpty()
						|| changed.equals(document)) {
					continue;
				}
				return this.save.save(Office.SRI, draft.id(), draft.version(), changed, Office.details(AS_OF));
			}
			catch (ImpactRefused ex) {
				// no edition could have these
				continue;
			}
		}
		throw new AssertionError("No usable edit for " + seed);
	}

	/** A real run under the rules of a draft. */
	private Run run(Draft draft) throws Exception {
		String hash = StoredRules.hash(this.application, NATIONAL, this.drafts.document(draft), draft.text().parent());
		this.jdbc
			.sql("""
					INSERT INTO run (jurisdiction, edition_hash, as_of, target, population, revision, projection_version,
					engine_version, vocabulary_version, created_at, state, total, done, assessed, defective, last_nip, chain)
					SELECT jurisdiction, ?, as_of, target, population, revision, projection_version, engine_version,
					vocabulary_version, created_at, 'QUEUED', total, 0, 0, 0, '', REPEAT('\\0', 32) FROM run WHERE id = ?
					""")
			.params(hash, this.before.id())
			.update();
		long id = this.jdbc.sql("SELECT MAX(id) FROM run").query(Long.class).single();
		Run run = EndedRun.of(this.runs, this.runs.find(id).orElseThrow());
		assertThat(run.state()).isEqualTo(Run.State.DONE);
		return run;
	}

	private List<DecisionLine> lines(Run run) {
		return this.decisions.lines(run.id(), DecisionFilter.ALL, 0, PEOPLE);
	}

	private void comparesAs(Impact impact, Run after) {
		List<DecisionLine> old = lines(this.before);
		List<DecisionLine> now = lines(after);
		assertThat(old).hasSize(PEOPLE);
		assertThat(impact.summary().whole()).isEqualTo(figures(old, now, (line) -> true));
		assertThat(impact.summary().defective()).isEqualTo(after.defective());
		groupsAs(impact, Dimension.UNIT, old, now, DecisionLine::unit);
		groupsAs(impact, Dimension.LEVEL, old, now, DecisionLine::level);
		groupsAs(impact, Dimension.SEX, old, now, (line) -> known("jenis_kelamin", line.nip()));
		groupsAs(impact, Dimension.AGE, old, now, (line) -> band(line.nip()));
	}

	private void groupsAs(Impact impact, Dimension dimension, List<DecisionLine> old, List<DecisionLine> now,
			Function<DecisionLine, String> group) {
		Map<String, Figures> expected = new TreeMap<>();
		old.stream()
			.map(group)
			.distinct()
			.forEach((name) -> expected.put(name, figures(old, now, (line) -> group.apply(line).equals(name))));
		Map<String, Figures> found = new TreeMap<>(impact.summary()
			.groups()
			.get(dimension)
			.stream()
			.collect(Collectors.toMap(ImpactSummary.Group::name, ImpactSummary.Group::figures)));
		assertThat(found).as(dimension.name()).isEqualTo(expected);
	}

	private String known(String column, String nip) {
		return this.jdbc.sql("SELECT " + column + " FROM dossier_version WHERE nip = ?")
			.param(nip)
			.query(String.class)
			.single();
	}

	private String band(String nip) {
		int age = this.jdbc.sql("SELECT TIMESTAMPDIFF(YEAR, tgl_lahir, ?) FROM dossier_version WHERE nip = ?")
			.params(AS_OF, nip)
			.query(Integer.class)
			.single();
		return (age <= 30) ? "-30" : (age <= 40) ? "31-40" : (age <= 50) ? "41-50" : "51-";
	}

	/** Counted from the rows of both runs, one person after the other. */
	private static Figures figures(List<DecisionLine> old, List<DecisionLine> now, Predicate<DecisionLine> wanted) {
		List<Integer> rows = IntStream.range(0, old.size()).filter((i) -> wanted.test(old.get(i))).boxed().toList();
		rows.forEach((i) -> assertThat(now.get(i).nip()).isEqualTo(old.get(i).nip()));
		List<Transition> transitions = new ArrayList<>();
		for (int from = 0; from < 10; from++) {
			for (int to = 0; to < 10; to++) {
				int a = from;
				int b = to;
				int people = (int) rows.stream().filter((i) -> box(old.get(i)) == a && box(now.get(i)) == b).count();
				if (people > 0) {
					transitions.add(new Transition(from, to, people));
				}
			}
		}
		List<PoolChange> pools = new ArrayList<>();
		rows.stream()
			.flatMap((i) -> Stream.concat(old.get(i).pools().stream(), now.get(i).pools().stream()))
			.distinct()
			.sorted()
			.forEach((pool) -> pools.add(new PoolChange(pool, count(rows, (i) -> old.get(i).pools().contains(pool)),
					count(rows, (i) -> now.get(i).pools().contains(pool)),
					count(rows, (i) -> now.get(i).pools().contains(pool) && !old.get(i).pools().contains(pool)),
					count(rows, (i) -> old.get(i).pools().contains(pool) && !now.get(i).pools().contains(pool)))));
		List<AnswerChange> answers = new ArrayList<>();
		for (Answer from : Answer.values()) {
			for (Answer to : Answer.values()) {
				int people = count(rows, (i) -> old.get(i).eligibility() == from && now.get(i).eligibility() == to);
				if (people > 0) {
					answers.add(new AnswerChange(from, to, people));
				}
			}
		}
		return new Figures(rows.size(), count(rows, (i) -> !Objects.equals(old.get(i).box(), now.get(i).box())),
				transitions, pools, answers);
	}

	private static int count(List<Integer> rows, Predicate<Integer> wanted) {
		return (int) rows.stream().filter(wanted).count();
	}

	private static int box(DecisionLine line) {
		return (line.box() != null) ? line.box() : 0;
	}

}
