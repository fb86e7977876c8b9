package org.kaidah;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the program says, it says in both languages, with the same places for values.
 */
class MessagesTest {

	private static final Pattern KEY = Pattern.compile("\"((?:"
			+ "language|gate|vocabulary|strata|engine|evaluation|rule|requirement|overlay|weights|"
			+ "folder|yaml|grid|table|pattern|rename|scenario|cli|progress|evaluate|explain|value|"
			+ "ninebox|sample|web|run|card|home|people|person|rulebook|draft|editor|impact|analysis|answers)\\.[a-z][a-z0-9.-]*[a-z0-9])\"");

	private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

	private final Properties indonesian = read("/messages.properties");

	private final Properties english = read("/messages_en.properties");

	@Test
	void speaksBothLanguages() {
		assertThat(this.english.stringPropertyNames()).isEqualTo(this.indonesian.stringPropertyNames());
	}

	@Test
	void keepsTheSamePlacesForValues() {
		this.indonesian.stringPropertyNames()
			.forEach((key) -> assertThat(places(this.english.getProperty(key))).as(key)
				.isEqualTo(places(this.indonesian.getProperty(key))));
	}

	@Test
	void hasATextForEveryKeyThatTheProgramNames() throws IOException {
		Set<String> named = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				Matcher matcher = KEY.matcher(Files.readString(file));
				while (matcher.find()) {
					named.add(matcher.group(1));
				}
			}
		}

		assertThat(named).hasSizeGreaterThan(100);
		assertThat(this.indonesian.stringPropertyNames()).containsAll(named);
	}

	@Test
	void hasASentenceForEveryFactAndConclusion() {
		Vocabulary.get().types().forEach((type) -> {
			String sentence = this.indonesian.getProperty("record." + type.name());
			assertThat(sentence).as(type.name()).isNotBlank();
			assertThat(type.properties().keySet()).as(type.name()).containsAll(places(sentence));
		});
	}

	private static Set<String> places(String text) {
		Set<String> places = new TreeSet<>();
		Matcher matcher = PLACE.matcher(text);
		while (matcher.find()) {
			places.add(matcher.group(1));
		}
		return places;
	}

	private static Properties read(String name) {
		Properties properties = new Properties();
		try (InputStreamReader in = new InputStreamReader(MessagesTest.class.getResourceAsStream(name),
				StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return properties;
	}

}
