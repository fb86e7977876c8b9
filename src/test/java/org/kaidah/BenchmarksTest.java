package org.kaidah;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every benchmark that README tells of can be run by anyone, and prints its table: each
 * once, with few people, in a process of its own. How fast it is, is not tested.
 */
@Tag("proof")
class BenchmarksTest {

	private static final int MINUTES = 10;

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "benchmark, Benchmark, 200", "benchmark-runs, RunBenchmark, 300",
			"benchmark-import, ImportBenchmark, 200", "benchmark-impact, ImpactBenchmark, 300",
			"benchmark-check, CheckBenchmark," })
	void printsItsTable(String name, String type, String people) throws Exception {
		assertThat(Files.readString(Path.of("pom.xml"))).contains("<id>" + name + "</id>",
				"<argument>org.kaidah." + type + "</argument>");
		Path printed = this.folder.resolve("printed");
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx1g",
				"-cp", System.getProperty("java.class.path"), "org.kaidah." + type));
		if (people != null) {
			command.add(people);
		}
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(printed.toFile())
			.start();
		try {
			assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
		}
		finally {
			process.destroy();
		}
		List<String> lines = Files.readAllLines(printed);
		assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
		int columns = cells(lines.stream().filter((line) -> line.startsWith("|---")).findFirst().orElseThrow());
		assertThat(lines).filteredOn((line) -> line.startsWith("| "))
			.hasSizeGreaterThan(1)
			.allSatisfy((line) -> assertThat(cells(line)).isEqualTo(columns));
	}

	private static int cells(String line) {
		return (int) Arrays.stream(line.split("\\|", -1)).count();
	}

}
