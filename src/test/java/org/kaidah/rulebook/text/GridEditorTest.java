package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Grid and text are one file: an edit moves one value and nothing else. */
class GridEditorTest {

	private static final String SCALE = """
			// kepala
			package org.kaidah.aturan;
			import org.kaidah.vocabulary.*;

			rule "Uji: A" @kode("UJI-1") @dasar( /* "bukan" */ "Perbup \\"Uji\\"" )
			when /* satu */ Unsur( indikator == "uji", nilai >= 1.50 ) // dua
			then insert( new Poin("uji", 10) ); end // ekor

			// di atas B
			rule "Uji: B"  @kode("UJI-2") @dasar("Perbup Uji")
			when Unsur( indikator == "uji", nilai >= -2 )
			then insert( new Poin("uji", 20) ); end
			""";

	@Test
	void showsRulesOfOneShapeAsRowsInTheWordsOfTheVocabulary() {
		Grid grid = grids(ShippedFiles.file("nasional/kinerja/skp.drl")).get(0);

		assertThat(grid.rows()).hasSize(5);
		assertThat(grid.columns()).extracting(GridColumn::heading)
			.containsExactly("nama", "@kode", "@dasar", "@asumsi", "Kinerja.tahunKe ==", "Kinerja.predikat ==",
					"Poin.indikator", "Poin.nilai");
		assertThat(grid.columns()).extracting(GridColumn::type)
			.endsWith(CellType.WHOLE, CellType.TEXT, CellType.TEXT, CellType.NUMBER);
		assertThat(grid.columns().get(5).choices()).containsExactly("SANGAT BAIK", "BAIK", "BUTUH PERBAIKAN", "KURANG",
				"SANGAT KURANG");
		assertThat(grid.columns()).extracting(GridColumn::constant).endsWith(true, false, true, false);
		assertThat(grid.rows().get(1).cells()).extracting(GridCell::value).endsWith("1", "BAIK", "skp", "80");
	}

	@Test
	void showsListsUnitsAndRepeatedWords() {
		List<Grid> pools = grids(ShippedFiles.file("nasional/talent-pool/pool.drl"));
		assertThat(pools).hasSize(3);
		assertThat(pools.get(2).columns()).extracting(GridColumn::heading)
			.contains("Kotak.nomor in", "Inovasi.dalam jumlah", "Inovasi.dalam satuan", "Inovasi.tahap in");
		assertThat(pools.get(2).columns().get(7).choices()).containsExactly("TAHUN");
		assertThat(pools.get(2).rows().get(0).cells()).extracting(GridCell::value).contains("5\n7\n8\n9");
		assertThat(grids(ShippedFiles.file("nasional/kotak/kotak.drl")).get(0).columns())
			.extracting(GridColumn::heading)
			.contains("Tingkat.tingkat ==", "Tingkat.tingkat == (2)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n" })
	void anEditOfAnyCellOfAnyShippedFileMovesThatValueAloneAndCanBeUndone(String lineEnd) {
		Random random = new Random(411);
		int edits = 0;
		for (RuleFile shipped : ShippedFiles.all()) {
			RuleFile file = new RuleFile(shipped.path(), shipped.text().replace("\n", lineEnd));
			for (Grid grid : grids(file)) {
				for (GridRow row : grid.rows()) {
					int column = random.nextInt(grid.columns().size());
					anEditMovesOneValue(file, grid, row, column, random);
					edits++;
				}
			}
		}
		assertThat(edits).isGreaterThan(200);
	}

	private static void anEditMovesOneValue(RuleFile file, Grid grid, GridRow row, int column, Random random) {
		GridCell cell = row.cells().get(column);
		String value = other(grid.columns().get(column), cell.value(), random);
		GridEditor editor = GridEditor.open(file);
		Edited edited = editor.set(List.of(new CellChange(row.rule(), column, value)));
		assertThat(edited.problems()).as("%s %s %s", file.path(), row.code(), value).isEmpty();
		assertThat(edited.text()).isNotEqualTo(file.text())
			.startsWith(file.text().substring(0, cell.span().from()))
			.endsWith(file.text().substring(cell.span().to()));

		RuleFile changed = new RuleFile(file.path(), edited.text());
		assertThat(RuleParser.parse(changed).problems()).isEmpty();
		List<List<String>> expected = values(grids(file));
		expected.get(row.rule()).set(column, value);
		assertThat(values(grids(changed))).isEqualTo(expected);

		Edited undone = GridEditor.open(changed).set(List.of(new CellChange(row.rule(), column, cell.value())));
		assertThat(undone.text()).isEqualTo(file.text());
	}

	private static String other(GridColumn column, String value, Random random) {
		if (column.list()) {
			String[] lines = value.split("\n");
			lines[random.nextInt(lines.length)] = column.choices().isEmpty() ? "7" : other(column.choices(), value);
			return String.join("\n", lines).equals(value) ? value.replace("7", "8") : String.join("\n", lines);
		}
		if (!column.choices().isEmpty()) {
			return other(column.choices().size() > 1 ? column.choices() : List.of(value), value);
		}
		return switch (column.type()) {
			case WHOLE -> String.valueOf(100 + random.nextInt(900));
			case NUMBER -> (100 + random.nextInt(900)) + "," + random.nextInt(10);
			case BOOLEAN -> value.equals("ya") ? "tidak" : "ya";
			case TEXT -> (column.role() == GridColumn.Role.CODE) ? "UJI-" + random.nextInt(1000)
					: "kata \"" + random.nextInt(1000) + "\" \\ é";
		};
	}

	private static String other(List<String> choices, String value) {
		return choices.stream().filter((choice) -> !value.contains(choice)).findFirst().orElse(choices.get(0));
	}

	@Test
	void aCopiedRowStandsBelowItsModelAndRemovingItGivesTheOldText() {
		for (String lineEnd : List.of("\n", "\r\n")) {
			for (RuleFile shipped : ShippedFiles.all()) {
				RuleFile file = new RuleFile(shipped.path(), shipped.text().replace("\n", lineEnd));
				int rules = RuleParser.parse(file).rules().size();
				for (int rule = 0; rule < rules; rule += 3) {
					Edited longer = GridEditor.open(file).copy(rule, newHeader(file, rule));
					assertThat(longer.problems()).isEmpty();
					ParsedFile parsed = RuleParser.parse(new RuleFile(file.path(), longer.text()));
					assertThat(parsed.problems()).isEmpty();
					assertThat(parsed.rules()).hasSize(rules + 1);
					assertThat(parsed.rules().get(rule + 1).code()).isEqualTo("UJI-1");
					assertThat(GridEditor.open(new RuleFile(file.path(), longer.text())).remove(rule + 1).text())
						.isEqualTo(file.text());
				}
			}
		}
	}

	private static Map<Integer, String> newHeader(RuleFile file, int rule) {
		Grid grid = grids(file).stream()
			.filter((each) -> each.rows().stream().anyMatch((row) -> row.rule() == rule))
			.findFirst()
			.orElseThrow();
		return Map.of(grid.column(GridColumn.Role.NAME), "Aturan uji", grid.column(GridColumn.Role.CODE), "UJI-1");
	}

	@Test
	void keepsCommentsLayoutAndEscapes() {
		GridEditor editor = GridEditor.open(new RuleFile("uji.drl", SCALE));
		assertThat(editor.grids()).hasSize(1);

		Edited edited = editor.set(List.of(new CellChange(0, 2, "Perbup \"Baru\""), new CellChange(0, 4, "76,5"),
				new CellChange(1, 4, "-3")));

		assertThat(edited.text()).isEqualTo(SCALE.replace("Perbup \\\"Uji\\\"", "Perbup \\\"Baru\\\"")
			.replace(">= 1.50", ">= 76.5")
			.replace(">= -2", ">= -3"));
		assertThat(editor.copy(0, Map.of(0, "Uji: C", 1, "UJI-3")).text()).contains("end // ekor\n\nrule \"Uji: C\"",
				"end\n\n// di atas B");
		assertThat(editor.remove(1).text()).endsWith("// di atas B\n");
		assertThat(editor.remove(0).text()).contains("vocabulary.*;\n\n // ekor");
	}

	@Test
	void aCopyNeedsANameAndACodeOfItsOwnButOldDuplicatesDoNotHinderAnEdit() {
		GridEditor editor = GridEditor.open(new RuleFile("uji.drl", SCALE));
		assertThat(editor.copy(0, Map.of()).problems()).extracting(CellProblem::key)
			.containsExactly("grid.name-twice", "grid.code-twice");
		String twice = SCALE.replace("UJI-2", "UJI-1");
		assertThat(GridEditor.open(new RuleFile("uji.drl", twice)).set(List.of(new CellChange(0, 4, "2"))).text())
			.isEqualTo(twice.replace("1.50", "2"));
	}

	@Test
	void aListMayGrowAndShrink() {
		RuleFile file = ShippedFiles.file("nasional/talent-pool/pool.drl");
		Edited longer = GridEditor.open(file).set(List.of(new CellChange(2, 5, "5\n7\n8\n9\n1\n")));
		assertThat(longer.text()).contains("nomor in (5, 7, 8, 9, 1)");
		Edited shorter = GridEditor.open(new RuleFile("x", longer.text())).set(List.of(new CellChange(2, 5, "5\n7")));
		assertThat(shorter.text()).contains("nomor in (5, 7) )");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "6|1.000|grid.thousands", "6|1,2,3|grid.number", "6|delapan|grid.number",
					"6|1234567890|grid.number", "6|''|grid.number", "1|uji 1|rule.code-form", "1|UJI-2|grid.code-twice",
					"0|Uji: B|grid.name-twice", "2|' '|grid.empty", "3|a\\u0041|gate.escape" })
	void refusesAValueThatDoesNotFitItsCell(int column, String value, String key) {
		Edited edited = GridEditor.open(new RuleFile("uji.drl", SCALE)).set(List.of(new CellChange(0, column, value)));

		assertThat(edited.problems()).extracting(CellProblem::key).containsExactly(key);
		assertThat(edited.text()).isEqualTo(SCALE);
	}

	@Test
	void refusesAllMistakesAtOnceEachWithItsCell() {
		RuleFile file = ShippedFiles.file("nasional/kinerja/skp.drl");
		Edited edited = GridEditor.open(file)
			.set(List.of(new CellChange(1, 5, "LUMAYAN"), new CellChange(2, 4, "1,5"), new CellChange(3, 7, "50"),
					new CellChange(9, 9, "1")));

		assertThat(edited.done()).isFalse();
		assertThat(edited.text()).isEqualTo(file.text());
		assertThat(edited.problems()).extracting(CellProblem::code, CellProblem::heading, CellProblem::key)
			.containsExactly(tuple("KIN-SKP-2", "Kinerja.predikat ==", "grid.choice"),
					tuple("KIN-SKP-3", "Kinerja.tahunKe ==", "grid.whole"), tuple("", "", "grid.no-cell"));
	}

	private static List<Grid> grids(RuleFile file) {
		return GridEditor.open(file).grids();
	}

	/** All values by rule. */
	private static List<List<String>> values(List<Grid> grids) {
		Map<Integer, List<String>> byRule = new TreeMap<>();
		grids.forEach((grid) -> grid.rows()
			.forEach((row) -> byRule.put(row.rule(),
					new ArrayList<>(row.cells().stream().map(GridCell::value).toList()))));
		return new ArrayList<>(byRule.values());
	}

}
