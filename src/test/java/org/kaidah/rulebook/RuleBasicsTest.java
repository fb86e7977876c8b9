package org.kaidah.rulebook;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.engine.Rules;
import org.kaidah.engine.language.Limits;
import org.kaidah.engine.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every mistake in codes, bases, requirements and files is told at its place, all at
 * once.
 */
class RuleBasicsTest {

	@TempDir
	Path folder;

	@Test
	void tellsOfEveryMistakeInOneGo() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder)
			.with("nasional/uji.drl",
					"rule \"Tanpa kode\" @dasar(\"x\")\nwhen Sasaran() then insert( new Anggota(\"A\") ); end\n"
							+ "rule \"Tanpa dasar\" @kode(\"UJI-2\")\nwhen Sasaran() then insert( new Anggota(\"A\") ); end\n"
							+ "rule \"Kode kecil\" @kode(\"uji-3\") @dasar(\"x\")\nwhen Sasaran() then insert( new Anggota(\"A\") ); end\n"
							+ "rule \"Kode kembar\" @kode(\"KOT-9\") @dasar(\"x\")\nwhen Sasaran() then insert( new Anggota(\"A\") ); end\n"
							+ "rule \"Kotak 9\" @kode(\"UJI-5\") @dasar(\"x\")\nwhen Sasaran() then insert( new Anggota(\"A\") ); end\n"
							+ "rule \"Asumsi kosong\" @kode(\"UJI-6\") @dasar(\"x\") @asumsi(\"\")\nwhen Sasaran() then insert( new Anggota(\"A\") ); end\n"
							+ "rule \"Hasil liar\" @kode(\"UJI-7\") @dasar(\"x\")\nwhen Sasaran() then insert( Hasil.gagal(\"UJI-7\", 1, \"k\") ); end\n"
							+ "rule \"Hasil terbalik\" @kode(\"UJI-8.penuhi\") @dasar(\"x\")\nwhen Sasaran() then insert( Hasil.gagal(\"UJI-8\", 1, \"k\") ); end\n"
							+ "rule \"Salah ketik\" @kode(\"UJI-9\") @dasar(\"x\")\nwhen Pegawai( umur > 3 ) then insert( new Anggota(\"A\") ); end\n");

		List<Problem> problems = rules.problems("nasional");

		assertThat(problems).extracting(Problem::key)
			.contains("rule.no-code", "rule.no-basis", "rule.code-form", "rule.code-twice", "rule.name-twice",
					"rule.annotation-empty", "requirement.code-without-verdict", "requirement.other-result",
					"requirement.incomplete", "vocabulary.property");
		assertThat(problems).allSatisfy((problem) -> assertThat(problem.line()).isPositive());
		assertThat(problems).filteredOn((problem) -> problem.key().equals("vocabulary.property"))
			.singleElement()
			.satisfies((problem) -> {
				assertThat(problem.line()).isEqualTo(18);
				assertThat(problem.column()).isEqualTo(15);
				assertThat(problem.code()).isEqualTo("UJI-9");
			});
	}

	@Test
	void suggestsTheWordThatWasMeant() {
		assertThat(Rules.problems(Rules.rule("A", "Pegawai( usiaa > 3 )", "new Anggota(\"A\")"))).singleElement()
			.satisfies((problem) -> assertThat(problem.arguments()).containsExactly("Pegawai", "usiaa", "usia"));
	}

	@Test
	void tellsOfARuleThatNoScenarioShows() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder)
			.with("nasional/uji.drl",
					Rules.rule("UJI-1", "Sasaran( jenjang == \"TIDAK ADA\" )", "new Temuan(\"x\", \"y\")"));

		assertThat(RuleCheck.check(rules.book(), "nasional")).singleElement().satisfies((problem) -> {
			assertThat(problem.key()).isEqualTo("scenario.never-fires");
			assertThat(problem.severity()).isEqualTo(Problem.Severity.WARN);
			assertThat(problem.code()).isEqualTo("UJI-1");
		});
	}

	@Test
	void tellsOfFilesThatLieOutsideOrAreNotText() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder).with("liar.drl", "rule \"x\" when eval(true) then end");
		java.nio.file.Files.write(this.folder.resolve("nasional/biner.drl"),
				new byte[] { 'r', (byte) 0xff, (byte) 0xfe });

		assertThat(RulesFolder.open(rules.root()).strays()).extracting(Problem::key)
			.contains("folder.stray", "gate.word.eval");
		assertThat(rules.problems("nasional")).extracting(Problem::key).contains("folder.not-utf8");
	}

	@Test
	void refusesAFolderOfTooManyFilesWithoutReadingThem() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder);
		for (int i = 0; i <= Limits.FILES; i++) {
			rules.with("nasional/banyak/" + i + ".drl", "rule \"x\" when eval(true) then end");
		}

		assertThat(rules.problems("nasional")).extracting(Problem::key)
			.containsOnlyOnce("gate.files")
			.doesNotContain("gate.word.eval");
	}

	@Test
	void tellsAtWhichLineAScenarioIsWrong() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder)
			.with("nasional/uji.yaml",
					"seperti: administrator-biasa\nper: 2026-06-30\nskenario:\n"
							+ "  - nama: salah pegawai\n    seperti: siapa\n"
							+ "  - nama: salah kata\n    harap:\n      - Poin: {indikatorr: skp}\n"
							+ "  - nama: salah tanggal\n    per: 30-06-2026\n");

		assertThat(Scenarios.of(rules.book(), "nasional").problems())
			.extracting((problem) -> problem.key() + ":" + problem.line())
			.containsExactly("scenario.example:5", "scenario.property:8", "scenario.value:10");
	}

}
