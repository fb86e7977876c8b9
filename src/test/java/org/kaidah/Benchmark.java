package org.kaidah;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.kaidah.decision.DecidePerson;
import org.kaidah.decision.DecidePopulation;
import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.RawDrools;
import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.Projection;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.sample.SampleWorkbook;
import org.kaidah.personnel.workbook.WorkbookReader;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RulesFolder;
import org.kaidah.vocabulary.Fakta;

import com.sun.management.ThreadMXBean;

/**
 * One table in one run: the same rules and people on raw Drools (a), on our evaluator
 * (b), and from a workbook to decisions (c). Figures are people per second on one core
 * and bytes allocated per person; ratios hold within the run. The rounds of (a) and (b)
 * alternate, so that a drifting machine touches both alike.
 */
final class Benchmark {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int ROUNDS = 5;

	private final int people;

	private Benchmark(int people) {
		this.people = people;
	}

	public static void main(String[] arguments) throws Exception {
		new Benchmark((arguments.length > 0) ? Integer.parseInt(arguments[0]) : 10_000).run();
	}

	/** A measured round. */
	private record Round(double perSecond, long bytesPerPerson) {
	}

	private void run() throws Exception {
		Measured.machine();
		RuleBook book = new RuleBook(RulesFolder.open(Path.of("rules")));
		List<Rule> rules = book.ruleSet("nasional").rules();
		long start = System.nanoTime();
		Edition edition = book.edition("nasional");
		double cold = Measured.seconds(start);
		double warm = cold;
		for (int i = 0; i < 3; i++) {
			start = System.nanoTime();
			EditionCompiler.compile(rules);
			warm = Math.min(warm, Measured.seconds(start));
		}
		Measured.say("Compile %d rules: cold %.1f s, warm %.1f s", rules.size(), cold, warm);
		gate(rules);
		RawDrools raw = new RawDrools(rules);
		List<List<Fakta>> facts = new SampleRegency(7, AS_OF).people(this.people)
			.map((dossier) -> Projection.facts(dossier, AS_OF))
			.toList();
		long firings = facts.stream()
			.limit(500)
			.mapToLong((one) -> Evaluator.evaluate(edition, one, AS_OF).trace().size())
			.sum();
		Measured.say("%d people, %.1f facts and %.1f firings a person", this.people,
				facts.stream().mapToInt(List::size).average().orElse(0), firings / (double) Math.min(500, this.people));
		List<Round> rawRounds = new ArrayList<>();
		List<Round> ourRounds = new ArrayList<>();
		for (int round = 0; round <= ROUNDS; round++) {
			Round a = measure(facts, raw::evaluate);
			Round b = measure(facts, (one) -> Evaluator.evaluate(edition, one, AS_OF));
			if (round > 0) {
				rawRounds.add(a);
				ourRounds.add(b);
			}
		}
		Measured.say("");
		Measured.say("| | people/s, one core | bytes/person | against (a) |");
		Measured.say("|---|---|---|---|");
		Round a = median(rawRounds);
		Round b = median(ourRounds);
		row("(a) raw Drools with a trace", a, a);
		row("(b) evaluator", b, a);
		row("(c) workbook: read, project, evaluate", workbook(edition), a);
	}

	/**
	 * What the gate takes for a file of 50 rules: grammar and words, nothing compiled.
	 */
	private static void gate(List<Rule> rules) {
		String text = rules.stream().limit(50).map(Rule::text).collect(Collectors.joining("\n\n"));
		double[] times = new double[400];
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			ParsedFile file = RuleParser.parse(new RuleFile("ukur.drl", text));
			int problems = file.problems().size() + EditionCompiler.check(file.rules()).size();
			times[i] = Measured.seconds(start) * 1000;
			if (file.rules().size() != 50 || problems > 0) {
				throw new IllegalStateException(file.problems().toString());
			}
		}
		Arrays.sort(times, 200, 400);
		Measured.say("Gate: a file of 50 rules (%,d characters), warm median %.2f ms", text.length(), times[300]);
	}

	private Round measure(List<List<Fakta>> facts, Consumer<List<Fakta>> evaluation) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		long start = System.nanoTime();
		facts.forEach(evaluation);
		double seconds = Measured.seconds(start);
		return new Round(facts.size() / seconds, (threads.getCurrentThreadAllocatedBytes() - before) / facts.size());
	}

	/** The whole way on one thread. */
	private Round workbook(Edition edition) throws Exception {
		Path file = Files.createTempFile("kaidah-benchmark", ".xlsx");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
				new SampleWorkbook(new SampleRegency(7, AS_OF), this.people).writeTo(out);
			}
			long start = System.nanoTime();
			PersonnelData data = new WorkbookReader().read(file, AS_OF);
			double reading = Measured.seconds(start);
			int[] decided = new int[1];
			new DecidePopulation(new DecidePerson(edition, AS_OF, null), 1).run(data.dossiers().iterator(),
					(it) -> it.result(), (result) -> decided[0]++, () -> false);
			Measured.say("(c) reading %.1f s, projecting and evaluating %.1f s, %.1f MB", reading,
					Measured.seconds(start) - reading, Files.size(file) / 1e6);
			return new Round(decided[0] / Measured.seconds(start), 0);
		}
		finally {
			Files.delete(file);
		}
	}

	private static Round median(List<Round> rounds) {
		return rounds.stream()
			.sorted((x, y) -> Double.compare(x.perSecond, y.perSecond))
			.toList()
			.get(rounds.size() / 2);
	}

	private static void row(String name, Round round, Round base) {
		Measured.say("| %s | %,.0f | %s | %.2f |", name, round.perSecond,
				(round.bytesPerPerson > 0) ? String.format(Locale.ROOT, "%,d", round.bytesPerPerson) : "",
				round.perSecond / base.perSecond);
	}

}
