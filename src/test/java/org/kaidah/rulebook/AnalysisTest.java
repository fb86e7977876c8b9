package org.kaidah.rulebook;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.Rules;
import org.kaidah.engine.analysis.Analysis;
import org.kaidah.engine.analysis.Finding;
import org.kaidah.engine.analysis.Witness;
import org.kaidah.engine.language.Problem;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Tingkat;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Defects of rule tables in real use, put into the shipped rules several at a time, are
 * each found at their rule; what is as it should be raises no alarm.
 */
class AnalysisTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "nasional", "nasional-kategori" })
	void hasNothingToSayAgainstTheShippedRules(String code) {
		assertThat(Analysis.of(National.edition(code), Scenarios.people(National.book(), code))).isEmpty();
	}

	@Test
	void findsDefectsOfNationalRulesInNumbers() {
		List<Finding> findings = ChangedRules.of("nasional")
			.change("POT-TKT-2", "nilai >= 60", "nilai >= 61")
			.change("KIN-TKT-3", "nilai < 60", "nilai <= 60")
			.change("POT-PEL-3", "nilai >= 10", "nilai >= 100")
			.change("KIN-SKP-4", "new Poin(\"skp\", 40)", "new Poin(\"skp\", 70)")
			.change("PRO-ADM-04.gagal", "nilai < 80", "nilai < 75")
			.change("KOT-8", "\"TINGGI\"", "\"MENENGAH\"")
			.change("KIN-UMP-2", "@ketiadaan(\"Umpan balik yang tidak tercatat dianggap tidak ada\")", "")
			.with(Rules.rule("D1", "Pegawai( jenisPegawai not in (\"PPPK\", \"PNS\") )",
					"new Temuan(\"KELAYAKAN\", \"bukan PNS atau PPPK\")"),
					Rules.rule("D2", "Temuan( perihal == \"KELAYAKN\" )", "new Anggota(\"D2\")"),
					Rules.rule("D3", "Pegawai( usia > 60, usia < 50 )", "new Anggota(\"D3\")"),
					Rules.rule("D4", "NilaiSumbu( sumbu == \"POTENSIAL\", nilai >= 78 )", "new Anggota(\"D4\")"),
					Rules.rule("D5", "Pegawai( pendidikan == \"S-3\", jenisPegawai == \"PNS\" )",
							"new Poin(\"pendidikan\", 95)"))
			.findings();

		assertThat(summary(findings)).containsExactlyInAnyOrder("analysis.level.gap POT-TKT-3",
				"analysis.level.edge-both KIN-TKT-3", "analysis.impossible POT-PEL-3", "analysis.scale.gap POT-PEL-4",
				"analysis.order KIN-SKP-4", "analysis.requirement.gap PRO-ADM-04.gagal",
				"analysis.threshold.words PRO-ADM-04.gagal", "analysis.box.gap KOT-2", "analysis.box.overlap KOT-8",
				"analysis.absence KIN-UMP-2", "analysis.duplicate D1", "analysis.unreachable D2",
				"analysis.impossible D3", "analysis.threshold.copy D4", "analysis.scale.overlap D5");
		assertThat(arguments(findings, "analysis.level.gap")).containsExactly("POTENSIAL", "nilai 60,5", "POT-TKT-3");
	}

	private static List<String> summary(List<Finding> findings) {
		return findings.stream().map((finding) -> finding.problem().key() + ' ' + finding.problem().code()).toList();
	}

	private static List<String> arguments(List<Finding> findings, String key) {
		return findings.stream()
			.map(Finding::problem)
			.filter((problem) -> problem.key().equals(key))
			.findFirst()
			.orElseThrow()
			.arguments();
	}

}
