package org.kaidah.rulebook;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.Rules;
import org.kaidah.engine.analysis.EditionDifference;
import org.kaidah.engine.analysis.Region;
import org.kaidah.engine.analysis.Witness;

import static org.assertj.core.api.Assertions.assertThat;

/** For whom two editions answer differently, with somebody for each. */
class EditionDifferenceTest {

	@Test
	void tellsWhomAMovedCutMoves() {
		print("cut", "nasional", (rules) -> rules.change("POT-TKT-1", "nilai >= 80", "nilai >= 85")
			.change("POT-TKT-2", "nilai < 80", "nilai < 85"));
		print("cut", "nasional", (rules) -> rules.change("POT-TKT-1", "nilai >= 80", "nilai >= 85")
			.change("POT-TKT-2", "nilai < 80", "nilai < 85"));
		print("operator", "nasional", (rules) -> rules.change("POT-TKT-1", "nilai >= 80", "nilai > 80"));
		print("list", "nasional",
				(rules) -> rules.change("PRO-ADM-01.penuhi", "in (\"D-IV\",", "in (\"D-III\", \"D-IV\",")
					.change("PRO-ADM-01.gagal", "in (\"D-IV\",", "in (\"D-III\", \"D-IV\","));
		print("masa", "nasional",
				(rules) -> rules.change("PRO-ADM-MASA-1", "\"PENYELIA\")", "\"PENYELIA\", \"MAHIR\")"));
		print("weights", "nasional", (rules) -> rules.change("POT-BOB-1", "kompetensi\", 20", "kompetensi\", 25")
			.change("POT-BOB-4", "potensi\", 25", "potensi\", 20"));
		print("removed", "nasional", (rules) -> rules.without("POOL-4"));
		print("requirement", "nasional",
				(rules) -> rules.with(
						Rules.rule("D6.penuhi",
								"Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( tanggalLahir != null, !lewatUsia(56) )",
								"Hasil.penuhi(\"D6\", \"ya\", \"paling tinggi 56 tahun\")"),
						Rules.rule("D6.gagal", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( lewatUsia(56) )",
								"Hasil.gagal(\"D6\", \"tidak\", \"paling tinggi 56 tahun\")"),
						Rules.rule("D6.belum", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( tanggalLahir == null )",
								"Hasil.belum(\"D6\", \"paling tinggi 56 tahun\")")));
		print("golongan", "nasional-kategori", (rules) -> rules.change("PRO-JPTP-07.penuhi", "in (\"IV/a\", ", "in (")
			.change("PRO-JPTP-07.gagal", "not in (\"IV/a\", ", "not in ("));
	}

	private static void print(String name, String code, UnaryOperator<ChangedRules> change) {
		Edition before = ChangedRules.of(code).trial();
		ChangedRules changed = change.apply(ChangedRules.of(code));
		Edition after = changed.trial();
		long at = System.nanoTime();
		EditionDifference difference = EditionDifference.of(before, after, changed.people());
		System.out.println("== " + name + " " + (System.nanoTime() - at) / 1000000 + " ms "
				+ difference.regions().size() + " cut " + difference.cut());
		for (Region region : difference.regions()) {
			System.out.println(region.outcome() + " " + region.from() + "->" + region.to() + " exact " + region.exact()
					+ " " + region.circumstances() + " " + region.causes().stream().map((rule) -> rule.code()).toList()
					+ " " + region.example().isSomebody());
		}
	}

}
