package org.kaidah.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Spoilt files, thousands of them, go through the gate; what it accepts compiles, decides
 * about somebody, and reaches no canary. Many more by {@code -Pproof}.
 */
class GateFuzzTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int FILES = Boolean.getBoolean("kaidah.proof") ? 300_000 : 3_000;

	private static final long SEED = Long.getLong("kaidah.seed", 411);

	private static final int TOGETHER = 150;

	private static final int SECONDS_A_FILE = 10;

	private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor();

	private final Map<String, Rule> accepted = new LinkedHashMap<>();

	@Test
	void letsNoSpoiltFileReachTheCanaryOrTheCompilersWords() throws Exception {
		long start = System.nanoTime();
		Canary.silence();
		Mutator mutator = new Mutator(SEED, sources());
		int files = 0;
		for (int i = 0; i < FILES; i++) {
			String text = mutator.next();
			files += this.oneAtATime.submit(() -> accepts(text)).get(SECONDS_A_FILE, TimeUnit.SECONDS) ? 1 : 0;
		}
		List<Rule> rules = List.copyOf(this.accepted.values());

		assertThat(files).isGreaterThan(FILES / 100);
		assertThat(NotCompiled.among(rules)).extracting(Rule::text).isEmpty();
		decide(new ArrayList<>(rules));
		assertThat(Canary.heard()).isEmpty();
		System.out.printf(Locale.ROOT,
				"Gate fuzzer, seed %d: %d files, %d accepted, %d rules compiled and run, 0 canaries, %.1f s%n", SEED,
				FILES, files, rules.size(), (System.nanoTime() - start) / 1e9);
	}

	private boolean accepts(String text) {
		ParsedFile file = RuleParser.parse(new RuleFile("uji.drl", text));
		if (!file.problems().isEmpty() || EditionCompiler.check(file.rules()).stream().anyMatch(Problem::isError)) {
			return false;
		}
		file.rules().forEach((rule) -> this.accepted.putIfAbsent(rule.text(), rule));
		return !file.rules().isEmpty();
	}

	/** Rules that go round in a circle together are run apart. */
	private void decide(List<Rule> rules) throws Exception {
		while (!rules.isEmpty()) {
			List<Rule> together = new ArrayList<>(rules.subList(0, Math.min(TOGETHER, rules.size())));
			for (List<Rule> circle = circle(together); !circle.isEmpty(); circle = circle(together)) {
				together.removeAll(circle.subList(1, circle.size()));
			}
			rules.removeAll(together);
			Edition edition = EditionCompiler.compile(together);
			this.oneAtATime.submit(() -> Evaluator.evaluate(edition, Ungated.PERSON, AS_OF))
				.get(SECONDS_A_FILE, TimeUnit.SECONDS);
		}
	}

	private static List<Rule> circle(List<Rule> rules) {
		return new Strata(rules).cycle();
	}

	private static List<String> sources() throws IOException {
		List<String> sources = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of("rules"))) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".drl")).sorted().toList()) {
				RuleParser.parse(new RuleFile("", Files.readString(file)))
					.rules()
					.forEach((rule) -> sources.add(rule.text() + '\n'));
			}
		}
		HostileFile.plain().forEach((file) -> sources.add(file.text()));
		return sources;
	}

}
