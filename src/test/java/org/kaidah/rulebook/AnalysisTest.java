package org.kaidah.rulebook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.analysis.Analysis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped rules are as they should be. What is found where they are not, and where
 * they are otherwise but right, is told by {@link DefectClassesTest} and
 * {@link FalseAlarmTest}.
 */
class AnalysisTest {

	@ParameterizedTest
	@ValueSource(strings = { "nasional", "nasional-kategori" })
	void hasNothingToSayAgainstTheShippedRules(String code) {
		assertThat(Analysis.of(National.edition(code), Scenarios.people(National.book(), code))).isEmpty();
	}

}
