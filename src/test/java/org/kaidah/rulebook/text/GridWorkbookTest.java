package org.kaidah.rulebook.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A grid goes out to a workbook and comes back. */
class GridWorkbookTest {

	private final RuleFile file = ShippedFiles.file("nasional/kinerja/skp.drl");

	@Test
	void comesBackAsItWentOut() {
		for (RuleFile shipped : ShippedFiles.all()) {
			for (Grid grid : GridEditor.open(shipped).grids()) {
				WorkbookChanges back = GridWorkbookReader.read(shipped, grid.number(), GridWorkbook.of(grid));
				assertThat(back.edited().problems()).as(shipped.path()).isEmpty();
				assertThat(back.none()).as(shipped.path() + back).isTrue();
				assertThat(back.edited().text()).isEqualTo(shipped.text());
			}
		}
	}

	@Test
	void tellsWhatIsChangedNewAndGone() throws IOException {
		WorkbookChanges back = read(edited((sheet) -> {
			sheet.getRow(1).createCell(7).setCellValue(97.125);
			sheet.getRow(2).createCell(7).setCellValue("80,5");
			sheet.removeRow(sheet.getRow(3));
			sheet.createRow(9);
			String[] added = { "SKP: lumayan", "UJI-1", "Perbup Uji", "Pilihan", "1", "KURANG", "skp", "30" };
			for (int i = 0; i < added.length; i++) {
				sheet.getRow(9).createCell(i).setCellValue(added[i]);
			}
		}));

		assertThat(back.changed()).extracting("code", "heading", "before", "after")
			.containsExactly(tuple("KIN-SKP-1", "Poin.nilai", "100", "97,125"),
					tuple("KIN-SKP-2", "Poin.nilai", "80", "80,5"));
		assertThat(back.added()).containsExactly("UJI-1");
		assertThat(back.removed()).containsExactly("KIN-SKP-3");
		assertThat(back.edited().problems()).isEmpty();
		assertThat(back.edited().text()).contains("new Poin(\"skp\", 97.125)", "new Poin(\"skp\", 80.5)",
				"rule \"SKP: lumayan\"\n\t@kode(\"UJI-1\")\n\t@dasar(\"Perbup Uji\")\n\t@asumsi(\"Pilihan\")\nwhen\n")
			.doesNotContain("KIN-SKP-3");
		assertThat(RuleParser.parse(new RuleFile("x", back.edited().text())).rules()).hasSize(5);
	}

	@Test
	void refusesMistakesWithTheirCellsAndLeavesTheTextAlone() throws IOException {
		WorkbookChanges back = read(edited((sheet) -> {
			sheet.getRow(1).createCell(7).setCellValue("banyak");
			sheet.getRow(2).createCell(5).setCellValue("LUMAYAN");
			sheet.createRow(9).createCell(1).setCellValue("uji 1");
		}));

		assertThat(back.edited().text()).isEqualTo(this.file.text());
		assertThat(back.edited().problems()).extracting(CellProblem::code, CellProblem::heading, CellProblem::key)
			.contains(tuple("KIN-SKP-1", "Poin.nilai", "grid.number"),
					tuple("KIN-SKP-2", "Kinerja.predikat ==", "grid.choice"), tuple("uji 1", "@kode", "rule.code-form"),
					tuple("uji 1", "nama", "grid.empty"));
	}

	@Test
	void refusesAWorkbookWithoutItsColumnsOrRowsOrWithAFormula() throws IOException {
		assertThat(problems(edited((sheet) -> sheet.getRow(0).createCell(7).setCellValue("Nilai"))))
			.containsExactly("grid.workbook-column");
		assertThat(problems(edited((sheet) -> {
			for (int i = 1; i <= 5; i++) {
				sheet.removeRow(sheet.getRow(i));
			}
		}))).containsExactly("grid.workbook-empty");
		assertThat(problems(edited((sheet) -> sheet.getRow(1).createCell(7).setCellFormula("1+1"))))
			.containsExactly("table.formula");
		assertThat(problems(edited((sheet) -> sheet.getRow(1).createCell(1).setCellValue("KIN-SKP-2"))))
			.containsExactly("grid.code-twice");
		assertThat(problems(new byte[0])).containsExactly("workbook.not-a-zip");
	}

	@Test
	void takesManyNewRowsAtOnce() throws IOException {
		WorkbookChanges back = read(edited((sheet) -> {
			for (int row = 6; row < 506; row++) {
				sheet.createRow(row);
				String[] added = { "Uji " + row, "UJI-" + row, "Perbup Uji", "Pilihan", "1", "KURANG", "skp", "30" };
				for (int i = 0; i < added.length; i++) {
					sheet.getRow(row).createCell(i).setCellValue(added[i]);
				}
			}
			sheet.removeRow(sheet.getRow(5));
		}));

		assertThat(back.added()).hasSize(500);
		assertThat(back.removed()).containsExactly("KIN-SKP-5");
		assertThat(back.edited().problems()).isEmpty();
		assertThat(RuleParser.parse(new RuleFile("x", back.edited().text())).rules()).hasSize(504);
	}

	@Test
	void writesTextThatLooksLikeAFormulaAsText() throws IOException {
		RuleFile changed = new RuleFile("x",
				this.file.text().replace("@dasar(\"Keputusan", "@dasar(\"=CMD()|Keputusan"));
		byte[] content = GridWorkbook.of(GridEditor.open(changed).grids().get(0));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
		}
	}

	private WorkbookChanges read(byte[] content) {
		return GridWorkbookReader.read(this.file, 0, content);
	}

	private List<String> problems(byte[] content) {
		return read(content).edited().problems().stream().map(CellProblem::key).toList();
	}

	private byte[] edited(Consumer<Sheet> edit) throws IOException {
		byte[] content = GridWorkbook.of(GridEditor.open(this.file).grids().get(0));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			edit.accept(workbook.getSheetAt(0));
			workbook.write(out);
			return out.toByteArray();
		}
	}

}
