package org.kaidah.rulebook;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaidah.engine.Rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

/** What a region may well decide otherwise raises no alarm. */
class FalseAlarmTest {

	/** Some of them; all in the long proof. */
	static Stream<Named<UnaryOperator<ChangedRules>>> variants() {
		return all().limit(Boolean.getBoolean("kaidah.proof") ? Long.MAX_VALUE : 5);
	}

	private static Stream<Named<UnaryOperator<ChangedRules>>> all() {
		return Stream.of(
				named("higher cut of potential",
						(rules) -> rules.change("POT-TKT-1", "nilai >= 80", "nilai >= 85.5")
							.change("POT-TKT-2", "nilai < 80", "nilai < 85.5")),
				named("lower cut of performance",
						(rules) -> rules.change("KIN-TKT-2", "nilai >= 60", "nilai >= 55")
							.change("KIN-TKT-3", "nilai < 60", "nilai < 55")),
				named("weights of performance",
						(rules) -> rules.change("KIN-BOB-1", "60, $n", "50, $n")
							.change("KIN-BOB-2", "15, $n", "25, $n")),
				named("weights of potential",
						(rules) -> rules.change("POT-BOB-1", "20, $n", "22.5, $n")
							.change("POT-BOB-4", "25, $n", "22.5, $n")),
				named("more hours of training",
						(rules) -> rules.change("POT-PEL-2", "nilai >= 20", "nilai >= 30")
							.change("POT-PEL-3", "nilai < 20", "nilai < 30")),
				named("longer time at a level",
						(rules) -> rules.change("POT-PGL-3", "tahun >= 2", "tahun >= 3")
							.change("POT-PGL-4", "tahun < 2", "tahun < 3")),
				named("points for the results of a year",
						(rules) -> rules.change("KIN-SKP-2", "\"skp\", 80", "\"skp\", 85")
							.change("KIN-SKP-3", "\"skp\", 60", "\"skp\", 50")),
				named("points for education", (rules) -> rules.change("POT-PDD-2", "90", "92.5")),
				named("competence for promotion",
						(rules) -> rules.change("PRO-JPTP-08.penuhi", "80", "75")
							.change("PRO-JPTP-08.gagal", "80", "75")
							.change("PRO-JPTP-08.belum", "80", "75")),
				named("pool of fewer boxes", (rules) -> rules.change("POOL-1", "in (7, 8, 9)", "in (8, 9)")),
				named("years without discipline",
						(rules) -> rules.change("PRO-JPTP-05.penuhi", "berakhirDalam(2,", "berakhirDalam(3,")
							.change("PRO-JPTP-05.penuhi", "2 tahun", "3 tahun")
							.change("PRO-JPTP-05.gagal", "berakhirDalam(2,", "berakhirDalam(3,")
							.change("PRO-JPTP-05.gagal", "2 tahun", "3 tahun")));
	}

	@ParameterizedTest
	@MethodSource("variants")
	void staysSilentOnWhatIsOtherwiseButRight(UnaryOperator<ChangedRules> variant) {
		assertThat(variant.apply(ChangedRules.of("nasional")).findings()).isEmpty();
	}

	@Test
	void staysSilentWhereARuleSaysWhyBetterGivesLess() {
		String reason = "@tidakMonoton(\"Pegawai yang sudah tinggi tidak memerlukan pembinaan\") @dasar";
		ChangedRules rules = ChangedRules.of("nasional")
			.change("KIN-SKP-4", "new Poin(\"skp\", 40)", "new Poin(\"skp\", 70)")
			.change("KIN-SKP-4", "@dasar", reason)
			.with(Rules.rule("D1", "Poin( indikator == \"kompetensi\", nilai < 70 )", "new Anggota(\"D1\")")
				.replace("@dasar", reason));

		assertThat(rules.findings()).isEmpty();
	}

}
