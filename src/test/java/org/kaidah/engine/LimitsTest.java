package org.kaidah.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaidah.vocabulary.DataTambahan;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Sasaran;

import static org.assertj.core.api.Assertions.assertThat;

/** No text and no rules keep the checks or a decision busy for long. */
@Timeout(20)
class LimitsTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final String THEN = "new Anggota(\"A\")";

	static List<Arguments> excesses() {
		return List.of(
				Arguments.of("gate.depth", "Pegawai( " + "(".repeat(100_000) + "usia > 3" + ")".repeat(100_000) + " )"),
				Arguments.of("gate.depth", "Pegawai( " + "!".repeat(100_000) + "bidangSesuai )"),
				Arguments.of("gate.depth", "( ".repeat(100_000) + "Sasaran()" + " )".repeat(100_000)),
				Arguments.of("gate.terms", "Pegawai( " + many(200, "usia > 3", " || ") + " )"),
				Arguments.of("gate.terms", "Pegawai( " + many(50_000, "usia > 3", " && ") + " )"),
				Arguments.of("gate.list", "Pegawai( usia in (" + many(501, "3", ", ") + ") )"),
				Arguments.of("gate.cells", many(3, "Pegawai( usia in (" + many(400, "3", ", ") + ") )", "\n")),
				Arguments.of("gate.patterns", many(41, "Unsur()", "\n")),
				Arguments.of("gate.constraints", "Pegawai( " + many(51, "usia > 3", ", ") + " )"),
				Arguments.of("gate.ways", many(7, "( Sasaran() or Pegawai() )", "\n")),
				Arguments.of("gate.text", "Pegawai( jabatan == \"" + "a".repeat(1_001) + "\" )"),
				Arguments.of("vocabulary.window", "Penghargaan( dalam(999999999, \"TAHUN\") )"));
	}

	@ParameterizedTest
	@MethodSource("excesses")
	void refusesTooMuchInOneRule(String key, String when) {
		assertThat(Rules.keys(Rules.rule("A", when, THEN))).contains(key);
	}

	@Test
	void refusesTooMuchInOneFile() {
		String[] conclusions = IntStream.range(0, 21)
			.mapToObj((i) -> "new Anggota(\"A" + i + "\")")
			.toArray(String[]::new);

		assertThat(Rules.keys(Rules.rule("A", "Sasaran()", conclusions))).contains("gate.insertions");
		assertThat(Rules.keys(" ".repeat(1_000_001))).containsExactly("gate.size");
		assertThat(Rules.keys(many(2_001, Rules.rule("A", "Sasaran()", THEN), "\n"))).contains("gate.rules");
	}

	@Test
	void refusesTooManyRulesInAll() {
		List<org.kaidah.engine.language.Rule> rules = new ArrayList<>(
				Rules.read(many(1_501, Rules.rule("A", "Sasaran()", THEN), "\n")));
		rules.addAll(rules);

		assertThat(EditionCompiler.check(rules)).singleElement()
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("gate.edition-rules"));
	}

	@Test
	void findsACircleAmongVeryManyRulesThatAllLookAtEachOther() {
		assertThat(Rules.keys(many(1_000, Rules.rule("A", "not Temuan()", "new Temuan(\"a\", \"b\")"), "\n")))
			.containsExactly("strata.cycle");
	}

	@Test
	void stopsACrossProductBeforeItIsBuilt() {
		Edition edition = Rules.edition(Rules.rule("SILANG", many(6, "DataTambahan( kunci == \"x\" )", "\n  "), THEN));

		Decision decision = Evaluator.evaluate(edition, rows(25), AS_OF);

		assertThat(decision.errors()).singleElement().satisfies((error) -> {
			assertThat(error.key()).isEqualTo("evaluation.joins");
			assertThat(error.arguments()).containsExactly("SILANG", "244140625", "1000000");
		});
		assertThat(Evaluator.evaluate(edition, rows(1), AS_OF).errors()).isEmpty();
	}

	@Test
	void doesNotMistakeManyNamedIndicatorsForACrossProduct() {
		String points = IntStream.range(0, 8)
			.mapToObj((i) -> Rules.rule("P-" + i, "Sasaran()", "new Poin(\"i" + i + "\", " + i + ")"))
			.collect(Collectors.joining());
		String all = IntStream.range(0, 8)
			.mapToObj((i) -> "Poin( indikator == \"i" + i + "\" )")
			.collect(Collectors.joining("\n  "));

		Decision decision = Evaluator.evaluate(Rules.edition(points + Rules.rule("SEMUA", all, THEN)),
				List.of(new Sasaran("X")), AS_OF);

		assertThat(decision.errors()).isEmpty();
		assertThat(decision.conclusions()).hasSize(9);
	}

	@Test
	void stopsACrossProductOfConclusionsThatRulesDrewThemselves() {
		Edition edition = Rules.edition(Rules.rule("A", "DataTambahan( $n : angka )", "new Unsur(\"a\", \"a\", $n)"),
				Rules.rule("SILANG", many(5, "Unsur( indikator == \"a\" )", "\n  "), THEN));

		assertThat(Evaluator.evaluate(edition, rows(40), AS_OF).errors()).singleElement().satisfies((error) -> {
			assertThat(error.key()).isEqualTo("evaluation.joins");
			assertThat(error.arguments().get(0)).isEqualTo("SILANG");
		});
	}

	@Test
	void stopsRulesThatCountUpwardsAndNamesTheOne() {
		Edition edition = Rules.edition(Rules.rule("AWAL", "Sasaran()", "new Unsur(\"a\", \"a\", 1)"),
				Rules.rule("NAIK", "Unsur( $n : nilai )", "Unsur.persen(\"a\", \"a\", $n, 99)"));

		assertThat(Evaluator.evaluate(edition, List.of(new Sasaran("X")), AS_OF).errors()).singleElement()
			.satisfies((error) -> {
				assertThat(error.key()).isEqualTo("evaluation.conclusions");
				assertThat(error.arguments()).containsExactly("NAIK", "1000");
			});
	}

	@Test
	void stopsANumberThatOutgrowsEverything() {
		Edition edition = Rules.edition(Rules.rule("AWAL", "Sasaran()", "new Unsur(\"a\", \"a\", 1)"),
				Rules.rule("NAIK", "Unsur( $n : nilai )", "Unsur.persen(\"a\", \"a\", $n, 0.00000001)"));

		assertThat(Evaluator.evaluate(edition, List.of(new Sasaran("X")), AS_OF).errors()).singleElement()
			.satisfies((error) -> {
				assertThat(error.key()).isEqualTo("evaluation.failed");
				assertThat(error.arguments().get(0)).isEqualTo("NAIK");
			});
	}

	private static List<Fakta> rows(int count) {
		return IntStream.range(0, count)
			.mapToObj(
					(i) -> (Fakta) new DataTambahan("r" + i, "x", AS_OF, java.math.BigDecimal.valueOf(i), null, AS_OF))
			.toList();
	}

	private static String many(int count, String part, String between) {
		return java.util.Collections.nCopies(count, part).stream().collect(Collectors.joining(between));
	}

}
