package org.kaidah.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.DataTambahan;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Penghargaan;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Sasaran;
import org.kaidah.vocabulary.Temuan;
import org.kaidah.vocabulary.Tingkat;
import org.kaidah.vocabulary.Unsur;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluatorTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	@Test
	void countsTwoEqualAwardsOnceWhileBothStayFacts() {
		Edition edition = Rules.edition(
				Rules.rule("A", "Penghargaan( dalam(5, \"TAHUN\"), tingkat == \"NASIONAL\" )",
						"new Unsur(\"p\", \"NASIONAL\", 85)"),
				Rules.rule("B", "accumulate( Unsur( indikator == \"p\", $n : nilai ); $j : sum($n) )",
						"new Poin(\"p\", $j)"));

		Decision decision = evaluate(edition, new Penghargaan("1", "X", "NASIONAL", 2025, AS_OF),
				new Penghargaan("2", "X", "NASIONAL", 2025, AS_OF));

		assertThat(decision.all(Poin.class)).containsExactly(new Poin("p", 85));
		assertThat(decision.trace()).filteredOn((firing) -> firing.rule().code().equals("A")).hasSize(2);
	}

	@Test
	void namesTwoValuesUnderOneKeyAsAnErrorWithTheirRules() {
		Edition edition = Rules.edition(Rules.rule("A", "Sasaran()", "new Tingkat(\"X\", \"TINGGI\")"),
				Rules.rule("B", "Sasaran()", "new Tingkat(\"X\", \"RENDAH\")"));

		Decision decision = evaluate(edition, new Sasaran("S"));

		assertThat(decision.errors()).singleElement().satisfies((error) -> {
			assertThat(error.key()).isEqualTo("evaluation.contradiction");
			assertThat(error.arguments().get(1)).contains("TINGGI", "(A)", "RENDAH", "(B)");
		});
		assertThat(decision.single(Tingkat.class, "X")).isEmpty();
	}

	@Test
	void answersCannotTellWithAnErrorForARequirementWithoutResult() {
		Edition edition = Rules.edition(
				Rules.rule("S-1.penuhi", "Sasaran( jenjang == \"X\" ) Pegawai( golongan == \"IV/a\" )",
						"Hasil.penuhi(\"S-1\", 1, \"k\")"),
				Rules.rule("S-1.gagal", "Sasaran( jenjang == \"X\" ) Pegawai( golongan == \"III/a\" )",
						"Hasil.gagal(\"S-1\", 1, \"k\")"));

		Decision asked = evaluate(edition, new Sasaran("X"));
		Decision notAsked = evaluate(edition, new Sasaran("Y"));

		assertThat(asked.all(Hasil.class)).singleElement()
			.satisfies((result) -> assertThat(result.putusan()).isEqualTo(Hasil.BELUM));
		assertThat(asked.errors()).singleElement()
			.satisfies((error) -> assertThat(error.key()).isEqualTo("evaluation.unanswered"));
		assertThat(notAsked.conclusions()).isEmpty();
		assertThat(notAsked.errors()).isEmpty();
	}

	@Test
	void decidesExactlyAtTwoHundredTwoDecimalCuts() {
		Random random = new Random(411);
		List<BigDecimal> cuts = new ArrayList<>(
				List.of(new BigDecimal("60.1"), new BigDecimal("79.9"), new BigDecimal("66.67")));
		while (cuts.size() < 200) {
			cuts.add(BigDecimal.valueOf(random.nextInt(10_000), 2));
		}
		String[] rules = new String[cuts.size()];
		for (int i = 0; i < rules.length; i++) {
			rules[i] = Rules.rule("C-" + i,
					"DataTambahan( kunci == \"k" + i + "\", angka >= " + cuts.get(i) + ", $n : angka )",
					"new Temuan(\"k" + i + "\", \"di atas\")",
					"new Unsur(\"k" + i + "\", \"nilai\", " + cuts.get(i) + ")");
		}
		Edition edition = Rules.edition(rules);
		BigDecimal step = new BigDecimal("0.01");
		for (int i = 0; i < cuts.size(); i++) {
			BigDecimal cut = cuts.get(i);
			Temuan above = new Temuan("k" + i, "di atas");
			assertThat(evaluate(edition, number("k" + i, cut)).conclusions()).as("at %s", cut)
				.contains(above, new Unsur("k" + i, "nilai", cut));
			assertThat(evaluate(edition, number("k" + i, cut.subtract(step))).conclusions()).as("below %s", cut)
				.isEmpty();
			assertThat(evaluate(edition, number("k" + i, cut.add(step))).conclusions()).as("above %s", cut)
				.contains(above);
		}
	}

	@Test
	void letsAMeanOfThirdsMeetACutAsOnPaper() {
		Edition edition = Rules.edition(
				Rules.rule("A", "accumulate( DataTambahan( kunci == \"x\", $n : angka ); $r : rata($n) )",
						"new Poin(\"x\", $r)"),
				Rules.rule("B", "Poin( indikator == \"x\", $n : nilai )", "new Tertimbang(\"S\", \"x\", 90, $n)"),
				Rules.rule("C", "Sasaran()", "new Tertimbang(\"S\", \"y\", 10, 50)"),
				Rules.rule("D",
						"accumulate( Tertimbang( sumbu == \"S\", $b : bobot, $s : sumbangan ); $j : sum($b), $t : sum($s); $j == 100 )",
						"new NilaiSumbu(\"S\", $t)"),
				Rules.rule("E", "NilaiSumbu( sumbu == \"S\", nilai >= 80 )", "new Tingkat(\"S\", \"TINGGI\")"));

		Decision decision = evaluate(edition, new Sasaran("X"), number("x", new BigDecimal("90")),
				number("x", new BigDecimal("80")), number("x", new BigDecimal("80")));

		assertThat(decision.all(NilaiSumbu.class).get(0).nilai()).isEqualByComparingTo("80");
		assertThat(decision.all(Tingkat.class)).containsExactly(new Tingkat("S", "TINGGI"));
	}

	@Test
	void leavesOutWhatHappensAfterTheDate() {
		Edition edition = Rules.edition(Rules.rule("A", "Penghargaan()", "new Anggota(\"P\")"));

		assertThat(evaluate(edition, new Penghargaan("1", "X", "NASIONAL", 2027, AS_OF)).conclusions()).isEmpty();
		assertThat(evaluate(edition, new Penghargaan("1", "X", "NASIONAL", 2026, AS_OF)).all(Anggota.class)).hasSize(1);
	}

	@Test
	void doesNotFireOnAMaximumOrMeanOverNothing() {
		Edition edition = Rules.edition(
				Rules.rule("A", "accumulate( DataTambahan( $n : angka ); $m : max($n) )", "new Poin(\"m\", $m)"),
				Rules.rule("B", "accumulate( DataTambahan( $n : angka ); $m : rata($n) )", "new Poin(\"r\", $m)"),
				Rules.rule("C", "accumulate( DataTambahan( $n : angka ); $m : sum($n) )", "new Poin(\"s\", $m)"));

		assertThat(evaluate(edition, new Sasaran("X")).conclusions()).containsExactly(new Poin("s", 0));
	}

	@Test
	void stopsARuleSetThatNeverEndsAndNamesTheRule() {
		Edition edition = Rules.edition(Rules.rule("A", "Sasaran()", "new Unsur(\"a\", \"a\", 1)"),
				Rules.rule("B", "Unsur( indikator == \"a\", $n : nilai ) Unsur( indikator == \"b\", $m : nilai )",
						"Unsur.persen(\"b\", \"b\", $m, 50)"),
				Rules.rule("C", "Sasaran()", "new Unsur(\"b\", \"b\", 1)"));

		assertThat(evaluate(edition, new Sasaran("X")).errors()).anySatisfy((error) -> {
			assertThat(error.key()).isIn("evaluation.endless", "evaluation.failed");
			assertThat(error.arguments().get(0)).isEqualTo("B");
		});
	}

	@Test
	void tracesEveryRuleWithFactsValuesAndConclusions() {
		Edition edition = Rules
			.edition(Rules.rule("A", "accumulate( DataTambahan( kunci == \"x\", $n : angka ); $j : sum($n); $j > 2 )",
					"new Poin(\"x\", $j)"));
		DataTambahan one = number("x", BigDecimal.ONE);
		DataTambahan two = number("x", BigDecimal.valueOf(2));

		Firing firing = evaluate(edition, one, two, number("y", BigDecimal.TEN)).trace().get(0);

		assertThat(firing.rule().basis()).isEqualTo("uji");
		assertThat(firing.facts()).containsExactlyInAnyOrder(one, two);
		assertThat(firing.values()).containsEntry("$j", BigDecimal.valueOf(3));
		assertThat(firing.conclusions()).containsExactly(new Poin("x", 3));
		assertThat(firing.uses().get(0).comparisons()).singleElement()
			.satisfies((asked) -> assertThat(asked.condition()).isEqualTo("kunci == \"x\""));
	}

	@Test
	void reportsARuleThatFailsAndGoesOnToOtherPeople() {
		Edition edition = Rules
			.edition(Rules.rule("A", "DataTambahan( $n : angka )", "Unsur.persen(\"x\", \"y\", 1, $n)"));

		assertThat(evaluate(edition, number("x", BigDecimal.ZERO)).errors()).singleElement()
			.satisfies((error) -> assertThat(error.arguments()).contains("A"));
		assertThat(evaluate(edition, number("x", BigDecimal.TEN)).errors()).isEmpty();
	}

	@Test
	void letsAnUnknownValueMeetNoComparison() {
		Edition edition = Rules.edition(Rules.rule("A", "DataTambahan( angka >= 5 )", "new Temuan(\"a\", \"x\")"),
				Rules.rule("B", "DataTambahan( angka < 5 )", "new Temuan(\"b\", \"x\")"),
				Rules.rule("C", "Pegawai( usia > 3 )", "new Temuan(\"c\", \"x\")"),
				Rules.rule("D", "DataTambahan( $t : tanggal ) Pegawai( tmtGolongan < $t )", "new Temuan(\"d\", \"x\")"),
				Rules.rule("E", "DataTambahan( teks in (\"a\", \"b\") )", "new Temuan(\"e\", \"x\")"),
				Rules.rule("F", "DataTambahan( angka == null, teks == null )", "new Temuan(\"f\", \"x\")"));

		Decision decision = evaluate(edition, new DataTambahan("1", "x", AS_OF, null, null, AS_OF),
				new Pegawai("2", null, null, null, null, null, null, false, null, null, null, null, null, null, null,
						null, null, null, null, null, null, AS_OF));

		assertThat(decision.errors()).isEmpty();
		assertThat(decision.conclusions()).containsExactly(new Temuan("f", "x"));
	}

	@Test
	void comparesNumbersByValueHoweverTheyAreWritten() {
		Edition edition = Rules.edition(Rules.rule("A", "DataTambahan( angka == 80.50 )", "new Temuan(\"a\", \"x\")"),
				Rules.rule("B", "DataTambahan( angka in (80.5, 3) )", "new Temuan(\"b\", \"x\")"),
				Rules.rule("C", "DataTambahan( angka != 80.5 )", "new Temuan(\"c\", \"x\")"),
				Rules.rule("D", "DataTambahan( angka not in (80.5, 3) )", "new Temuan(\"d\", \"x\")"));

		assertThat(evaluate(edition, number("x", new BigDecimal("80.5000"))).conclusions())
			.containsExactly(new Temuan("a", "x"), new Temuan("b", "x"));
		assertThat(evaluate(edition, number("x", new BigDecimal("3.00"))).conclusions())
			.containsExactly(new Temuan("b", "x"), new Temuan("c", "x"));
	}

	@Test
	void holdsEitherBranchAndDrawsOnceWhereBothHold() {
		Edition edition = Rules.edition(Rules.rule("A",
				"( Sasaran( jenjang == \"X\" ) or DataTambahan( angka > 1 || teks == \"y\" ) ) not Penghargaan()",
				"new Poin(\"a\", 1)"));

		assertThat(evaluate(edition, new Sasaran("X"), number("x", BigDecimal.TEN)).conclusions())
			.containsExactly(new Poin("a", 1));
		assertThat(evaluate(edition, number("x", BigDecimal.TEN)).conclusions()).containsExactly(new Poin("a", 1));
		assertThat(evaluate(edition, number("x", BigDecimal.ONE)).conclusions()).isEmpty();
	}

	private static DataTambahan number(String key, BigDecimal value) {
		return new DataTambahan(key + value, key, AS_OF, value, null, AS_OF);
	}

	private static Decision evaluate(Edition edition, Fakta... facts) {
		List<Fakta> all = new ArrayList<>(List.of(facts));
		Collections.shuffle(all, new Random(facts.length));
		return Evaluator.evaluate(edition, all, AS_OF);
	}

}
