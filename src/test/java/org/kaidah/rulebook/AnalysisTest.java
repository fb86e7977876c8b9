package org.kaidah.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.Decision;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.Rules;
import org.kaidah.engine.analysis.Analysis;
import org.kaidah.engine.analysis.Finding;
import org.kaidah.engine.analysis.Witness;
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
			.change("KIN-BOB-3", "indikator == \"tim kerja\"", "indikator == \"penghargaan\"")
			.change("KIN-UMP-2", "@ketiadaan(\"Umpan balik yang tidak tercatat dianggap tidak ada\")", "")
			.with(Rules.rule("D1", "Pegawai( jenisPegawai not in (\"PPPK\", \"PNS\") )",
					"new Temuan(\"KELAYAKAN\", \"bukan PNS atau PPPK\")"),
					Rules.rule("D2", "Temuan( perihal == \"KELAYAKN\" )", "new Anggota(\"D2\")"),
					Rules.rule("D3", "Pegawai( usia > 60, usia < 50 )", "new Anggota(\"D3\")"),
					Rules.rule("D4", "NilaiSumbu( sumbu == \"POTENSIAL\", nilai >= 78 )", "new Anggota(\"D4\")"),
					Rules.rule("D5", "Pegawai( pendidikan == \"S-3\", jenisPegawai == \"PNS\" )",
							"new Poin(\"pendidikan\", 95)"),
					Rules.rule("D6.penuhi",
							"Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( tanggalLahir != null, !lewatUsia(58) )",
							"Hasil.penuhi(\"D6\", \"ya\", \"paling tinggi 58 tahun\")"),
					Rules.rule("D6.gagal", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( lewatUsia(58) )",
							"Hasil.gagal(\"D6\", \"tidak\", \"paling tinggi 58 tahun\")"),
					Rules.rule("D6.belum", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( tanggalLahir == null )",
							"Hasil.belum(\"D6\", \"paling tinggi 58 tahun\")"))
			.findings();

		assertThat(summary(findings)).containsExactlyInAnyOrder("analysis.level.gap POT-TKT-3",
				"analysis.level.edge-both KIN-TKT-3", "analysis.impossible POT-PEL-3", "analysis.scale.gap POT-PEL-4",
				"analysis.order KIN-SKP-3", "analysis.requirement.gap PRO-ADM-04.gagal",
				"analysis.threshold.words PRO-ADM-04.gagal", "analysis.box.gap KOT-8", "analysis.box.overlap KOT-8",
				"analysis.absence KIN-UMP-2", "analysis.duplicate D1", "analysis.unreachable D2",
				"analysis.impossible D3", "analysis.threshold.copy D4", "analysis.scale.overlap D5",
				"analysis.score.part KIN-BOB-3", "analysis.stricter D6.gagal");
		assertThat(findings).allMatch(AnalysisTest::showsSomebody);
		assertThat(arguments(findings, "analysis.level.gap")).containsExactly("POTENSIAL", "nilai 60,5", "POT-TKT-3");
	}

	@Test
	void findsOtherDefectsOfNationalRulesInNumbers() {
		List<Finding> findings = ChangedRules.of("nasional")
			.change("KIN-TKT-1", "nilai >= 80", "nilai > 80")
			.change("POT-PGL-3", "tahun >= 2", "tahun >= 3")
			.change("KIN-NILAI-1", "$s : sumbangan", "$s : nilai")
			.change("TAL-BOB-1", "$n : tepat", "$n : nilai")
			.change("PRO-JPTP-05.gagal", "berakhirDalam(2,", "berakhirDalam(3,")
			.change("KOT-2", "new Kotak(2,", "new Kotak(3,")
			.change("POOL-2", "\"KELAYAKAN\"", "\"KELAYAKN\"")
			.change("POT-PEL-5", "new Poin(\"pelatihan\", 40)", "new Poin(\"pelatihan\", 90)")
			.change("PRO-PWS-MASA-1", "@ketiadaan(\"Masa yang tidak tercatat dianggap tidak ada\")", "")
			.without("KEL-BLM-4")
			.with(Rules.rule("D1", "Pegawai( usia > 60, usia > 50 )", "new Anggota(\"D1\")"),
					Rules.rule("D2", "Anggota( pool == \"KRS_INSTANSI\" ) Kotak( nomor == 9 )",
							"new Anggota(\"KEPEMIMPINAN\")"),
					Rules.rule("D3", "Kotak( nomor == 9 ) Anggota( pool == \"KRS_INSTANSI\" )",
							"new Anggota(\"KEPEMIMPINAN\")"),
					Rules.rule("D4", "Pegawai( jenisPegawai == \"PPPK\" )", "new Poin(\"bidang ilmu\", 75)"),
					Rules.rule("D5", "Poin( indikator == \"kompetensi\", nilai < 70 )", "new Anggota(\"D5\")"),
					Rules.rule("D6", "Pegawai( jenjang == \"PENGAWAS\" ) Poin( indikator == \"skp\", $n : nilai )",
							"new Tertimbang(\"KINERJA\", \"tambahan\", 10, $n)"))
			.findings();

		assertThat(summary(findings)).containsExactlyInAnyOrder("analysis.level.edge-open KIN-TKT-2",
				"analysis.scale.gap POT-PGL-4", "analysis.score.axis KIN-NILAI-1", "analysis.score.rounded TAL-BOB-1",
				"analysis.contradiction PRO-JPTP-05.penuhi", "analysis.threshold.words PRO-JPTP-05.gagal",
				"analysis.unreachable KOT-REK-2", "analysis.unreachable PGB-KOT-2", "analysis.loss D5",
				"analysis.weights D6", "analysis.box.unreached KOT-1", "analysis.box.twice KOT-3",
				"analysis.always-absent POOL-2", "analysis.order POT-PEL-4", "analysis.absence PRO-PWS-MASA-1",
				"analysis.idle-condition D1", "analysis.duplicate D3", "analysis.scale.overlap D4");
		assertThat(findings).allMatch(AnalysisTest::showsSomebody);
		assertThat(arguments(findings, "analysis.level.edge-open")).contains("nilai 80");
	}

	@Test
	void findsDefectsOfNationalRulesInCategories() {
		List<Finding> findings = ChangedRules.of("nasional-kategori")
			.change("KIN-TKT-3", "hasilKerja == \"DI BAWAH EKSPEKTASI\"", "hasilKerja == \"DI ATAS EKSPEKTASI\"")
			.change("POT-PDD-2", "new Poin(\"pendidikan\", 90)", "new Poin(\"pendidikan\", 75)")
			.change("POT-PDD-4", "in (\"D-III\")", "in (\"D-III\", \"D-IV\")")
			.change("POT-PDD-6", "in (\"SLTP\", \"SD\")", "in (\"SLTP\")")
			.change("PRO-JPTP-07.gagal", "not in (\"IV/a\", ", "not in (")
			.change("PRO-JPTP-08.penuhi", "nilai >= 80", "nilai >= 85")
			.change("KOT-9", "\"DI ATAS EKSPEKTASI\"", "\"DI ATAS EKPEKTASI\"")
			.change("POT-BOB-6", "indikator == \"bidang ilmu\"", "indikator == \"pendidikan\"")
			.change("POT-PEL-1", "@ketiadaan(\"Pelatihan yang tidak tercatat dianggap tidak ada\")", "")
			.with(Rules.rule("D1", "Pegawai( pendidikan == \"S-1\", pendidikan == \"S-2\" )", "new Anggota(\"D1\")"),
					Rules.rule("D2", "Pegawai( kedudukanHukum not in (\"Aktif\", \"PPPK Aktif\", \"CLTN\") )",
							"new Temuan(\"KELAYAKAN\", \"kedudukan hukum tidak aktif\")"),
					Rules.rule("D3.penuhi",
							"Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( pendidikan in (\"D-III\", \"D-IV\", \"S-1\", \"S-2\", \"S-3\") )",
							"Hasil.penuhi(\"D3\", \"ada\", \"paling rendah D-III\")"),
					Rules.rule("D3.gagal",
							"Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( pendidikan != null, pendidikan not in (\"D-III\", \"D-IV\", \"S-1\", \"S-2\", \"S-3\") )",
							"Hasil.gagal(\"D3\", \"tidak ada\", \"paling rendah D-III\")"),
					Rules.rule("D3.belum", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( pendidikan == null )",
							"Hasil.belum(\"D3\", \"paling rendah D-III\")"),
					Rules.rule("D4", "Poin( indikator == \"potensi\", nilai < 50 )", "new Anggota(\"D4\")"))
			.findings();

		assertThat(summary(findings)).containsExactlyInAnyOrder("analysis.level.gap KIN-TKT-3",
				"analysis.level.overlap KIN-TKT-3", "analysis.order POT-PDD-2", "analysis.scale.overlap POT-PDD-4",
				"analysis.scale.gap POT-PDD-6", "analysis.requirement.overlap PRO-JPTP-07.gagal",
				"analysis.requirement.gap PRO-JPTP-08.gagal", "analysis.threshold.words PRO-JPTP-08.penuhi",
				"analysis.unreachable KOT-9", "analysis.box.gap KOT-9", "analysis.box.unreached KOT-1",
				"analysis.score.part POT-BOB-6", "analysis.absence POT-PEL-1", "analysis.impossible D1",
				"analysis.subsumed D2", "analysis.stricter D3.gagal", "analysis.loss D4");
		assertThat(findings).allMatch(AnalysisTest::showsSomebody);
	}

	@Test
	void raisesNoAlarmWhereNationalRulesAreOtherwiseButRight() {
		List<Finding> findings = ChangedRules.of("nasional")
			.change("POT-TKT-1", "nilai >= 80", "nilai >= 85.5")
			.change("POT-TKT-2", "nilai < 80", "nilai < 85.5")
			.change("KIN-TKT-2", "nilai >= 60", "nilai > 55")
			.change("KIN-TKT-3", "nilai < 60", "nilai <= 55")
			.change("KIN-BOB-1", "60, $n", "55, $n")
			.change("KIN-BOB-2", "15, $n", "10, $n")
			.change("POT-PEL-2", "nilai >= 20", "nilai >= 40")
			.change("KIN-SKP-2", "new Poin(\"skp\", 80)", "new Poin(\"skp\", 85)")
			.change("PRO-ADM-04.penuhi", "80", "75")
			.change("PRO-ADM-04.gagal", "80", "75")
			.change("PRO-ADM-04.belum", "80", "75")
			.without("POOL-4")
			.with(Rules.rule("D1", "Unsur( indikator == \"pelatihan\", unsur == \"JP\", nilai >= 20, nilai < 40 )",
					"new Poin(\"pelatihan\", 90)"),
					Rules.rule("D2", "DataTambahan( kunci == \"kehadiran\", tahunKe == 1, angka >= 95 )",
							"new Poin(\"kehadiran\", 100)"),
					Rules.rule("D3", "DataTambahan( kunci == \"kehadiran\", tahunKe == 1, angka < 95 )",
							"new Poin(\"kehadiran\", 60)"),
					Rules.rule("D4", "not Poin( indikator == \"kehadiran\" )", "new BelumLengkap(\"KEHADIRAN\")"),
					Rules.rule("D5", "Poin( indikator == \"kehadiran\", $n : nilai )",
							"new Tertimbang(\"KINERJA\", \"kehadiran\", 10, $n)"),
					Rules.rule("D6.penuhi",
							"Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( tanggalLahir != null, !lewatUsia(50) )",
							"Hasil.penuhi(\"D6\", \"ya\", \"paling tinggi 50 tahun\")"),
					Rules.rule("D6.gagal", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( lewatUsia(50) )",
							"Hasil.gagal(\"D6\", \"tidak\", \"paling tinggi 50 tahun\")"),
					Rules.rule("D6.belum", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( tanggalLahir == null )",
							"Hasil.belum(\"D6\", \"paling tinggi 50 tahun\")"),
					Rules.rule("D7", "Kotak( nomor in (8, 9) ) NilaiSumbu( sumbu == \"TALENTA\", nilai >= 95 )",
							"new Anggota(\"EMAS\")"))
			.findings();

		assertThat(findings).isEmpty();
	}

	@Test
	void raisesNoAlarmWhereCategoriesAreOtherwiseButRight() {
		List<Finding> findings = ChangedRules.of("nasional-kategori")
			.change("KIN-TKT-3", "hasilKerja == \"DI BAWAH EKSPEKTASI\"",
					"hasilKerja not in (\"DI ATAS EKSPEKTASI\", \"SESUAI EKSPEKTASI\")")
			.change("POT-PDD-2", "in (\"S-2\")", "in (\"S-1\", \"S-2\")")
			.change("POT-PDD-3", "in (\"S-1\", \"D-IV\")", "in (\"D-IV\")")
			.change("POOL-1", "in (7, 8, 9)", "in (8, 9)")
			.change("POT-BOB-1", "20, $n", "25, $n")
			.change("POT-BOB-4", "25, $n", "20, $n")
			.findings();

		assertThat(findings).isEmpty();
	}

	@Test
	void refusesWeightsThatDoNotAddUp() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder)
			.replace("nasional/kinerja/bobot.drl", "\"skp\", 60,", "\"skp\", 61,")
			.replace("nasional/potensial/bobot.drl", "\"disiplin\", 15,", "\"disiplin\", 14.5,")
			.with("daerah/99.01/wilayah.yaml", TemporaryRules.REGION)
			.with("daerah/99.01/bobot.drl", Rules.rule("D1", "Poin( indikator == \"skp\", $n : nilai )",
					"new Tertimbang(\"TALENTA\", \"tambahan\", 10, $n)"));

		assertThat(rules.problems("nasional")).extracting((problem) -> problem.key() + ' ' + problem.code())
			.containsExactly("weights.sum KIN-BOB-4", "weights.sum POT-BOB-7");
		assertThat(rules.problems("nasional-kategori")).extracting((problem) -> problem.key() + ' ' + problem.code())
			.contains("weights.sum POT-BOB-7");
		assertThat(rules.problems("99.01")).extracting((problem) -> problem.key() + ' ' + problem.code())
			.contains("weights.sum D1");
	}

	@Test
	void tellsOfADefectOfARegionAtItsFileAndLineWithSomebodyWhoShowsIt() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder)
			.with("daerah/99.01/wilayah.yaml", TemporaryRules.REGION)
			.with("daerah/99.01/tingkat.drl",
					"rule \"Tingkat kinerja: sesuai ekspektasi\" @kode(\"KIN-TKT-2\") @dasar(\"uji\")\nwhen\n"
							+ "  NilaiSumbu( sumbu == \"KINERJA\", nilai >= 61, nilai < 80 )\nthen\n"
							+ "  insert( new Tingkat(\"KINERJA\", \"SESUAI EKSPEKTASI\") );\nend\n"
							+ Rules.rule("D1", "Pegawai( usia > 60, usia < 50 )", "new Anggota(\"D1\")")
							+ Rules.rule("D2", "Hukuman( !dibatalkan, tingkat == \"B\" )",
									"new Tingkat(\"POTENSIAL\", \"RENDAH\")"));

		CheckResult result = RuleCheck.check(rules.book(), "99.01", CheckProgress.SILENT);

		assertThat(summary(result.findings())).containsExactlyInAnyOrder("analysis.level.gap KIN-TKT-3",
				"analysis.impossible D1", "analysis.level.overlap D2");
		assertThat(result.problems()).containsAll(result.findings().stream().map(Finding::problem).toList());
		Finding gap = result.findings()
			.stream()
			.filter((finding) -> finding.problem().key().equals("analysis.level.gap"))
			.findFirst()
			.orElseThrow();
		assertThat(gap.problem().arguments()).contains("nilai 60,5");
		Witness witness = gap.witness();
		Decision decision = Evaluator.evaluate(rules.book().edition("99.01"), witness.facts(), witness.asOf());
		assertThat(decision.single(NilaiSumbu.class, "KINERJA")).isPresent();
		assertThat(decision.single(Tingkat.class, "KINERJA")).isEmpty();
		assertThat(result.findings()).filteredOn((finding) -> finding.problem().code().equals("D1"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.problem().file()).isEqualTo("daerah/99.01/tingkat.drl");
				assertThat(finding.problem().line()).isEqualTo(9);
			});
	}

	/** Whether there is an example, or nobody can be one. */
	static boolean showsSomebody(Finding finding) {
		boolean nobody = Set.of("analysis.impossible", "analysis.unreachable").contains(finding.problem().key());
		return nobody || finding.witness().isSomebody();
	}

	static List<String> summary(List<Finding> findings) {
		return findings.stream()
			.map((finding) -> finding.problem().key() + ' ' + finding.problem().code())
			.distinct()
			.toList();
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
