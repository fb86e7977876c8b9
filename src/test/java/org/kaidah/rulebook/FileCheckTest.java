package org.kaidah.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaidah.rulebook.text.TextProblem;

import static org.assertj.core.api.Assertions.assertThat;

/** A file is checked among the others while it is written, and quickly. */
class FileCheckTest {

	private static final String WEIGHTS = "kinerja/bobot.drl";

	@Test
	void findsNothingWrongWithAShippedFile() throws IOException {
		assertThat(check(WEIGHTS, shipped(WEIGHTS))).isEmpty();
	}

	@Test
	void tellsACodeThatAnotherFileHas() throws IOException {
		String text = shipped(WEIGHTS).replace("KIN-BOB-1", "KIN-SKP-1");
		List<TextProblem> problems = check(WEIGHTS, text);

		assertThat(problems).extracting((problem) -> problem.problem().key()).contains("rule.code-twice");
		assertThat(problems)
			.allSatisfy((problem) -> assertThat(problem.problem().file()).isEqualTo("nasional/" + WEIGHTS));
	}

	@Test
	void tellsThatWeightsDoNotAddUp() throws IOException {
		assertThat(check(WEIGHTS, shipped(WEIGHTS).replace(", 60, $n)", ", 55, $n)")))
			.extracting((problem) -> problem.problem().key())
			.contains("weights.sum");
	}

	@Test
	void tellsNothingTwiceAndEverythingAtItsPlace() {
		String text = "rule \"a\" @kode(\"X\") when Pegawai( umur > 1 ) then insert( new Poin(\"a\", 1) ); end";
		List<TextProblem> problems = check("kinerja/baru.drl", text);

		assertThat(problems).extracting(TextProblem::problem).doesNotHaveDuplicates();
		assertThat(problems)
			.extracting((problem) -> problem.problem().key() + ' ' + text.substring(problem.from(), problem.to()))
			.contains("vocabulary.property umur", "rule.no-basis rule");
	}

	@Test
	void isQuickEnoughForEveryPauseInTyping() throws IOException {
		String text = shipped(WEIGHTS);
		check(WEIGHTS, text);
		long start = System.nanoTime();
		for (int i = 0; i < 10; i++) {
			check(WEIGHTS, text);
		}
		Duration each = Duration.ofNanos((System.nanoTime() - start) / 10);

		assertThat(each).isLessThan(Duration.ofSeconds(1));
		System.out.println("A file of the national rules is checked in " + each.toMillis() + " ms");
	}

	private static List<TextProblem> check(String path, String text) {
		return FileCheck.of(National.book(), "nasional", path, text);
	}

	private static String shipped(String path) throws IOException {
		return Files.readString(National.RULES.resolve("nasional").resolve(path));
	}

}
