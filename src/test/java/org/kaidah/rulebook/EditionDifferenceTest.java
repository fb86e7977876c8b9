package org.kaidah.rulebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.Rules;
import org.kaidah.engine.analysis.Circumstance;
import org.kaidah.engine.analysis.Circumstance.Asked;
import org.kaidah.engine.analysis.Circumstance.Kind;
import org.kaidah.engine.analysis.Circumstance.Piece;
import org.kaidah.engine.analysis.EditionDifference;
import org.kaidah.engine.analysis.Effect;
import org.kaidah.engine.analysis.Outcome;
import org.kaidah.engine.analysis.Region;
import org.kaidah.engine.analysis.Witness;
import org.kaidah.engine.language.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For whom two editions answer differently, told without anybody's data; whoever is named
 * as an example is answered so by both.
 */
class EditionDifferenceTest {

	private static final int ROUNDS = Boolean.getBoolean("kaidah.proof") ? 12 : 3;

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"/.-])\\d+(?![\\w\"/.-])");

	@Test
	void tellsTheStretchThatAMovedCutMovesAndWhatFollows() {
		List<Region> regions = changed("nasional", (rules) -> rules.change("POT-TKT-1", "nilai >= 80", "nilai >= 85")
			.change("POT-TKT-2", "nilai < 80", "nilai < 85"));

		Region level = only(regions, "Tingkat");
		assertThat(level.from()).containsExactly("TINGGI");
		assertThat(level.to()).containsExactly("MENENGAH");
		assertThat(asked(level, "NilaiSumbu")).containsExactly(number("nilai", Kind.FROM_TO_BELOW, "80", "85"));
		assertThat(level.causes()).extracting(Rule::code).containsExactly("POT-TKT-1", "POT-TKT-2");
		assertThat(regions).filteredOn((region) -> region.outcome().type().equals("Kotak"))
			.extracting((region) -> region.from() + ">" + region.to())
			.containsExactlyInAnyOrder("[9]>[7]", "[8]>[5]", "[6]>[3]");
		assertThat(regions).extracting((region) -> region.outcome().which().get("pool"))
			.contains("KRS_NASIONAL", "KRS_INSTANSI", "KEPEMIMPINAN", "TEKNIS");
		assertThat(regions).allMatch((region) -> region.example().isSomebody());
	}

	@Test
	void tellsTheOneNumberThatAnOperatorMoves() {
		Region level = only(changed("nasional", (rules) -> rules.change("POT-TKT-1", "nilai >= 80", "nilai > 80")),
				"Tingkat");

		assertThat(asked(level, "NilaiSumbu")).containsExactly(number("nilai", Kind.EQUAL, "80"));
		assertThat(level.to()).isEmpty();
		assertThat(level.example().isSomebody()).isTrue();
	}

	@Test
	void tellsTheValueThatComesToAList() {
		List<Region> regions = changed("nasional",
				(rules) -> rules.change("PRO-ADM-01.penuhi", "in (\"D-IV\",", "in (\"D-III\", \"D-IV\",")
					.change("PRO-ADM-01.gagal", "in (\"D-IV\",", "in (\"D-III\", \"D-IV\","));

		Region result = only(regions, "Hasil");
		assertThat(result.from()).containsExactly("GAGAL");
		assertThat(result.to()).containsExactly("PENUHI");
		assertThat(asked(result, "Pegawai"))
			.containsExactly(new Asked("pendidikan", List.of(new Piece(Kind.ONE_OF, List.of("D-III")))));
		assertThat(asked(result, "Sasaran"))
			.containsExactly(new Asked("jenjang", List.of(new Piece(Kind.ONE_OF, List.of("ADMINISTRATOR")))));
		assertThat(result.example().isSomebody()).isTrue();
	}

	@Test
	void tellsWhomAStricterGradeOfCategoriesFails() {
		Region result = only(
				changed("nasional-kategori", (rules) -> rules.change("PRO-JPTP-07.penuhi", "in (\"IV/a\", ", "in (")
					.change("PRO-JPTP-07.gagal", "not in (\"IV/a\", ", "not in (")),
				"Hasil");

		assertThat(result.from()).containsExactly("PENUHI");
		assertThat(result.to()).containsExactly("GAGAL");
		assertThat(asked(result, "Pegawai"))
			.contains(new Asked("golongan", List.of(new Piece(Kind.ONE_OF, List.of("IV/a")))));
		assertThat(result.example().isSomebody()).isTrue();
	}

	@Test
	void tellsWhomANewRequirementAsks() {
		String target = "Sasaran( jenjang == \"JPT PRATAMA\" ) ";
		List<Region> regions = changed("nasional",
				(rules) -> rules.with(
						Rules.rule("D6.penuhi", target + "Pegawai( tanggalLahir != null, !lewatUsia(56) )",
								"Hasil.penuhi(\"D6\", \"ya\", \"paling tinggi 56 tahun\")"),
						Rules.rule("D6.gagal", target + "Pegawai( lewatUsia(56) )",
								"Hasil.gagal(\"D6\", \"tidak\", \"paling tinggi 56 tahun\")"),
						Rules.rule("D6.belum", target + "Pegawai( tanggalLahir == null )",
								"Hasil.belum(\"D6\", \"paling tinggi 56 tahun\")")));

		assertThat(regions).extracting((region) -> region.outcome().which().get("syarat") + " " + region.to())
			.containsExactlyInAnyOrder("D6 [PENUHI]", "D6 [GAGAL]", "D6 [BELUM]");
		assertThat(regions).allMatch((region) -> region.from().isEmpty() && region.example().isSomebody());
	}

	@Test
	void followsAPairOfWeightsToTheLevelThatItMoves() {
		List<Region> regions = changed("nasional",
				(rules) -> rules.change("POT-BOB-1", "kompetensi\", 20", "kompetensi\", 25")
					.change("POT-BOB-4", "potensi\", 25", "potensi\", 20"));

		assertThat(regions)
			.filteredOn((region) -> region.outcome().type().equals("NilaiSumbu")
					&& region.outcome().which().get("sumbu").equals("POTENSIAL"))
			.isNotEmpty()
			.allMatch((region) -> !region.exact())
			.anyMatch((region) -> region.example().isSomebody());
		assertThat(regions).filteredOn((region) -> region.outcome().type().equals("Tingkat"))
			.anyMatch((region) -> region.to().equals(Set.of("TINGGI")) && region.example().isSomebody());
	}

	@Test
	void tellsASumOnceWithWhatBecomesOfSomebody() {
		ChangedRules rules = ChangedRules.of("nasional")
			.change("POT-BOB-1", "kompetensi\", 20", "kompetensi\", 25")
			.change("POT-BOB-4", "potensi\", 25", "potensi\", 20");
		Edition before = ChangedRules.of("nasional").trial();
		Edition after = rules.trial();
		EditionDifference difference = EditionDifference.of(before, after, rules.people());
		List<Effect> effects = Effect.of(difference, before, after);

		assertThat(effects)
			.extracting((effect) -> effect.exact() ? List.of(effect.outcome(), effect.from(), effect.to())
					: List.of(effect.outcome()))
			.doesNotHaveDuplicates()
			.hasSizeLessThan(difference.regions().size());
		assertThat(effects)
			.filteredOn((effect) -> effect.outcome().which().containsValue("POTENSIAL")
					&& effect.outcome().type().equals("NilaiSumbu"))
			.singleElement()
			.satisfies((sum) -> {
				assertThat(sum.exact()).isFalse();
				assertThat(sum.ways()).hasSizeGreaterThan(1);
				assertThat(sum.shown().get(0)).isEqualTo(new Effect.Answer(sum.outcome(), sum.from(), sum.to()));
				assertThat(sum.shown()).extracting((answer) -> answer.outcome().type()).contains("Tingkat");
				Decision old = Evaluator.evaluate(before, sum.example().facts(), sum.example().asOf());
				Decision now = Evaluator.evaluate(after, sum.example().facts(), sum.example().asOf());
				assertThat(sum.shown())
					.allMatch((answer) -> answer.outcome().answers(old).equals(answer.from())
							&& answer.outcome().answers(now).equals(answer.to()))
					.noneMatch((answer) -> answer.from().equals(answer.to()));
			});
		assertThat(difference.regions()).allMatch((region) -> effects.stream()
			.anyMatch((effect) -> effect.outcome().equals(region.outcome())
					&& (effect.ways().isEmpty() || effect.ways().contains(region.circumstances()))
					&& effect.causes().containsAll(region.causes())));
	}

	@Test
	void tellsWhoLosesWhatARemovedRuleGave() {
		List<Region> regions = changed("nasional", (rules) -> rules.without("POOL-4"));

		Region pool = only(regions, "Anggota");
		assertThat(pool.from()).containsExactly("");
		assertThat(pool.to()).isEmpty();
		assertThat(asked(pool, "Pegawai"))
			.containsExactly(new Asked("jenisJabatan", List.of(new Piece(Kind.ONE_OF, List.of("FUNGSIONAL")))));
		assertThat(pool.causes()).extracting(Rule::code).containsExactly("POOL-4");
	}

	@Test
	void hasNothingToTellWhereNothingChanges() {
		for (String code : List.of("nasional", "nasional-kategori")) {
			assertThat(changed(code, (rules) -> rules)).isEmpty();
		}
		assertThat(changed("nasional", (rules) -> rules.change("POOL-4", "Pool teknis", "Pool ahli teknis")
			.change("POOL-4", "\n\tPegawai(", "\n\t\tPegawai("))).isEmpty();
	}

	@Test
	void leavesNobodyOutWhoseAnswerChanges() {
		Random random = new Random(411);
		for (int round = 0; round < ROUNDS; round++) {
			String code = (round % 3 == 2) ? "nasional-kategori" : "nasional";
			ChangedRules rules = ChangedRules.of(code);
			String edit = edit(rules, code, random);
			Edition before = ChangedRules.of(code).trial();
			Edition after = rules.trial();
			EditionDifference difference = EditionDifference.of(before, after, rules.people());
			difference.regions().forEach((region) -> confirm(region, before, after));
			for (Witness person : rules.people()) {
				Decision old = Evaluator.evaluate(before, person.facts(), person.asOf());
				Decision now = Evaluator.evaluate(after, person.facts(), person.asOf());
				for (Outcome outcome : Outcome.of(List.of(old, now))) {
					if (!outcome.answers(old).equals(outcome.answers(now))) {
						assertThat(difference.regions()).as(edit + " " + outcome)
							.anyMatch((region) -> region.outcome().includes(outcome) && region.who().test(old, now));
					}
				}
			}
		}
	}

	/** Changes one number in the conditions or conclusions of a rule. */
	private static String edit(ChangedRules rules, String code, Random random) {
		List<Rule> all = National.book().ruleSet(code).rules();
		while (true) {
			Rule rule = all.get(random.nextInt(all.size()));
			List<String> lines = rule.text()
				.lines()
				.filter((line) -> !line.contains("@") && !line.contains("rule ") && !line.contains("Hasil."))
				.filter((line) -> NUMBER.matcher(line).find())
				.toList();
			if (!lines.isEmpty()) {
				String line = lines.get(random.nextInt(lines.size()));
				MatchResult number = NUMBER.matcher(line).results().findFirst().orElseThrow();
				String changed = line.substring(0, number.start()) + (Integer.parseInt(number.group()) + 1)
						+ line.substring(number.end());
				rules.change(rule.code(), line, changed);
				return rule.code() + ": " + changed.strip();
			}
		}
	}

	private static List<Region> changed(String code, UnaryOperator<ChangedRules> change) {
		ChangedRules rules = change.apply(ChangedRules.of(code));
		Edition before = ChangedRules.of(code).trial();
		Edition after = rules.trial();
		EditionDifference difference = EditionDifference.of(before, after, rules.people());
		assertThat(difference.cut()).isEmpty();
		difference.regions().forEach((region) -> confirm(region, before, after));
		return difference.regions();
	}

	private static void confirm(Region region, Edition before, Edition after) {
		Witness person = region.example();
		if (person.isSomebody()) {
			Decision old = Evaluator.evaluate(before, person.facts(), person.asOf());
			Decision now = Evaluator.evaluate(after, person.facts(), person.asOf());
			assertThat(region.from()).isNotEqualTo(region.to());
			assertThat(region.outcome().answers(old)).isEqualTo(region.from());
			assertThat(region.outcome().answers(now)).isEqualTo(region.to());
		}
	}

	private static Region only(List<Region> regions, String type) {
		List<Region> found = regions.stream().filter((region) -> region.outcome().type().equals(type)).toList();
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private static List<Asked> asked(Region region, String type) {
		return region.circumstances()
			.stream()
			.filter((circumstance) -> circumstance.type().equals(type))
			.map(Circumstance::before)
			.flatMap(List::stream)
			.flatMap(List::stream)
			.toList();
	}

	private static Asked number(String word, Kind kind, String... values) {
		return new Asked(word, List
			.of(new Piece(kind, Arrays.stream(values).map((value) -> (Object) new BigDecimal(value)).toList())));
	}

}
