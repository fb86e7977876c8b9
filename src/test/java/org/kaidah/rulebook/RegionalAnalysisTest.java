package org.kaidah.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.engine.Rules;
import org.kaidah.engine.analysis.Analysis;
import org.kaidah.engine.analysis.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Defects that a region lays over rules without any are found at the region's own lines.
 */
class RegionalAnalysisTest {

	private static final String FILE = "daerah/99.01/uji.drl";

	@TempDir
	Path folder;

	@Test
	void findsDefectsThatARegionAddsToNumbers() throws Exception {
		List<Finding> findings = findings("nasional",
				changed("POT-PEL-3", "nilai >= 10, nilai < 20", "nilai >= 20, nilai < 10"),
				changed("POT-TKT-1", "nilai >= 80", "nilai > 80"),
				changed("PRO-JPTP-05.gagal", "berakhirDalam(2,", "berakhirDalam(4,"),
				changed("TAL-BOB-1", "$n : tepat", "$n : nilai"),
				changed("KIN-SKP-2", "new Poin(\"skp\", 80)", "new Poin(\"skp\", 50)"),
				Rules.rule("D1.penuhi", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( usia <= 60 )",
						"Hasil.penuhi(\"D1\", \"ya\", \"tidak lewat 58 tahun\")"),
				Rules.rule("D1.gagal", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( lewatUsia(58) )",
						"Hasil.gagal(\"D1\", \"tidak\", \"tidak lewat 58 tahun\")"),
				Rules.rule("D1.belum", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( tanggalLahir == null )",
						"Hasil.belum(\"D1\", \"tidak lewat 58 tahun\")"),
				Rules.rule("D2", "Kotak( nomor == 9 ) Tingkat( sumbu == \"KINERJA\" )", "new Anggota(\"D2\")"),
				Rules.rule("D3", "Tingkat( sumbu == \"KINERJA\" ) Kotak( nomor == 9 )", "new Anggota(\"D2\")"),
				Rules.rule("D4", "Poin( indikator == \"kompetensi\", nilai < 70 )", "new Anggota(\"D4\")"),
				Rules.rule("D5", "Temuan( perihal == \"KELAYAKN\" )", "new Anggota(\"D5\")"),
				Rules.rule("D6", "NilaiSumbu( sumbu == \"POTENSIAL\", nilai >= 62 )", "new Anggota(\"D6\")"));

		assertThat(AnalysisTest.summary(findings)).contains("analysis.impossible POT-PEL-3",
				"analysis.level.edge-open POT-TKT-2", "analysis.contradiction PRO-JPTP-05.penuhi",
				"analysis.score.rounded TAL-BOB-1", "analysis.order KIN-SKP-2", "analysis.stricter D1.gagal",
				"analysis.duplicate D3", "analysis.loss D4", "analysis.unreachable D5", "analysis.threshold.copy D6");
		assertThat(findings).allMatch(AnalysisTest::showsSomebody);
		assertThat(at(findings, "analysis.duplicate")).isEqualTo(FILE);
	}

	@Test
	void findsDefectsThatARegionAddsToCategories() throws Exception {
		List<Finding> findings = findings("nasional-kategori", changed("POT-TKT-2", "nilai < 80", "nilai <= 80"),
				changed("PRO-JPTP-05.gagal", "berakhirDalam(2,", "berakhirDalam(4,"),
				changed("POT-PDD-2", "new Poin(\"pendidikan\", 90)", "new Poin(\"pendidikan\", 75)"),
				changed("POT-PEL-1", "@ketiadaan(\"Pelatihan yang tidak tercatat dianggap tidak ada\")", ""),
				changed("POT-BOB-6", "indikator == \"bidang ilmu\"", "indikator == \"pendidikan\""),
				Rules.rule("D1", "Pegawai( pendidikan == \"S-1\", pendidikan == \"S-2\" )", "new Anggota(\"D1\")"),
				Rules.rule("D2", "Kotak( nomor in (8, 9) )", "new Anggota(\"D3\")"),
				Rules.rule("D3", "Kotak( nomor == 9 )", "new Anggota(\"D3\")"),
				Rules.rule("D4", "NilaiSumbu( sumbu == \"POTENSIAL\", nilai >= 78 )", "new Anggota(\"D4\")"),
				Rules.rule("D5", "Tingkat( sumbu == \"KINERJA\", tingkat == \"BAIK\" )", "new Anggota(\"D5\")"),
				Rules.rule("D6", "Poin( indikator == \"potensi\", nilai < 50 )", "new Anggota(\"D6\")"));

		assertThat(AnalysisTest.summary(findings)).containsExactlyInAnyOrder("analysis.level.edge-both POT-TKT-2",
				"analysis.contradiction PRO-JPTP-05.penuhi", "analysis.threshold.words PRO-JPTP-05.gagal",
				"analysis.order POT-PDD-2", "analysis.impossible D1", "analysis.subsumed D3",
				"analysis.threshold.copy D4", "analysis.unreachable D5", "analysis.loss D6",
				"analysis.absence POT-PEL-1", "analysis.score.part POT-BOB-6");
		assertThat(findings).allMatch(AnalysisTest::showsSomebody);
		assertThat(at(findings, "analysis.subsumed")).isEqualTo(FILE);
	}

	private static String changed(String code, String old, String changed) {
		String text = National.book()
			.ruleSet("nasional")
			.rules()
			.stream()
			.filter((rule) -> rule.code().equals(code))
			.findFirst()
			.orElseThrow()
			.text();
		assertThat(text).contains(old);
		return text.replace(old, changed) + '\n';
	}

	private List<Finding> findings(String base, String... rules) throws Exception {
		RuleBook book = TemporaryRules.in(this.folder)
			.with("daerah/99.01/wilayah.yaml", TemporaryRules.REGION.replace("induk: nasional", "induk: " + base))
			.with(FILE, Stream.of(rules).collect(Collectors.joining()))
			.book();
		assertThat(book.ruleSet("99.01").problems()).isEmpty();
		return Analysis.of(book.edition("99.01"), Scenarios.people(book, "99.01"));
	}

	private static String at(List<Finding> findings, String key) {
		return findings.stream()
			.filter((finding) -> finding.problem().key().equals(key))
			.findFirst()
			.orElseThrow()
			.problem()
			.file();
	}

}
