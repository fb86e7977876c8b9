package org.kaidah.rulebook;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.engine.Rules;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OverlayTest {

	private static final String REGION = "99.01";

	private static final String FILE = "daerah/99.01/kinerja/bobot.drl";

	@TempDir
	Path folder;

	@Test
	void replacesByCodeAndAddsTheRest() throws Exception {
		TemporaryRules rules = region(weight("KIN-BOB-1", "Bobot kinerja: skp", "skp", 50)
				+ weight("KIN-BOB-2", "Bobot kinerja: penghargaan", "penghargaan", 25)
				+ Rules.rule("UJI-1", "Sasaran()", "new Temuan(\"UJI\", \"x\")"));

		RuleSet set = rules.book().ruleSet(REGION);

		assertThat(set.problems()).isEmpty();
		assertThat(set.name()).isEqualTo("Kabupaten Uji");
		assertThat(set.own()).containsExactlyInAnyOrder("KIN-BOB-1", "KIN-BOB-2", "UJI-1");
		assertThat(set.rules()).hasSize(rules.book().ruleSet("nasional").rules().size() + 1);
		assertThat(set.rules()).filteredOn((rule) -> rule.code().equals("KIN-BOB-1"))
			.singleElement()
			.extracting(Rule::file)
			.isEqualTo(FILE);
	}

	@Test
	void refusesAFourthWeightThatIsNotRebalanced() throws Exception {
		TemporaryRules rules = region(Rules.rule("UJI-KEHADIRAN", "DataTambahan( kunci == \"kehadiran\", $n : angka )",
				"new Poin(\"kehadiran\", $n)") + weight("UJI-BOB-5", "Bobot kehadiran", "kehadiran", 10));

		assertThat(keys(rules)).containsExactly("weights.sum");
		assertThatThrownBy(() -> rules.book().edition(REGION)).isInstanceOf(UnusableRules.class);
	}

	@Test
	void letsALaterWeightTakeItsShareFromOthers() throws Exception {
		TemporaryRules rules = region(Rules.rule("UJI-KEHADIRAN", "DataTambahan( kunci == \"kehadiran\", $n : angka )",
				"new Poin(\"kehadiran\", $n)") + weight("UJI-BOB-5", "Bobot kehadiran", "kehadiran", 10)
				+ weight("KIN-BOB-1", "Bobot kinerja: skp", "skp", 50));

		assertThat(keys(rules)).isEmpty();
	}

	@Test
	void keepsBindingLaw() throws Exception {
		String age = Rules.rule("PRO-JPTP-04.gagal", "Sasaran( jenjang == \"JPT PRATAMA\" ) Pegawai( lewatUsia(60) )",
				"Hasil.gagal(\"PRO-JPTP-04\", 60, \"x\")");
		String answer = Rules.rule("UJI-1.penuhi", "Sasaran()", "Hasil.penuhi(\"PRO-JPTP-04\", 60, \"x\")");

		assertThat(keys(region(age))).contains("overlay.replaces-binding");
		assertThat(keys(region(answer))).contains("overlay.answers-binding");
	}

	@Test
	void switchesOffWhatIsNotBindingAndNothingElse() throws Exception {
		TemporaryRules rules = region("").with("daerah/99.01/wilayah.yaml", TemporaryRules.REGION
				+ "nonaktif:\n  - {kode: [POOL-5, KOT-9, TIDAK-ADA], alasan: uji, dasar: Perbup Uji}\n");

		assertThat(rules.problems(REGION)).extracting(Problem::key)
			.containsExactly("overlay.off-binding", "overlay.off-unknown");
		assertThat(rules.problems(REGION)).allSatisfy((problem) -> {
			assertThat(problem.file()).isEqualTo("daerah/99.01/wilayah.yaml");
			assertThat(problem.line()).isEqualTo(6);
		});
		assertThat(rules.book().ruleSet(REGION).rules()).extracting(Rule::code)
			.doesNotContain("POOL-5")
			.contains("KOT-9");
	}

	@Test
	void refusesANameUnderAnotherCodeAndACodeUnderAnotherName() throws Exception {
		assertThat(keys(region(weight("UJI-1", "Bobot kinerja: skp", "skp", 60)))).contains("overlay.name-other-code");
		assertThat(keys(region(weight("KIN-BOB-1", "Nama lain", "skp", 60))))
			.containsExactly("overlay.code-other-name");
	}

	@Test
	void tellsOfARegionWhoseParentIsNotThere() throws Exception {
		TemporaryRules rules = region("").with("daerah/99.01/wilayah.yaml",
				TemporaryRules.REGION.replace("induk: nasional", "induk: tidak-ada"));

		assertThat(keys(rules)).contains("folder.parent-unknown");
	}

	private TemporaryRules region(String text) throws Exception {
		Path root = this.folder.resolve("r" + System.nanoTime());
		return TemporaryRules.in(root).with("daerah/99.01/wilayah.yaml", TemporaryRules.REGION).with(FILE, text);
	}

	private static List<String> keys(TemporaryRules rules) throws Exception {
		return rules.problems(REGION).stream().map(Problem::key).distinct().toList();
	}

	private static String weight(String code, String name, String indicator, int weight) {
		return "rule \"" + name + "\" @kode(\"" + code + "\") @dasar(\"Perbup Uji\")\nwhen Poin( indikator == \""
				+ indicator + "\", $n : nilai )\nthen insert( new Tertimbang(\"KINERJA\", \"" + indicator + "\", "
				+ weight + ", $n) ); end\n";
	}

}
