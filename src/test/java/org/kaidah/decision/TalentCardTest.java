package org.kaidah.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.National;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Kinerja;
import org.kaidah.vocabulary.Sasaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The talent card of the worked example, through the shipped rules. */
class TalentCardTest {

	static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final Edition NATIONAL = National.edition("nasional");

	private final List<Fakta> facts = National.facts("Contoh terhitung memberi kotak 8");

	@Test
	void showsTheBoxWithWhatIsRecommendedForIt() {
		TalentCard card = card(NATIONAL, this.facts);

		assertThat(card.box().conclusion().nomor()).isEqualTo(8);
		assertThat(codes(card.box().rules())).containsExactly("KOT-8");
		assertThat(card.recommendations()).singleElement()
			.satisfies((advice) -> assertThat(advice.conclusion().program()).startsWith("dipertahankan; masuk"));
		assertThat(card.development()).isNotEmpty();
		assertThat(card.talent().value().conclusion().nilai()).isEqualByComparingTo("78.875");
		assertThat(card.talent().indicators()).extracting(IndicatorCard::name).containsExactly("kinerja", "potensial");
	}

	@Test
	void readsTheCutPointsOffTheRules() {
		AxisCard performance = card(NATIONAL, this.facts).performance();

		assertThat(performance.value().conclusion().nilai()).isEqualByComparingTo("76.75");
		assertThat(performance.bands())
			.extracting(LevelBand::level, LevelBand::from, LevelBand::fromIncluded, LevelBand::to,
					LevelBand::toIncluded, LevelBand::words)
			.containsExactly(
					tuple("DI BAWAH EKSPEKTASI", null, false, new BigDecimal(60), false, "card.band.none-below"),
					tuple("SESUAI EKSPEKTASI", new BigDecimal(60), true, new BigDecimal(80), false,
							"card.band.from-below"),
					tuple("DI ATAS EKSPEKTASI", new BigDecimal(80), true, null, false, "card.band.from-none"));
		assertThat(performance.reached().rule().code()).isEqualTo("KIN-TKT-2");
		assertThat(performance.scale().cuts()).extracting(AxisScale.Cut::value)
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactly(BigDecimal.ZERO, new BigDecimal(60), new BigDecimal(80), new BigDecimal(100));
		assertThat(performance.scale().marker()).isEqualByComparingTo("245.60");
	}

	@Test
	void followsACutPointThatAnAuthorMoves() {
		Edition moved = National.edited((text) -> text.contains("KIN-TKT") ? text.replace("60", "61.5") : text);

		assertThat(card(moved, this.facts).performance().bands().get(1).from()).isEqualByComparingTo("61.5");
	}

	@Test
	void listsEachIndicatorWithPointsWeightContributionAndRules() {
		TalentCard card = card(NATIONAL, this.facts);

		assertThat(card.performance().indicators())
			.extracting(IndicatorCard::name, (each) -> plain(each.points().conclusion().nilai()),
					(each) -> plain(each.weight()), (each) -> plain(each.points().conclusion().sumbangan()),
					(each) -> codes(each.weightRules()))
			.containsExactly(tuple("skp", "80", "60", "48", List.of("KIN-BOB-1")),
					tuple("penghargaan", "50", "15", "7.5", List.of("KIN-BOB-2")),
					tuple("tim kerja", "85", "15", "12.75", List.of("KIN-BOB-3")),
					tuple("umpan balik", "85", "10", "8.5", List.of("KIN-BOB-4")));
		IndicatorCard skp = card.performance().indicators().get(0);
		assertThat(codes(skp.pointRules())).containsExactly("KIN-SKP-2");
		assertThat(skp.points().reason().facts()).singleElement().isInstanceOf(Kinerja.class);
		assertThat(card.potential().indicators()).hasSize(7);
		assertThat(card.potential().value().conclusion().nilai()).isEqualByComparingTo("81");
	}

	@Test
	void showsPoolsAndEachRequirementWithItsRule() {
		List<Fakta> asked = new ArrayList<>(this.facts);
		asked.add(new Sasaran("JPT PRATAMA"));

		TalentCard card = card(NATIONAL, asked);

		assertThat(card.pools()).extracting((pool) -> pool.conclusion().pool()).contains("KRS_INSTANSI");
		assertThat(card.requirements()).hasSize(8).allSatisfy((each) -> {
			assertThat(each.conclusion().ketentuan()).isNotBlank();
			assertThat(each.rules()).singleElement()
				.satisfies((rule) -> assertThat(rule.requirement()).isEqualTo(each.conclusion().syarat()));
		});
		assertThat(card.requirements()).extracting((each) -> each.conclusion().putusan()).containsOnly(Hasil.PENUHI);
	}

	@Test
	void saysWhatIsMissingAndWhatFor() {
		TalentCard card = card(NATIONAL, this.facts.stream().filter((fact) -> !(fact instanceof Kinerja)).toList());

		assertThat(card.box()).isNull();
		assertThat(card.missing()).singleElement().satisfies((missing) -> {
			assertThat(missing.missing().conclusion().data()).isEqualTo("SKP");
			assertThat(missing.axes()).containsExactly("KINERJA");
		});
		assertThat(card.performance().value()).isNull();
		assertThat(card.performance().indicators().get(0).points()).isNull();
		assertThat(card.performance().scale().marker()).isNull();
	}

	@Test
	void hasNoScaleWhereLevelsAreCategories() {
		AxisCard performance = card(National.edition("nasional-kategori"), this.facts).performance();

		assertThat(performance.scale()).isNull();
		assertThat(performance.bands()).hasSize(3);
		assertThat(performance.indicators()).isEmpty();
	}

	@Test
	void knowsWhichPoolsABoxOpensByItself() {
		assertThat(OpenedPools.of(NATIONAL.rules())).isEqualTo(Map.of(7, List.of("KRS_INSTANSI"), 8,
				List.of("KRS_INSTANSI"), 9, List.of("KRS_INSTANSI", "KRS_NASIONAL")));
	}

	private static TalentCard card(Edition edition, List<Fakta> facts) {
		Decision decision = Evaluator.evaluate(edition, facts, AS_OF);
		return TalentCard.of(decision, edition.rules());
	}

	private static List<String> codes(List<Rule> rules) {
		return rules.stream().map(Rule::code).toList();
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
