package org.kaidah.rulebook;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaidah.engine.language.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every scenario of every jurisdiction passes, and every rule is shown to fire and to
 * keep silent.
 */
class RulesFolderTest {

	static List<String> jurisdictions() {
		return National.book().codes();
	}

	@Test
	void holdsTheNationalRulesAndTheCategoryStyle() throws IOException {
		assertThat(jurisdictions()).contains("nasional", "nasional-kategori");
		assertThat(RulesFolder.open(National.RULES).strays()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("jurisdictions")
	void hasNothingToSayAgainstAnyJurisdiction(String code) {
		assertThat(RuleCheck.check(National.book(), code)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("jurisdictions")
	void passesEveryScenario(String code) {
		Scenarios scenarios = Scenarios.of(National.book(), code);

		assertThat(scenarios.problems()).isEmpty();
		assertThat(scenarios.size()).isPositive();
		assertThat(scenarios.run(National.edition(code))).allSatisfy(
				(result) -> assertThat(result.failures()).as("%s:%d %s", result.file(), result.line(), result.name())
					.isEmpty());
	}

	@ParameterizedTest
	@MethodSource("jurisdictions")
	void showsEveryRuleOfItsOwnFiringAndSilent(String code) {
		Set<String> own = new TreeSet<>(National.book().ruleSet(code).own());
		Set<String> fired = new TreeSet<>();
		Set<String> silent = new TreeSet<>();
		for (ScenarioResult result : Scenarios.of(National.book(), code).run(National.edition(code))) {
			fired.addAll(result.fired());
			own.stream().filter((rule) -> !result.fired().contains(rule)).forEach(silent::add);
		}

		assertThat(fired).containsAll(own);
		assertThat(silent).containsAll(own);
	}

	@Test
	void citesALegalBasisForEveryRule() {
		assertThat(National.book().ruleSet("nasional").rules()).extracting(Rule::basis).noneMatch(String::isBlank);
	}

	@Test
	void answersEveryGateOfJptPratamaInTheOrderOfTheDictionary() {
		assertThat(National.edition("nasional").requirements())
			.filteredOn((requirement) -> requirement.targets().contains("JPT PRATAMA"))
			.extracting((requirement) -> requirement.code())
			.containsExactly("PRO-JPTP-01", "PRO-JPTP-02", "PRO-JPTP-03", "PRO-JPTP-04", "PRO-JPTP-05", "PRO-JPTP-06",
					"PRO-JPTP-07", "PRO-JPTP-08");
	}

}
