package org.kaidah.engine;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;

import static org.assertj.core.api.Assertions.assertThat;

class StrataTest {

	@Test
	void putsARuleThatAddsUpAboveEveryRuleItAddsUp() {
		List<Rule> rules = Rules.read(
				Rules.rule("JUMLAH", "accumulate( Poin( $n : nilai ); $j : sum($n) )", "new NilaiSumbu(\"X\", $j)"),
				Rules.rule("A", "Sasaran()", "new Poin(\"a\", 1)"),
				Rules.rule("B", "Poin( indikator == \"a\" )", "new Poin(\"b\", 2)"),
				Rules.rule("TINGKAT", "not NilaiSumbu()", "new Tingkat(\"X\", \"T\")"));
		Strata strata = new Strata(rules);

		assertThat(strata.of(1)).isZero();
		assertThat(strata.of(2)).isZero();
		assertThat(strata.of(0)).isEqualTo(1);
		assertThat(strata.of(3)).isEqualTo(2);
	}

	@Test
	void doesNotConfuseConclusionsThatTheirLiteralsTellApart() {
		List<Rule> rules = Rules.read(
				Rules.rule("A", "accumulate( Unsur( indikator == \"a\", $n : nilai ); $m : max($n) )",
						"new Unsur(\"b\", \"x\", $m)"),
				Rules.rule("B", "not Unsur( indikator == \"b\" )", "new Unsur(\"c\", \"y\", 0)"));

		assertThat(new Strata(rules).cycle()).isEmpty();
	}

	@Test
	void refusesACycleThroughNotAndShowsItsPath() {
		String text = Rules.rule("SATU", "not Temuan( perihal == \"dua\" )", "new Temuan(\"satu\", \"x\")")
				+ Rules.rule("DUA", "Temuan( perihal == \"tiga\" )", "new Temuan(\"dua\", \"x\")")
				+ Rules.rule("TIGA", "Temuan( perihal == \"satu\" )", "new Temuan(\"tiga\", \"x\")");

		assertThat(Rules.problems(text)).singleElement().satisfies((Problem problem) -> {
			assertThat(problem.key()).isEqualTo("strata.cycle");
			assertThat(problem.line()).isEqualTo(1);
			assertThat(problem.arguments()).containsExactly("SATU -> TIGA -> DUA -> SATU");
		});
	}

	@Test
	void allowsACircleWithoutAbsence() {
		assertThat(Rules.problems(Rules.rule("A", "Temuan( perihal == \"b\" )", "new Temuan(\"a\", \"x\")")
				+ Rules.rule("B", "Temuan( perihal == \"a\" )", "new Temuan(\"b\", \"x\")")))
			.isEmpty();
	}

}
