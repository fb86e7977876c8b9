package org.kaidah.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.engine.Rules;
import org.kaidah.rulebook.National;
import org.kaidah.rulebook.TemporaryRules;

import static org.assertj.core.api.Assertions.assertThat;

/** The black-box contract of {@code check} and {@code test}. */
class CheckAndTestVerbTest {

	private static final Pattern LINE = Pattern.compile("(ERROR|WARN|INFO) [^ :]+:\\d+:\\d+ [^ ]+ .+");

	@TempDir
	Path folder;

	@Test
	void hasNothingToSayAgainstTheShippedRules() {
		Run run = Run.of("check", National.RULES, "--strict");

		assertThat(run.exit()).isZero();
		assertThat(run.out()).allMatch((line) -> line.startsWith("INFO ") && LINE.matcher(line).matches());
		assertThat(run.out()).filteredOn((line) -> line.matches("INFO nasional(-kategori)?:1:1 - .*\\d+ %.*"))
			.hasSize(National.book().codes().size());
	}

	@Test
	void countsTheScenariosOnTheLastLine() {
		Run run = Run.of("test", National.RULES, "--jurisdiction", "nasional-kategori");

		assertThat(run.exit()).isZero();
		assertThat(run.last()).matches("\\d+ passed, 0 failed");
	}

	@Test
	void putsEveryProblemOnALineOfItsOwn() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder)
			.with("nasional/uji.drl", Rules.rule("UJI-1", "eval( true )", "new Anggota(\"A\")")
					+ Rules.rule("UJI-2", "Pegawai( umur > 1 )", "new Anggota(\"A\")"));

		Run run = Run.of("check", rules.root(), "--jurisdiction", "nasional");

		assertThat(run.exit()).isEqualTo(1);
		assertThat(run.out()).hasSize(2).allMatch((line) -> LINE.matcher(line).matches());
		assertThat(run.out().get(0)).startsWith("ERROR nasional/uji.drl:3:3 UJI-1 ");
		assertThat(run.out().get(1)).startsWith("ERROR nasional/uji.drl:9:12 UJI-2 ").contains("umur");
	}

	@Test
	void countsWarningsOnlyWhenStrict() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder)
			.with("nasional/uji.drl", Rules.rule("UJI-1", "Sasaran( jenjang == \"X\" )", "new Temuan(\"a\", \"b\")"));

		Run lenient = Run.of("check", rules.root(), "--jurisdiction", "nasional");
		Run strict = Run.of("check", rules.root(), "--jurisdiction", "nasional", "--strict");

		assertThat(lenient.exit()).isZero();
		assertThat(lenient.out()).filteredOn((line) -> !line.startsWith("INFO "))
			.singleElement()
			.satisfies((line) -> assertThat(line).startsWith("WARN nasional/uji.drl:1:1 UJI-1 "));
		assertThat(strict.exit()).isEqualTo(1);
	}

	@Test
	void showsAFailedScenarioWithExpectedActualAndTrace() throws Exception {
		TemporaryRules rules = TemporaryRules.in(this.folder)
			.with("nasional-kategori/uji.yaml", "seperti: administrator-biasa\nper: 2026-06-30\nskenario:\n"
					+ "  - nama: salah duga\n    harap:\n      - Kotak: {nomor: 9}\n    diam: [KOT-8]\n");

		Run run = Run.of("test", rules.root(), "--jurisdiction", "nasional-kategori");

		assertThat(run.exit()).isEqualTo(1);
		assertThat(run.last()).matches("\\d+ passed, 1 failed");
		assertThat(String.join("\n", run.out())).contains("GAGAL nasional-kategori/uji.yaml:4 salah duga",
				"diharapkan Kotak{nomor=9}, yang ada Kotak[nomor=8", "menurut KOT-8", "menurut KIN-TKT-2",
				"aturan KOT-8 seharusnya diam");
	}

	@Test
	void refusesAFolderThatIsNoRulesFolder() {
		assertThat(Run.of("check", this.folder.resolve("tidak-ada")).exit()).isEqualTo(2);
		assertThat(Run.of("test", this.folder.resolve("tidak-ada")).exit()).isEqualTo(2);
		assertThat(Run.of("check").exit()).isEqualTo(2);
		assertThat(Run.of("check", National.RULES, "--jurisdiction", "99.99").err()).singleElement()
			.satisfies((line) -> assertThat(line).contains("99.99", "nasional"));
	}

	@Test
	void helpsInIndonesian() {
		for (String verb : new String[] { "check", "test", "evaluate" }) {
			Run run = Run.of(verb, "--help");

			assertThat(run.exit()).isZero();
			assertThat(String.join("\n", run.out())).contains("Pemakaian: kaidah " + verb, "wilayah")
				.doesNotContain("Usage:");
		}
	}

}
