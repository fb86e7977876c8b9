package org.kaidah.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.Rules;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.workbook.DecisionTable;
import org.kaidah.engine.workbook.ImportedTable;
import org.kaidah.engine.workbook.TableWorkbook;
import org.kaidah.rulebook.text.Drafted;
import org.kaidah.rulebook.text.Grid;
import org.kaidah.rulebook.text.GridColumn;
import org.kaidah.rulebook.text.GridEditor;
import org.kaidah.rulebook.text.Measure;
import org.kaidah.rulebook.text.RequirementPattern;
import org.kaidah.rulebook.text.RuleHeading;

import static org.assertj.core.api.Assertions.assertThat;

/** What the guide shows of grid, pattern and decision table is what they do. */
class AuthorsGuideToolsTest {

	@Test
	void theGridIsThatOfTheShippedRules() throws IOException {
		String file = "nasional/kinerja/skp.drl";
		Grid grid = GridEditor.open(new RuleFile(file, Files.readString(AuthorsGuide.RULES.resolve(file))))
			.grids()
			.get(0);
		List<List<String>> shown = AuthorsGuide.lines("kisi").stream().map(AuthorsGuideToolsTest::cells).toList();
		List<Integer> columns = shown.get(0)
			.stream()
			.map((heading) -> grid.columns().stream().map(GridColumn::heading).toList().indexOf(heading))
			.toList();

		assertThat(columns).doesNotContain(-1);
		assertThat(grid.rows()
			.stream()
			.map((row) -> columns.stream().map((column) -> row.cells().get(column).value()).toList())
			.toList()).isEqualTo(shown.subList(1, shown.size()));
	}

	@Test
	void theRequirementOfTheWorkedExampleIsWhatThePatternWrites() throws IOException {
		Drafted drafted = new RequirementPattern(
				new RuleHeading("Kabupaten Contoh, golongan", "D9901-JPTP-02",
						"Peraturan Bupati Contoh Nomor 1 Tahun 2026 Pasal 5 ayat (2)", ""),
				"JPT PRATAMA", new Measure("Pegawai", "", "golongan"), RequirementPattern.Test.ONE_OF,
				List.of("IV/b", "IV/c", "IV/d", "IV/e"), "paling rendah golongan IV/b")
			.draft();

		assertThat(AuthorsGuide.blocks("drl daerah")).contains(drafted.text());
	}

	@Test
	void theDecisionTableBecomesRules() throws IOException {
		ImportedTable imported = DecisionTable.read(TableWorkbook.of(AuthorsGuide.blocks("tabel").get(0)).bytes());

		assertThat(imported.problems()).isEmpty();
		assertThat(Rules.problems(imported.text())).isEmpty();
		assertThat(imported.text()).contains("nilai >= 40, nilai < 60)", "new Poin(\"pelatihan\", 90.5)",
				"unsur == \"JP\", nilai >= 60)");
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split("\\|")).map(String::strip).toList();
	}

}
