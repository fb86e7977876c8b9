package org.kaidah.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.rulebook.National;
import org.kaidah.rulebook.TemporaryRules;

import static org.assertj.core.api.Assertions.assertThat;

/** The black-box contract of {@code evaluate}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluateVerbTest {

	private static final Path SAMPLE = Path.of("src/test/resources/kabupaten-contoh.xlsx");

	@TempDir
	static Path folder;

	private Run run;

	private List<List<String>> results;

	private List<List<String>> messages;

	@BeforeAll
	void evaluateTheSample() throws IOException {
		Path out = folder.resolve("hasil.csv");
		this.run = evaluate(SAMPLE, out, "--target", "jpt  pratama", "--explain", "19810117 200503 1 951");
		this.results = csv(out);
		this.messages = csv(folder.resolve("hasil.messages.csv"));
	}

	@Test
	void writesALinePerAcceptedPersonInTheColumnsOfTheContract() {
		assertThat(this.run.exit()).isZero();
		assertThat(this.results.get(0)).containsExactly("nip", "status", "kinerja", "potensial", "nilai_talenta",
				"kotak", "pool", "belum_lengkap", "layak", "gagal", "belum_diketahui");
		assertThat(this.results).hasSize(1 + 1497);
		assertThat(this.results.subList(1, this.results.size()).stream().map((line) -> line.get(0)).distinct())
			.hasSize(1497);
	}

	@Test
	void writesScoresWithAPointAndNothingWhereThereIsNone() {
		assertThat(line("197606172000031902")).containsExactly("197606172000031902", "DINILAI", "60", "89.3333333333",
				"74.6666666667", "8", "KRS_INSTANSI|KEPEMIMPINAN|TEKNIS", "", "YA", "", "");
		assertThat(line("197511202000031923")).containsExactly("197511202000031923", "BELUM_DINILAI", "84.55", "", "",
				"", "", "KOMPETENSI|POTENSI", "BELUM_LENGKAP", "", "PRO-JPTP-08");
		assertThat(line("198101172005031951")).containsExactly("198101172005031951", "DINILAI", "84.55", "92", "88.275",
				"9", "KRS_INSTANSI|KRS_NASIONAL|KEPEMIMPINAN", "", "TIDAK", "PRO-JPTP-03", "");
	}

	@Test
	void neverGivesANumberToSomebodyWhoIsNotAssessed() {
		for (List<String> line : this.results.subList(1, this.results.size())) {
			boolean assessed = line.get(1).equals("DINILAI");
			assertThat(line.get(5).isEmpty()).as(line.get(0)).isEqualTo(!assessed);
			assertThat(line.get(7).isEmpty()).as(line.get(0)).isEqualTo(assessed);
			assertThat(line.get(4).isEmpty()).as(line.get(0)).isEqualTo(!assessed);
		}
	}

	@Test
	void writesOneRefusalPerRefusedRowWithTheRowThatASpreadsheetShows() {
		assertThat(this.messages.get(0)).containsExactly("level", "sheet", "row", "column", "message");
		Map<String, Integer> refused = new TreeMap<>();
		Set<String> places = new HashSet<>();
		for (List<String> message : this.messages.subList(1, this.messages.size())) {
			assertThat(message).hasSize(5);
			if (message.get(0).equals("REJECT")) {
				refused.merge(message.get(1), 1, Integer::sum);
				assertThat(places.add(message.get(1) + '#' + message.get(2))).as(message.toString()).isTrue();
			}
		}
		assertThat(refused.toString()).isEqualTo("{asesmen=20, data_utama=4, potensi=16, rw_diklat=9, rw_golongan=13, "
				+ "rw_jabatan=8, rw_pendidikan=8, rw_penghargaan=2, rw_skp22=9, tim_kerja=2, umpan_balik_360=2}");
	}

	@Test
	void explainsOnePersonFromTheOutcomeDownToTheRows() {
		String text = String.join("\n", this.run.out());

		assertThat(text).contains("NIP 198101172005031951, RUDI MAULANA",
				"Kotak 9: kinerja di atas ekspektasi, potensial tinggi", "menurut KOT-9",
				"Nilai KINERJA: 84,55 [sumbu == \"KINERJA\", nilai >= 80: 84,55]",
				"Sumbangan skp pada sumbu KINERJA: 80 x 60 % = 48", "Kinerja tahun 2025: BAIK", "rw_skp22#",
				"Keputusan Kepala BKN Nomor 411 Tahun 2025", "Persyaratan PRO-JPTP-03: tidak memenuhi",
				"1 tahun 4 bulan 20 hari");
	}

	@Test
	void showsTheNineBoxAndWhereTheResultsLie() {
		assertThat(this.run.out().get(0)).contains("1497", "hasil.csv", "hasil.messages.csv");
		assertThat(this.run.out())
			.anyMatch((line) -> Pattern.matches("Di atas ekspektasi +\\| 4: .*\\| 7: .*\\| 9: .*", line))
			.anyMatch((line) -> line.startsWith("Belum dapat dinilai: "));
		assertThat(this.run.err()).anyMatch((line) -> line.contains("1497"));
	}

	@Test
	void refusesWhatItCannotUseWithOneClearLineAndExitCodeTwo() throws IOException {
		Path out = folder.resolve("x.csv");
		Path noWorkbook = Files.writeString(folder.resolve("bukan.xlsx"), "bukan buku kerja");

		unusable(evaluate(noWorkbook, out), "bukan.xlsx");
		unusable(evaluate(folder.resolve("tidak-ada.xlsx"), out), "tidak-ada.xlsx");
		unusable(evaluate(SAMPLE, out, "--target", "RAJA"), "RAJA");
		unusable(evaluate(SAMPLE, folder.resolve("tidak/ada/x.csv")), "x");
		unusable(Run.of("evaluate", "--data", SAMPLE, "--rules", National.RULES, "--jurisdiction", "99.99", "--as-of",
				"2026-06-30", "--out", out), "99.99");
		unusable(Run.of("evaluate", "--data", SAMPLE, "--rules", National.RULES, "--jurisdiction", "nasional",
				"--as-of", "30-06-2026", "--out", out), "30-06-2026");
		unusable(Run.of("evaluate", "--data", SAMPLE, "--rules", "tidak-ada", "--jurisdiction", "nasional", "--as-of",
				"2026-06-30", "--out", out), "tidak-ada");
		unusable(Run.of("evaluate", "--data", SAMPLE), "--rules");
		unusable(Run.of("evaluasi"), "evaluasi");
	}

	@Test
	void neverUsesRulesThatHaveAnError() throws IOException {
		TemporaryRules rules = TemporaryRules.in(folder.resolve("aturan"))
			.replace("nasional/kinerja/bobot.drl", "\"skp\", 60,", "\"skp\", 70,");

		Run refused = Run.of("evaluate", "--data", SAMPLE, "--rules", rules.root(), "--jurisdiction", "nasional",
				"--as-of", "2026-06-30", "--out", folder.resolve("y.csv"));

		assertThat(refused.exit()).isEqualTo(2);
		assertThat(refused.err()).singleElement()
			.satisfies((line) -> assertThat(line).startsWith("ERROR nasional/kinerja/bobot.drl:")
				.contains("KINERJA", "110"));
		assertThat(folder.resolve("y.csv")).doesNotExist();
	}

	private static void unusable(Run run, String named) {
		assertThat(run.exit()).as(run.toString()).isEqualTo(2);
		assertThat(run.err()).as(run.toString()).isNotEmpty();
		assertThat(run.err().get(run.err().size() - 1)).contains(named).doesNotContain("Exception");
	}

	private static Run evaluate(Path data, Path out, String... more) {
		List<Object> words = new ArrayList<>(List.of("evaluate", "--data", data, "--rules", National.RULES,
				"--jurisdiction", "nasional", "--as-of", "2026-06-30", "--out", out));
		words.addAll(List.of(more));
		return Run.of(words.toArray());
	}

	private List<String> line(String nip) {
		return this.results.stream().filter((line) -> line.get(0).equals(nip)).findFirst().orElseThrow();
	}

	/** Reads our own CSV: quotes only where needed, doubled inside. */
	private static List<List<String>> csv(Path file) throws IOException {
		List<List<String>> lines = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			List<String> cells = new ArrayList<>();
			StringBuilder cell = new StringBuilder();
			boolean quoted = false;
			for (int i = 0; i < line.length(); i++) {
				char c = line.charAt(i);
				if (c == '"') {
					boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
					if (doubled) {
						cell.append(c);
						i++;
					}
					else {
						quoted = !quoted;
					}
				}
				else if (c == ',' && !quoted) {
					cells.add(cell.toString());
					cell.setLength(0);
				}
				else {
					cell.append(c);
				}
			}
			cells.add(cell.toString());
			lines.add(cells);
		}
		return lines;
	}

}
