package org.kaidah.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.engine.Ungated.Compiler;
import org.kaidah.engine.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule files that run code without the gate, each shown to do so, and each refused by it.
 */
class HostileFilesTest {

	private static final ClassLoader EVERYTHING = HostileFilesTest.class.getClassLoader();

	private static final String NO_REASON = "no reason";

	private final ResourceBundle texts = ResourceBundle.getBundle("messages");

	@TempDir
	Path markers;

	@BeforeEach
	void silence() {
		Canary.silence();
		System.setProperty(HostileFile.MARKERS, this.markers.toString());
	}

	@AfterEach
	void forget() {
		System.clearProperty(HostileFile.MARKERS);
	}

	@Test
	void refusesEveryFileAtItsPlaceWithAReason() throws Exception {
		List<HostileFile> files = HostileFile.all();

		assertThat(files).hasSizeGreaterThan(500);
		assertThat(files).allSatisfy((file) -> {
			List<Problem> problems = Rules.problems(file.text());
			assertThat(problems).isNotEmpty();
			assertThat(problems).allSatisfy((problem) -> {
				assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
				assertThat(problem.file()).isEqualTo("uji.drl");
				assertThat(problem.line()).isPositive();
				assertThat(problem.column()).isPositive();
				assertThat(this.texts.getString(problem.key())).isNotBlank();
			});
		});
		assertThat(heard()).isEmpty();
	}

	@Test
	void showsThatEachHidingPlaceRunsWithoutTheGate() throws Exception {
		assertThat(unmarked(HostileFile.plain(), Compiler.EXECUTABLE)).doesNotContainValue(NO_REASON);
	}

	@Test
	@Tag("proof")
	void showsThatEachDisguiseRunsWithoutTheGateOnOneOfTheCompilers() throws Exception {
		List<HostileFile> files = HostileFile.all();
		List<String> silent = new ArrayList<>(unmarked(files, Compiler.EXECUTABLE).keySet());

		assertThat(Compiler.CLASSIC.isThere()).isTrue();
		silent.retainAll(unmarked(files, Compiler.CLASSIC).keySet());
		assertThat(silent).containsExactlyInAnyOrderElementsOf(marks(files).entrySet()
			.stream()
			.filter((mark) -> !mark.getValue().equals("classic"))
			.map(Map.Entry::getKey)
			.toList());
	}

	@Test
	void letsNoneReachTheCanaryThroughTheSecondWall() throws Exception {
		for (HostileFile file : HostileFile.plain()) {
			Ungated.run(Map.of(file.name(), file.text()), Compiler.EXECUTABLE, RuleClassLoader.INSTANCE);
		}

		assertThat(heard()).isEmpty();
	}

	/** The files that do not sing, each with the mark that says why. */
	private Map<String, String> unmarked(List<HostileFile> files, Compiler compiler) throws IOException {
		Map<String, String> all = marks(files);
		Map<String, String> silent = new LinkedHashMap<>();
		for (HostileFile file : files) {
			silence();
			Ungated.run(Map.of(file.name(), file.text()), compiler, EVERYTHING);
			if (!heard().contains(file.name())) {
				silent.put(file.name(), all.getOrDefault(file.name(), NO_REASON));
			}
		}
		return silent;
	}

	private static Map<String, String> marks(List<HostileFile> files) throws IOException {
		List<String> names = files.stream().map(HostileFile::name).toList();
		return Files.readAllLines(Path.of("src/test/resources/hostile/marks.txt"))
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split(" "))
			.filter((mark) -> names.contains(mark[0]))
			.collect(Collectors.toMap((mark) -> mark[0], (mark) -> mark[1], (a, b) -> a, LinkedHashMap::new));
	}

	private List<String> heard() throws IOException {
		List<String> heard = new ArrayList<>(Canary.heard());
		heard.remove("global");
		try (var files = Files.list(this.markers)) {
			files.map((file) -> file.getFileName().toString()).forEach(heard::add);
		}
		return heard;
	}

}
