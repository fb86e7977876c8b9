package org.kaidah.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.Rules;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example of the rule author's guide is true. */
class AuthorsGuideTest {

	private static final String REGION = "99.01";

	private static final String CONCLUSION = "new Anggota(\"UJI\")";

	@TempDir
	private Path folder;

	@Test
	void usesNoLabelThatIsNotTested() throws IOException {
		assertThat(AuthorsGuide.labels()).containsExactlyInAnyOrder("drl", "drl daerah", "pola", "salah",
				"salah simpulan", "salah aturan", "yaml", "yaml daerah", "yaml wilayah", "kisi", "tabel", "sh");
	}

	@ParameterizedTest
	@ValueSource(strings = { "drl", "drl daerah" })
	void everyRuleFitsTheLanguage(String label) throws IOException {
		assertThat(AuthorsGuide.blocks(label)).isNotEmpty()
			.allSatisfy((block) -> assertThat(Rules.problems(block)).isEmpty());
	}

	@Test
	void nationalExamplesAreTheRulesInForce() throws IOException {
		Map<String, Rule> shipped = new RuleBook(RulesFolder.open(AuthorsGuide.RULES)).ruleSet("nasional")
			.rules()
			.stream()
			.collect(Collectors.toMap(Rule::code, Function.identity()));
		List<Rule> shown = Rules.read(AuthorsGuide.blocks("drl").toArray(String[]::new));
		assertThat(shown).allSatisfy((rule) -> assertThat(shipped.get(rule.code()).text()).isEqualTo(rule.text()));
	}

	static List<String> conditions() throws IOException {
		return AuthorsGuide.lines("pola");
	}

	@ParameterizedTest
	@MethodSource("conditions")
	void everyConditionFitsTheLanguage(String line) {
		assertThat(Rules.problems(Rules.rule("UJI-1", line, CONCLUSION))).isEmpty();
	}

	static List<String> wrongConditions() throws IOException {
		return AuthorsGuide.lines("salah");
	}

	@ParameterizedTest
	@MethodSource("wrongConditions")
	void everyWrongConditionIsRefused(String line) {
		assertThat(Rules.problems(Rules.rule("UJI-1", line, CONCLUSION))).isNotEmpty();
	}

	static List<String> wrongConclusions() throws IOException {
		return AuthorsGuide.lines("salah simpulan");
	}

	@ParameterizedTest
	@MethodSource("wrongConclusions")
	void everyWrongConclusionIsRefused(String line) {
		String rule = Rules.rule("UJI-1", "Pegawai()", CONCLUSION);
		assertThat(Rules.problems(rule)).isEmpty();
		assertThat(Rules.problems(rule.replace("insert( " + CONCLUSION + " );", line))).isNotEmpty();
	}

	static List<String> wrongRules() throws IOException {
		return AuthorsGuide.blocks("salah aturan");
	}

	@ParameterizedTest
	@MethodSource("wrongRules")
	void everyWrongRuleIsRefused(String block) {
		assertThat(Rules.problems(block)).isNotEmpty();
	}

	@Test
	void theRegionOfTheRecipesIsWithoutFault() throws IOException {
		RuleBook book = AuthorsGuide.bookWithRegion(this.folder, REGION);
		List<Problem> problems = RuleCheck.check(book, REGION);
		assertThat(problems).isEmpty();
		assertThat(book.ruleSet(REGION).own()).contains("KIN-BOB-1", "POT-TKT-1", "D9901-HDR-1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nasional", REGION })
	void everyScenarioPasses(String code) throws Exception {
		RuleBook book = AuthorsGuide.bookWithRegion(this.folder, REGION);
		Scenarios scenarios = Scenarios.of(book, code);
		assertThat(scenarios.problems()).isEmpty();
		assertThat(scenarios.run(book.edition(code))).filteredOn((result) -> result.file().contains("panduan-"))
			.isNotEmpty()
			.allSatisfy((result) -> assertThat(result.failures()).as(result.name()).isEmpty());
	}

}
