package org.kaidah.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
		List<HostileFile> files = HostileFile.plain();

		Set<String> singers = Singers.among(files, this.markers, Compiler.EXECUTABLE);

		assertThat(silent(files, singers)).isEqualTo(marked(files, (reason) -> true));
	}

	@Test
	@Tag("proof")
	void showsThatEachDisguiseRunsWithoutTheGateOnOneOfTheCompilers() throws Exception {
		List<HostileFile> files = HostileFile.all();

		Set<String> singers = Singers.onBothCompilers(this.markers);

		assertThat(silent(files, singers)).isEqualTo(marked(files, (reason) -> !reason.equals("classic")));
	}

	@Test
	void letsNoneReachTheCanaryThroughTheSecondWall() throws Exception {
		for (HostileFile file : HostileFile.plain()) {
			Ungated.run(Map.of(file.name(), file.text()), Compiler.EXECUTABLE, RuleClassLoader.INSTANCE);
		}

		assertThat(heard()).isEmpty();
	}

	private static Set<String> silent(List<HostileFile> files, Set<String> singers) {
		return files.stream()
			.map(HostileFile::name)
			.filter((name) -> !singers.contains(name))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The files that bear a mark with such a reason for not singing. */
	private static Set<String> marked(List<HostileFile> files, Predicate<String> reason) throws IOException {
		List<String> names = files.stream().map(HostileFile::name).toList();
		return Files.readAllLines(Path.of("src/test/resources/hostile/marks.txt"))
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split(" "))
			.filter((mark) -> names.contains(mark[0]) && reason.test(mark[1]))
			.map((mark) -> mark[0])
			.collect(Collectors.toCollection(TreeSet::new));
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
