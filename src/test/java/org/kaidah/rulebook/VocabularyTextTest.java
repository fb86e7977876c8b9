package org.kaidah.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.Rules;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.text.Meanings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word has a meaning in both languages, and the page that lists them is current.
 */
class VocabularyTextTest {

	private static final Path PAGE = Path.of("rules", "KOSAKATA.md");

	private static final String MEANING = "kosakata.";

	@Test
	void thePageOfWordsIsCurrent() throws IOException {
		String page = VocabularyText.page();
		if (Boolean.getBoolean("kaidah.write-docs")) {
			Files.writeString(PAGE, page);
		}
		String written = Files.isRegularFile(PAGE) ? Files.readString(PAGE).replace("\r\n", "\n") : "";
		assertThat(written)
			.as("%s is stale; write it again with: mvn -q test -Dtest=VocabularyTextTest -Dkaidah.write-docs=true",
					PAGE)
			.isEqualTo(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/messages.properties", "/messages_en.properties" })
	void everyWordHasAMeaningAndEveryMeaningAWord(String file) throws IOException {
		Properties messages = new Properties();
		try (InputStream stream = VocabularyTextTest.class.getResourceAsStream(file)) {
			messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		Set<String> meanings = new TreeSet<>(messages.stringPropertyNames());
		meanings.removeIf((key) -> !key.startsWith(MEANING));
		assertThat(meanings).containsExactlyInAnyOrderElementsOf(Meanings.keys());
		assertThat(meanings).allSatisfy((key) -> assertThat(messages.getProperty(key)).isNotBlank());
	}

	@Test
	void marksWhatMayHaveOneValueOnly() {
		assertThat(VocabularyText.page()).contains("### Kotak (tunggal)\n", "### Unsur\n");
	}

	@Test
	void everyAggregateOfThePageIsPartOfTheLanguage() {
		assertThat(Meanings.AGGREGATES).allSatisfy((word) -> assertThat(problemsWith(word)).isEmpty());
		assertThat(problemsWith("average")).isNotEmpty();
	}

	private static List<Problem> problemsWith(String aggregate) {
		String source = switch (aggregate) {
			case "lama" -> "$x : MasaJabatan()";
			case "sum", "rata" -> "Pelatihan( $x : jam )";
			default -> "MasaJabatan( $x : mulai )";
		};
		String condition = "accumulate( " + source + "; $hasil : " + aggregate + "($x) )";
		return Rules.problems(Rules.rule("UJI-1", condition, "new Anggota(\"UJI\")"));
	}

}
