package org.kaidah;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.kaidah.database.EmbeddedMariaDb;
import org.kaidah.decision.Population;
import org.kaidah.decision.Run;
import org.kaidah.decision.RunRequest;
import org.kaidah.decision.Runs;
import org.kaidah.decision.StartRun;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.RawDrools;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Projection;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.rulebook.Editions;
import org.kaidah.vocabulary.Fakta;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One table in one run, on all cores and the embedded MariaDB: a plain bulk insert of
 * rows of the size really stored (a), raw Drools in memory (b), our evaluator in memory
 * (c), and whole runs from the database and back (d). Ratios hold within the run.
 */
final class RunBenchmark {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int IN_MEMORY = 10_000;

	private static final int ROUNDS = 3;

	private static final int WARM_UP = 3;

	private static final int BATCH = 1_000;

	private static final int NIP = 18;

	private final ConfigurableApplicationContext context;

	private final JdbcTemplate jdbc;

	private RunBenchmark(ConfigurableApplicationContext context) {
		this.context = context;
		this.jdbc = context.getBean(JdbcTemplate.class);
	}

	/** Sizes of the population, each beginning from an empty database. */
	public static void main(String[] arguments) throws Exception {
		Measured.machine();
		Measured.say(
				"| people | (a) insert/s | (b) raw Drools/s | (c) evaluator/s | (c)/(b) | (d) run/s | (d)/min(a,c) | peak heap MB | bytes a decision | database MB |");
		Measured.say("|---|---|---|---|---|---|---|---|---|---|");
		for (String people : arguments) {
			try (ConfigurableApplicationContext context = Measured.application("run_" + people)) {
				new RunBenchmark(context).measure(Integer.parseInt(people));
			}
		}
	}

	private void measure(int people) throws Exception {
		this.context.getBean(StoreDossiers.class)
			.storeDossiersOnly(Change.of(Change.SAMPLE, AS_OF), inOrder(people), StoreProgress.SILENT);
		StartRun start = this.context.getBean(StartRun.class);
		// the first run compiles the rules and warms the machine up
		String unit = this.jdbc.queryForObject("SELECT unor_induk_nama FROM dossier_version LIMIT 1", String.class);
		Run warm = ended(start.start(new RunRequest("nasional", AS_OF, null, Population.unit(unit), null)));
		Edition edition = this.context.getBean(Editions.class).compiled(warm.editionHash());
		List<Double> rawRounds = new ArrayList<>();
		List<Double> ourRounds = new ArrayList<>();
		// a machine drifts: in memory is measured before the run and after it
		inMemory(people, edition, rawRounds, ourRounds);
		System.gc();
		Measured.forgetHeapPeak();
		Duration ours = cpu(ProcessHandle.current());
		Duration server = serverCpu();
		long before = System.nanoTime();
		Run run = ended(start.start(new RunRequest("nasional", AS_OF, null, Population.all(), null)));
		double whole = run.done() / Measured.seconds(before);
		ours = cpu(ProcessHandle.current()).minus(ours);
		server = serverCpu().minus(server);
		long peak = Measured.heapPeak();
		int size = this.jdbc.queryForObject("SELECT AVG(LENGTH(record)) FROM decision WHERE run_id = ?", Integer.class,
				run.id());
		double inserts = inserts(people, size);
		inMemory(people, edition, rawRounds, ourRounds);
		double b = median(rawRounds);
		double c = median(ourRounds);
		long megabytes = this.jdbc.queryForObject(
				"SELECT SUM(data_length + index_length) DIV 1048576 FROM information_schema.tables WHERE table_schema = DATABASE()",
				Long.class);
		Measured.say("| %,d | %,.0f | %,.0f | %,.0f | %.2f | %,.0f | %.2f | %d | %,d | %,d |", people, inserts, b, c,
				c / b, whole, whole / Math.min(inserts, c), peak, size, megabytes);
		Measured.say("CPU time of a person's run: %d us application, %d us database", micros(ours, people),
				micros(server, people));
	}

	/** Rounds of raw Drools and of our evaluator in turn, of which the first warm up. */
	private static void inMemory(int people, Edition edition, List<Double> rawRounds, List<Double> ourRounds)
			throws Exception {
		RawDrools raw = new RawDrools(edition.rules());
		List<List<Fakta>> facts = new SampleRegency(7, AS_OF).people(Math.min(people, IN_MEMORY))
			.map((dossier) -> Projection.facts(dossier, AS_OF))
			.toList();
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			double b = inMemory(facts, raw::evaluate);
			double c = inMemory(facts, (one) -> Evaluator.evaluate(edition, one, AS_OF));
			if (round >= WARM_UP) {
				rawRounds.add(b);
				ourRounds.add(c);
			}
		}
	}

	/** In the order of NIP, or loading a million would take longer than deciding. */
	static Iterator<Dossier> inOrder(int people) {
		SampleRegency regency = new SampleRegency(7, AS_OF);
		String[] nips = IntStream.range(0, people)
			.parallel()
			.mapToObj((number) -> regency.person(number).nip() + number)
			.sorted()
			.toArray(String[]::new);
		return Arrays.stream(nips).map((nip) -> regency.person(Integer.parseInt(nip.substring(NIP)))).iterator();
	}

	private Run ended(Run started) throws InterruptedException {
		Runs runs = this.context.getBean(Runs.class);
		Run run = started;
		while (!run.state().ended()) {
			TimeUnit.MILLISECONDS.sleep(20);
			run = runs.find(run.id()).orElseThrow();
		}
		if (run.state() != Run.State.DONE) {
			throw new IllegalStateException(run.failure());
		}
		return run;
	}

	/** By the account that owns the tables, the only one that may make another. */
	private double inserts(int people, int size) throws Exception {
		String url = this.context.getBean(HikariDataSource.class).getJdbcUrl();
		SingleConnectionDataSource connection = new SingleConnectionDataSource(url, EmbeddedMariaDb.OWNER,
				Measured.ownerPassword(), true);
		try {
			return inserts(people, size, new JdbcTemplate(connection));
		}
		finally {
			connection.destroy();
		}
	}

	private static double inserts(int people, int size, JdbcTemplate owner) {
		owner.execute("CREATE TABLE plain (id INT NOT NULL PRIMARY KEY, content MEDIUMBLOB NOT NULL)");
		byte[] content = new byte[size];
		new java.util.Random(1).nextBytes(content);
		long before = System.nanoTime();
		for (int from = 0; from < people; from += BATCH) {
			List<Integer> ids = new ArrayList<>();
			for (int id = from; id < Math.min(people, from + BATCH); id++) {
				ids.add(id);
			}
			owner.batchUpdate("INSERT INTO plain (id, content) VALUES (?, ?)", ids, BATCH, (statement, id) -> {
				statement.setInt(1, id);
				statement.setBytes(2, content);
			});
		}
		return people / Measured.seconds(before);
	}

	/** People a second, evaluated on all cores. */
	static double inMemory(List<List<Fakta>> facts, Consumer<List<Fakta>> evaluation) throws Exception {
		int cores = Runtime.getRuntime().availableProcessors();
		ExecutorService pool = Executors.newFixedThreadPool(cores);
		try {
			long before = System.nanoTime();
			List<Future<?>> parts = new ArrayList<>();
			for (int core = 0; core < cores; core++) {
				List<List<Fakta>> part = facts.subList(facts.size() * core / cores, facts.size() * (core + 1) / cores);
				parts.add(pool.submit(() -> part.forEach(evaluation)));
			}
			for (Future<?> part : parts) {
				part.get();
			}
			return facts.size() / Measured.seconds(before);
		}
		finally {
			pool.shutdown();
		}
	}

	private static Duration serverCpu() {
		return ProcessHandle.current().descendants().map(RunBenchmark::cpu).reduce(Duration.ZERO, Duration::plus);
	}

	private static Duration cpu(ProcessHandle process) {
		return process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private static long micros(Duration time, int people) {
		return time.toNanos() / 1_000 / people;
	}

	static double median(List<Double> rounds) {
		double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

}
