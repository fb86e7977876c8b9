package org.kaidah;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The README stays true: what it names exists, and what it tells to run can be run. */
class ReadmeTest {

	private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

	private static final Pattern VERB = Pattern.compile("java -jar target/kaidah\\.jar (\\w+)");

	private final String readme;

	ReadmeTest() throws IOException {
		this.readme = Files.readString(Path.of("README.md"));
	}

	@Test
	void namesOnlyFilesThatExist() {
		List<String> links = LINK.matcher(this.readme).results().map((match) -> match.group(1)).toList();

		assertThat(links).hasSizeGreaterThan(15).allSatisfy((link) -> assertThat(Path.of(link)).exists());
	}

	@Test
	void tellsCommandsThatThisBuildHas() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));

		assertThat(this.readme).contains("./mvnw spring-boot:run", "./mvnw verify", "-Pproof", "exec:exec@benchmark",
				"-Dkaidah.people");
		assertThat(Files.isExecutable(Path.of("mvnw"))).isTrue();
		assertThat(pom).contains("<finalName>kaidah</finalName>", "spring-boot-maven-plugin", "<id>proof</id>",
				"<id>benchmark</id>", "<kaidah.people>", "<start-class>" + Kaidah.class.getName() + "</start-class>");
	}

	@Test
	void tellsVerbsThatThereAre() throws IOException {
		List<String> verbs = VERB.matcher(this.readme).results().map((MatchResult match) -> match.group(1)).toList();
		String source = Files.readString(Path.of("src/main/java/org/kaidah/cli/CommandLineVerbs.java"));

		assertThat(verbs).contains("check", "test", "evaluate")
			.allSatisfy((verb) -> assertThat(source).containsIgnoringCase("new " + verb + "Verb("));
	}

	@Test
	void runsTheTestCommandThatItTellsInCi() throws IOException {
		assertThat(Files.readString(Path.of(".ci/run"))).contains("./mvnw").contains("verify");
	}

}
