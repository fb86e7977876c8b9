package org.kaidah.decision;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.database.TestDatabase;
import org.kaidah.engine.Edition;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.EmptyTables;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.rulebook.National;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Runs on the real database, with the shipped rules. */
@SpringBootTest
@DirtiesContext
@ContextConfiguration(initializers = TestDatabase.class)
class RunsTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int PEOPLE = 2_500;

	private static final List<Dossier> SAMPLE = new SampleRegency(21, AS_OF).people(PEOPLE).toList();

	@Autowired
	private StoreDossiers store;

	@Autowired
	private StartRun start;

	@Autowired
	private Runs runs;

	@Autowired
	private Decisions decisions;

	@Autowired
	private WriteResults results;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private JdbcClient client;

	@BeforeEach
	void storePeople() {
		List.of("decision", "run_box", "run_member", "run")
			.forEach((table) -> this.jdbc.update("DELETE FROM " + table));
		EmptyTables.in(this.client);
		this.store.store(Change.of(Change.SAMPLE, AS_OF), SAMPLE.iterator(), List.of(), StoreProgress.SILENT);
	}

	@Test
	void decidesLikeTheCommandLineAndStoresWhatItRestsOn() throws Exception {
		Run run = ended(this.start.start(request("JPT PRATAMA", Population.all())));

		assertThat(run.state()).isEqualTo(Run.State.DONE);
		assertThat(run.done()).isEqualTo(run.total()).isEqualTo(PEOPLE);
		assertThat(run.defective()).isZero();
		StringWriter written = new StringWriter();
		this.results.write(run, DecisionFilter.ALL, written);
		assertThat(written.toString().lines()).containsExactlyElementsOf(expected("JPT PRATAMA"));
		assertThat(this.runs.boxes(run.id())).isEqualTo(this.decisions.boxes(run.id(), DecisionFilter.ALL));
		assertThat(this.runs.boxes(run.id()).values()).extracting(Integer::intValue)
			.satisfies((counts) -> assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(PEOPLE));
		StoredDecision one = this.decisions.find(run, SAMPLE.get(7).nip()).orElseThrow();
		assertThat(one.factsAgree()).isTrue();
		assertThat(one.decision().outcomeHash()).isEqualTo(one.outcomeHash());
		assertThat(one.dossier()).isEqualTo(SAMPLE.get(7));
		assertThat(one.decision().trace()).isNotEmpty();
	}

	@Test
	void isStoppedAndGoesOnToTheSameResult() throws Exception {
		Run whole = ended(this.start.start(request(null, Population.all())));
		Run run = this.start.start(request(null, Population.all()));
		assertThat(this.runs.cancel(run.id())).isTrue();
		assertThat(this.runs.find(run.id()).orElseThrow().state()).isEqualTo(Run.State.CANCELLED);
		assertThat(this.runs.cancel(run.id())).as("stopped twice").isFalse();

		assertThat(this.start.resume(run.id())).isTrue();

		Run resumed = ended(run);
		assertThat(resumed.state()).isEqualTo(Run.State.DONE);
		assertThat(resumed.resultHash()).isEqualTo(whole.resultHash());
		assertThat(this.decisions.count(run.id(), DecisionFilter.ALL)).isEqualTo(PEOPLE);
	}

	@Test
	void goesOnFromTheCheckpointThatAKilledApplicationLeft() throws Exception {
		Run whole = ended(this.start.start(request(null, Population.all())));
		Run run = ended(this.start.start(request(null, Population.all())));
		// as if the application had died after its first chunk, its lease still running
		String last = this.jdbc.queryForObject(
				"SELECT nip FROM decision WHERE run_id = ? ORDER BY nip LIMIT 1 OFFSET 999", String.class, run.id());
		byte[] chain = chain(run.id(), last);
		this.jdbc.update("DELETE FROM decision WHERE run_id = ? AND nip > ?", run.id(), last);
		this.jdbc.update("DELETE FROM run_box WHERE run_id = ?", run.id());
		this.jdbc.update("INSERT INTO run_box SELECT run_id, box, COUNT(*) FROM decision WHERE run_id = ? GROUP BY box",
				run.id());
		this.jdbc.update("UPDATE run SET state = 'RUNNING', done = 1000, last_nip = ?, chain = ?, ended_at = NULL,"
				+ " lease_owner = 'somebody who is gone', lease_until = UTC_TIMESTAMP(6) + INTERVAL 1 SECOND WHERE id = ?",
				last, chain, run.id());

		Run resumed = ended(run);

		assertThat(resumed.resultHash()).isEqualTo(whole.resultHash());
		assertThat(resumed.done()).isEqualTo(PEOPLE);
		assertThat(this.runs.boxes(run.id())).isEqualTo(this.runs.boxes(whole.id()));
	}

	@Test
	void seesTheDataAsItWasWhenItWasStarted() throws Exception {
		Run before = ended(this.start.start(request(null, Population.all())));
		Run run = this.start.start(request(null, Population.all()));
		this.store.store(Change.of(Change.SAMPLE, AS_OF),
				new SampleRegency(22, AS_OF).people(300)
					.filter((one) -> SAMPLE.stream().noneMatch((known) -> known.nip().equals(one.nip())))
					.toList()
					.iterator(),
				List.of(), StoreProgress.SILENT);

		Run done = ended(run);

		assertThat(done.resultHash()).isEqualTo(before.resultHash());
		assertThat(ended(this.start.start(request(null, Population.all()))).total()).isGreaterThan(PEOPLE);
	}

	@Test
	void onePersonWhoseDataCannotBeReadStopsNobodyElse() throws Exception {
		String nip = SAMPLE.get(40).nip();
		this.jdbc.update("UPDATE dossier SET content = 'nothing' WHERE nip = ?", nip);

		Run run = ended(this.start.start(request(null, Population.all())));

		assertThat(run.state()).isEqualTo(Run.State.DONE);
		assertThat(run.defective()).isEqualTo(1);
		StoredDecision stored = this.decisions.find(run, nip).orElseThrow();
		assertThat(stored.decision().errors()).extracting("key").containsExactly("evaluation.unreadable");
		assertThat(stored.result().assessed()).isFalse();
		StringWriter written = new StringWriter();
		this.results.write(run, DecisionFilter.ALL, written);
		assertThat(written.toString().lines()).hasSize(run.total() + 1)
			.anyMatch((line) -> line.startsWith(nip + ",BELUM_DINILAI"));
	}

	@Test
	void decidesAboutAUnitOrAListAlone() throws Exception {
		String unit = SAMPLE.get(3).person().unorIndukNama();
		Run ofUnit = ended(this.start.start(request(null, Population.unit(unit))));
		Run ofList = ended(
				this.start.start(request(null, Population.list(List.of(SAMPLE.get(5).nip(), SAMPLE.get(1).nip())))));

		assertThat(ofUnit.total())
			.isEqualTo((int) SAMPLE.stream().filter((one) -> one.person().unorIndukNama().equals(unit)).count());
		assertThat(this.decisions.lines(ofUnit.id(), DecisionFilter.ALL, 0, PEOPLE)).extracting(DecisionLine::unit)
			.containsOnly(unit);
		assertThat(ofList.done()).isEqualTo(2);
	}

	@Test
	void findsPeopleBySexAndByTheirAgeOnTheAsOfDate() throws Exception {
		Run run = ended(this.start.start(request(null, Population.all())));
		LocalDate born = SAMPLE.get(3).person().tglLahir();
		int age = Period.between(born, AS_OF).getYears();

		DecisionFilter women = new DecisionFilter(null, null, null, null, "F", age, age + 9, null, null, null);

		List<String> expected = SAMPLE.stream().filter((one) -> {
			int years = Period.between(one.person().tglLahir(), AS_OF).getYears();
			return one.person().jenisKelamin().equals("F") && years >= age && years <= age + 9;
		}).map(Dossier::nip).sorted().toList();
		assertThat(this.decisions.lines(run.id(), women, 0, PEOPLE)).extracting(DecisionLine::nip)
			.isNotEmpty()
			.isEqualTo(expected);
		assertThat(this.decisions.boxes(run.id(), women).values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(this.decisions.count(run.id(), women))
			.isEqualTo(expected.size());
		StringWriter written = new StringWriter();
		this.results.write(run, women, written);
		assertThat(written.toString().lines()).hasSize(expected.size() + 1);
	}

	@Test
	void countsAYearOfAgeOnTheDayOfBirthAndNotBefore() throws Exception {
		String nip = SAMPLE.get(3).nip();
		Run run = ended(this.start.start(request(null, Population.list(List.of(nip)))));
		born(nip, AS_OF.minusYears(31));
		assertThat(this.decisions.count(run.id(), aged(31, 40))).isOne();
		assertThat(this.decisions.count(run.id(), aged(null, 30))).isZero();
		born(nip, AS_OF.minusYears(31).plusDays(1));
		assertThat(this.decisions.count(run.id(), aged(31, 40))).isZero();
		assertThat(this.decisions.count(run.id(), aged(null, 30))).isOne();
		born(nip, AS_OF.minusYears(41).plusDays(1));
		assertThat(this.decisions.count(run.id(), aged(31, 40))).isOne();
		born(nip, AS_OF.minusYears(41));
		assertThat(this.decisions.count(run.id(), aged(31, 40))).isZero();
	}

	@Test
	void offersWhatOccursInTheRunLevelsByRank() throws Exception {
		Run run = ended(this.start.start(request(null, Population.all())));
		this.jdbc.update("UPDATE dossier_version SET jenis_kelamin = NULL WHERE nip = ?", SAMPLE.get(3).nip());

		FilterChoices choices = this.decisions.choices(run.id());

		assertThat(choices.units())
			.isEqualTo(SAMPLE.stream().map((one) -> one.person().unorIndukNama()).collect(Collectors.toSet()));
		assertThat(choices.levels()).startsWith("JPT PRATAMA")
			.containsSubsequence("ADMINISTRATOR", "PENGAWAS", "PELAKSANA");
		assertThat(choices.sexes()).containsExactly("F", "M", DecisionFilter.UNKNOWN);
		assertThat(this.decisions.count(run.id(),
				new DecisionFilter(null, null, null, null, DecisionFilter.UNKNOWN, null, null, null, null, null)))
			.isOne();
	}

	private static DecisionFilter aged(Integer from, Integer to) {
		return new DecisionFilter(null, null, null, null, null, from, to, null, null, null);
	}

	private void born(String nip, LocalDate day) {
		this.jdbc.update("UPDATE dossier_version SET tgl_lahir = ? WHERE nip = ?", day, nip);
	}

	@Test
	void refusesWhatItCannotDo() {
		assertThatThrownBy(() -> this.start.start(request("RAJA", Population.all())))
			.isInstanceOfSatisfying(RunRefused.class, (refusal) -> assertThat(refusal.field()).isEqualTo("target"));
		assertThatThrownBy(() -> this.start.start(request(null, Population.unit("Dinas Tidak Ada"))))
			.isInstanceOfSatisfying(RunRefused.class, (refusal) -> assertThat(refusal.field()).isEqualTo("unit"));
		assertThatThrownBy(() -> this.start.start(request(null, Population.list(List.of("1"))))).isInstanceOfSatisfying(
				RunRefused.class, (refusal) -> assertThat(refusal.arguments()).containsExactly("1"));
		assertThatThrownBy(() -> this.start.start(new RunRequest("tidak-ada", AS_OF, null, Population.all(), null)))
			.isInstanceOfSatisfying(RunRefused.class,
					(refusal) -> assertThat(refusal.field()).isEqualTo("jurisdiction"));
	}

	@Test
	void findsTheSameRunUnderTheSameKey() throws Exception {
		RunRequest request = new RunRequest("nasional", AS_OF, null, Population.list(List.of(SAMPLE.get(5).nip())),
				"sekali saja");

		assertThat(this.start.start(request).id()).isEqualTo(this.start.start(request).id());
	}

	private static RunRequest request(String target, Population population) {
		return new RunRequest("nasional", AS_OF, target, population, null);
	}

	private Run ended(Run run) throws InterruptedException {
		return EndedRun.of(this.runs, run);
	}

	private byte[] chain(long run, String last) {
		byte[] chain = StartRun.EMPTY_CHAIN;
		for (DecidedRow row : this.jdbc.query(
				"SELECT nip, facts_hash, outcome_hash FROM decision WHERE run_id = ? AND nip <= ? ORDER BY nip",
				(found, number) -> new DecidedRow(found.getString(1), 0, null, false, found.getBytes(2),
						found.getBytes(3), null),
				run, last)) {
			chain = row.chained(chain);
		}
		return chain;
	}

	private static List<String> expected(String target) {
		Edition edition = National.edition("nasional");
		ResultLine lines = new ResultLine(true);
		List<String> expected = new ArrayList<>(List.of(String.join(",", lines.header())));
		SAMPLE.stream()
			.sorted(java.util.Comparator.comparing(Dossier::nip))
			.map((dossier) -> new DecidePerson(edition, AS_OF, target).decide(dossier).result())
			.map((result) -> String.join(",", lines.of(result)))
			.forEach(expected::add);
		return expected;
	}

}
