package org.kaidah;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.CheckStep;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RulesFolder;
import org.kaidah.rulebook.TemporaryRules;
import org.kaidah.rulebook.strength.FullCheck;

/**
 * One table in one run: what each part of a full check of the largest shipped edition
 * takes, first in the process and, as a median of rounds, after an edit of its text. Each
 * round edits the rules once more and reads them from their files, so that nothing of a
 * round before serves it but what serves an author too: shapes by their text. After a new
 * rule in each half of the edition there is none; after one new rule, the other half's;
 * after another number, both. Milliseconds by the clock, and of the processor on all
 * cores.
 */
final class CheckBenchmark {

	private static final String NATIONAL = "nasional";

	private static final String GENERAL = "nasional/potensial/pelatihan.drl";

	private static final String TARGETED = "nasional/promosi/pengawas.drl";

	private static final String OLDER = "Pegawai( usia > %d )";

	private static final int ROUNDS = 5;

	private final TemporaryRules rules;

	private int edits;

	private int age = 60;

	private CheckBenchmark(TemporaryRules rules) {
		this.rules = rules;
	}

	/** An edit of the rules. */
	private interface Edit {

		void make() throws IOException;

	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("kaidah-benchmark");
		new CheckBenchmark(TemporaryRules.in(folder)).run();
		System.exit(0);
	}

	private void run() throws Exception {
		Measured.machine();
		Times cold = check();
		List<Times> both = rounds(() -> {
			add(GENERAL, OLDER.formatted(this.age));
			add(TARGETED, "Sasaran( jenjang == \"PENGAWAS\" )");
		});
		List<Times> one = rounds(() -> add(GENERAL, OLDER.formatted(this.age)));
		List<Times> cell = rounds(this::anotherNumber);
		Measured.say("");
		Measured.say("| ms (of the processor) | cold | rules added in both halves | a rule added | a number changed |");
		Measured.say("|---|---|---|---|---|");
		for (CheckStep step : CheckStep.values()) {
			Measured.say("| %s | %s | %s | %s | %s |", step, cold.cell(step), median(both, step), median(one, step),
					median(cell, step));
		}
		Measured.say("| all | %s | %s | %s | %s |", cold.cell(null), median(both, null), median(one, null),
				median(cell, null));
	}

	/** One round more than counts, because the first warms up. */
	private List<Times> rounds(Edit edit) throws Exception {
		List<Times> rounds = new ArrayList<>();
		for (int round = 0; round <= ROUNDS; round++) {
			edit.make();
			Times times = check();
			if (round > 0) {
				rounds.add(times);
			}
		}
		return rounds;
	}

	private Times check() throws IOException {
		System.gc();
		Times times = new Times();
		times.step(CheckStep.READ, List.of());
		RuleBook book = new RuleBook(RulesFolder.open(this.rules.root()));
		FullCheck check = FullCheck.of(book, NATIONAL, times);
		times.end();
		if (check.strength() == null) {
			throw new IllegalStateException(check.result().problems().toString());
		}
		Measured.say("%d rules, %d scenarios, %d mutants: %s", book.ruleSet(NATIONAL).rules().size(),
				check.result().scenarios().size(), check.strength().total(), times);
		return times;
	}

	private void add(String file, String when) throws IOException {
		this.edits++;
		String rule = """

				rule "Uji %1$d"
					@kode("UJI-%1$d")
					@dasar("Keputusan Kepala BKN Nomor 411 Tahun 2025")
				when
					%2$s
				then
					insert( new Anjuran("uji", "%1$d") );
				end
				""".formatted(this.edits, when);
		this.rules.with(file, Files.readString(this.rules.root().resolve(file)) + rule);
	}

	private void anotherNumber() throws IOException {
		this.age++;
		this.rules.replace(GENERAL, OLDER.formatted(this.age - 1), OLDER.formatted(this.age));
	}

	private static String median(List<Times> rounds, CheckStep step) {
		return rounds.stream()
			.sorted((one, other) -> Long.compare(one.wall(step), other.wall(step)))
			.toList()
			.get(rounds.size() / 2)
			.cell(step);
	}

	/** What the steps of one check took. */
	private static final class Times implements CheckProgress {

		private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
			.getOperatingSystemMXBean();

		private final Map<CheckStep, long[]> taken = new EnumMap<>(CheckStep.class);

		private CheckStep current;

		private long[] since;

		@Override
		public void scenarios(int done, int total) {
			// only whole steps count
		}

		@Override
		public void step(CheckStep step, List<Problem> found) {
			end();
			this.current = step;
			this.since = now();
		}

		private void end() {
			if (this.current != null) {
				long[] now = now();
				this.taken.put(this.current, new long[] { now[0] - this.since[0], now[1] - this.since[1] });
			}
		}

		private static long[] now() {
			return new long[] { System.nanoTime(), PROCESS.getProcessCpuTime() };
		}

		/** The time of a step, or of all for {@code null}. */
		private long wall(CheckStep step) {
			return sum(step, 0);
		}

		private long sum(CheckStep step, int which) {
			return (step != null) ? this.taken.getOrDefault(step, new long[2])[which]
					: this.taken.values().stream().mapToLong((each) -> each[which]).sum();
		}

		@Override
		public String toString() {
			return Stream.of(CheckStep.values())
				.map((step) -> step + " " + cell(step))
				.collect(Collectors.joining(", ", cell(null) + " = ", ""));
		}

		private String cell(CheckStep step) {
			return "%,.0f (%,.0f)".formatted(sum(step, 0) / 1e6, sum(step, 1) / 1e6);
		}

	}

}
