package org.kaidah;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates hold no text of their own and name only messages that both languages have;
 * they bring no scripts and styles along.
 */
class TemplatesTest {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

	private static final Pattern TOLD = Pattern
		.compile("\\s(?:alt|title|placeholder|label|aria-label|data-label)=\"[^\"]*\\p{L}[^\"]*\"");

	private static final Pattern FORBIDDEN = Pattern.compile(
			"th:utext|\\[\\(|\\sstyle=|th:style|<style|\\son[a-z]+=|th:on[a-z]+=|<script(?![^>]*th:src)|https?://(?!www\\.thymeleaf\\.org)|__\\$");

	private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]*)");

	private static final Pattern PREFIX = Pattern.compile("#\\{\\$\\{'([a-z.-]+)'");

	private static final Pattern KEY_AS_ARGUMENT = Pattern.compile("'([a-z]+(?:\\.[a-z-]+)+)'");

	private static final Pattern SAID = Pattern.compile("th:(?:text|title|aria-label|data-label|alt)=\"([^\"]*)\"");

	private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

	private static final Set<String> INDONESIAN = keys("/messages.properties");

	private static final Set<String> ENGLISH = keys("/messages_en.properties");

	static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void holdsNoTextOfItsOwn(Path template) throws IOException {
		String text = COMMENT.matcher(Files.readString(template)).replaceAll("");

		assertThat(found(LETTERS, TAG.matcher(text).replaceAll(" "))).isEmpty();
		assertThat(found(TOLD, text)).isEmpty();
		SAID.matcher(text)
			.results()
			.flatMap((said) -> LITERAL.matcher(said.group(1)).results())
			.map((literal) -> literal.group(1))
			.filter((literal) -> Pattern.compile("\\p{Ll}").matcher(literal).find())
			.forEach((literal) -> assertThat(INDONESIAN).anyMatch((key) -> key.startsWith(literal) || isCode(literal)));
	}

	/** A part of the record's own words, compared with and never shown. */
	private static boolean isCode(String literal) {
		return INDONESIAN.stream().anyMatch((key) -> key.endsWith("." + literal));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void namesMessagesThatBothLanguagesHave(Path template) throws IOException {
		String text = COMMENT.matcher(Files.readString(template)).replaceAll("");
		Set<String> named = new TreeSet<>(groups(KEY, text));
		groups(KEY_AS_ARGUMENT, text).stream().filter((name) -> !name.endsWith(".html")).forEach(named::add);

		assertThat(INDONESIAN).containsAll(named);
		assertThat(ENGLISH).containsAll(named);
		for (String prefix : groups(PREFIX, text)) {
			assertThat(INDONESIAN).as(prefix).anyMatch((key) -> key.startsWith(prefix));
			assertThat(ENGLISH).as(prefix).anyMatch((key) -> key.startsWith(prefix));
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void bringsNoScriptsAndStylesAlong(Path template) throws IOException {
		assertThat(found(FORBIDDEN, COMMENT.matcher(Files.readString(template)).replaceAll(""))).isEmpty();
	}

	/**
	 * Thymeleaf replaces a tag before it asks whether the tag should be there at all.
	 */
	@ParameterizedTest
	@MethodSource("templates")
	void asksBeforeItReplaces(Path template) throws IOException {
		List<String> tags = found(TAG, Files.readString(template)).stream()
			.filter((tag) -> tag.matches("(?s).*th:(if|unless|each)=.*") && tag.matches("(?s).*th:(replace|insert)=.*"))
			.toList();

		assertThat(tags).isEmpty();
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).toList();
	}

	private static Set<String> groups(Pattern pattern, String text) {
		Set<String> groups = new TreeSet<>();
		pattern.matcher(text).results().forEach((match) -> groups.add(match.group(1)));
		return groups;
	}

	private static Set<String> keys(String bundle) {
		Properties properties = new Properties();
		try (InputStreamReader in = new InputStreamReader(TemplatesTest.class.getResourceAsStream(bundle),
				StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties.stringPropertyNames();
	}

}
