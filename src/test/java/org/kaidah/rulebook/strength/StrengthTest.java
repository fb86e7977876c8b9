package org.kaidah.rulebook.strength;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaidah.engine.Rules;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.National;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RulesFolder;
import org.kaidah.rulebook.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StrengthTest {

	private static final String CODE = "nasional";

	private static final String SCENARIOS = """
			seperti: administrator-biasa
			per: 2026-06-30
			skenario:
			  - nama: Lima puluh satu tahun
			    ubah: {pegawai: {tanggalLahir: 1975-06-30}}
			    harap:
			      - Poin: {indikator: usia, nilai: 7.5}
			  - nama: Empat puluh tahun
			    ubah: {pegawai: {tanggalLahir: 1986-06-30}}
			    tidak:
			      - Poin: {indikator: usia}
			""";

	@TempDir
	private Path folder;

	static List<String> jurisdictions() {
		return National.book().codes();
	}

	@BeforeEach
	void writeRules() throws IOException {
		Files.copy(National.RULES.resolve("contoh-pegawai.yaml"), this.folder.resolve("contoh-pegawai.yaml"));
		LittleRules.write(this.folder, "nasional/wilayah.yaml", LittleRules.NATIONAL_SETTINGS);
		rules("Pegawai( usia >= 50, jenjang in (\"ADMINISTRATOR\", \"PENGAWAS\") )", "new Poin(\"usia\", 7.5)");
		LittleRules.write(this.folder, "nasional/skenario.yaml", SCENARIOS);
	}

	@ParameterizedTest
	@MethodSource("jurisdictions")
	void isNinetyFivePerCentAtLeastForEveryShippedRuleSet(String code) throws Exception {
		StrengthResult result = Strength.of(National.book(), code, CheckProgress.SILENT);

		assertThat(result.total()).isPositive();
		assertThat(result.percent()).as("%s", StrengthReport.of(code, result)).isGreaterThanOrEqualTo(95);
	}

	@Test
	void tellsWhichChangesNoScenarioNotices() throws Exception {
		StrengthResult result = measured();

		assertThat(result.rules()).singleElement().satisfies((rule) -> {
			assertThat(rule.fires()).isTrue();
			assertThat(rule.silent()).isTrue();
		});
		assertThat(result.rules().get(0).mutants()).extracting((each) -> each.mutant().becomes())
			.contains("usia > 50", "49", "51", "7.4", "7.6", "jenjang not in (\"ADMINISTRATOR\", \"PENGAWAS\")")
			.doesNotContain("\"usia\"");
		assertThat(result.uncaught()).extracting((each) -> each.mutant().becomes())
			.contains("usia > 50", "49", "51")
			.doesNotContain("7.4", "7.6", "jenjang not in (\"ADMINISTRATOR\", \"PENGAWAS\")");
		assertThat(result.caught()).isEqualTo(result.total() - result.uncaught().size());
		assertThat(result.rules().get(0).mutants()).filteredOn((each) -> each.mutant().becomes().equals("7.6"))
			.singleElement()
			.satisfies((each) -> {
				assertThat(each.caughtBy().name()).isEqualTo("Lima puluh satu tahun");
				assertThat(each.mutant().was()).isEqualTo("7.5");
				assertThat(each.mutant().span().line()).isEqualTo(9);
			});
	}

	@Test
	void proposesScenariosThatNoticeWhatNoneDid() throws Exception {
		StrengthResult before = measured();
		StringBuilder more = new StringBuilder(SCENARIOS);
		before.uncaught().stream().map((each) -> before.proposal(each.mutant())).distinct().forEach(more::append);
		LittleRules.write(this.folder, "nasional/skenario.yaml", more.toString());

		assertThat(more.toString()).contains("1976-06-30", "1976-07-01");
		assertThat(Scenarios.of(book(), CODE).problems()).isEmpty();
		assertThat(Scenarios.of(book(), CODE).run(book().edition(CODE)))
			.allSatisfy((result) -> assertThat(result.failures()).as(more.toString()).isEmpty());
		assertThat(measured().uncaught()).as(more.toString()).isEmpty();
	}

	@Test
	void countsNothingOnAScenarioThatFailsAnyway() throws Exception {
		LittleRules.write(this.folder, "nasional/skenario.yaml", SCENARIOS.replace("nilai: 7.5", "nilai: 8"));

		assertThat(measured().uncaught()).extracting((each) -> each.mutant().becomes()).contains("7.4", "7.6");
	}

	@Test
	void saysSoLineByLine() throws Exception {
		StrengthResult result = measured();

		assertThat(StrengthReport.of(CODE, result)).hasSize(1 + result.uncaught().size())
			.allMatch((line) -> !line.isError());
	}

	@Test
	void endsWhereWhoeverListensEndsIt() {
		assertThatThrownBy(() -> Strength.of(book(), CODE, (done, total) -> {
			if (done > 0) {
				throw new IllegalStateException("enough");
			}
		})).hasMessage("enough");
	}

	private void rules(String when, String then) throws IOException {
		LittleRules.write(this.folder, "nasional/usia.drl", LittleRules.file(Rules.rule("USIA-1", when, then)));
	}

	private RuleBook book() throws IOException {
		return new RuleBook(RulesFolder.open(this.folder));
	}

	private StrengthResult measured() throws Exception {
		return Strength.of(book(), CODE, CheckProgress.SILENT);
	}

}
