package org.kaidah.engine.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook written cell by cell, as an author would lay out a decision table. */
public final class TableWorkbook {

	private final List<List<String>> rows = new ArrayList<>();

	private final List<CellRangeAddress> merged = new ArrayList<>();

	/** A decision table of two rules: points by rating. */
	public static TableWorkbook points() {
		return new TableWorkbook().row("RuleSet", "org.kaidah.aturan")
			.row("Import", "org.kaidah.vocabulary.*")
			.row()
			.row("RuleTable Uji")
			.row("NAME", "METADATA", "METADATA", "CONDITION", "CONDITION", "ACTION")
			.row("", "", "", "Kinerja", "Kinerja", "")
			.row("", "kode(\"$param\")", "dasar(\"$param\")", "tahunKe == $param", "predikat",
					"insert( new Poin(\"skp\", $param) );")
			.row("Nama", "Kode", "Dasar", "Tahun ke", "Predikat", "Poin")
			.row("SKP: sangat baik", "UJI-1", "Perbup Uji", "1", "SANGAT BAIK", "100")
			.row("SKP: baik", "UJI-2", "Perbup Uji", "1", "BAIK", "80.5")
			.merge(5, 3, 4);
	}

	/**
	 * A table as the author's guide shows it: cells with a bar between them, {@code <}
	 * for one that is merged with its left neighbour.
	 */
	public static TableWorkbook of(String text) {
		TableWorkbook workbook = new TableWorkbook();
		for (String line : text.split("\n")) {
			String[] cells = line.isBlank() ? new String[0] : line.split("\\|", -1);
			for (int i = 0; i < cells.length; i++) {
				cells[i] = cells[i].strip();
				if (cells[i].equals("<")) {
					cells[i] = cells[i - 1];
					workbook.merge(workbook.rows.size(), i - 1, i);
				}
			}
			workbook.row(cells);
		}
		return workbook;
	}

	TableWorkbook row(String... cells) {
		this.rows.add(new ArrayList<>(List.of(cells)));
		return this;
	}

	TableWorkbook merge(int row, int from, int to) {
		this.merged.add(new CellRangeAddress(row, row, from, to));
		return this;
	}

	/** Changes a cell; rows and columns from 0. */
	public TableWorkbook with(int row, int column, String value) {
		List<String> cells = this.rows.get(row);
		while (cells.size() <= column) {
			cells.add("");
		}
		cells.set(column, value);
		return this;
	}

	/** The file; a cell that begins with {@code =} is a formula. */
	public byte[] bytes() {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet("Tables");
			for (int i = 0; i < this.rows.size(); i++) {
				for (int j = 0; j < this.rows.get(i).size(); j++) {
					write(sheet, i, j, this.rows.get(i).get(j));
				}
			}
			this.merged.forEach(sheet::addMergedRegion);
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(XSSFSheet sheet, int row, int column, String value) {
		if (value.isEmpty()) {
			return;
		}
		Cell cell = ((sheet.getRow(row) != null) ? sheet.getRow(row) : sheet.createRow(row)).createCell(column);
		if (value.startsWith("=")) {
			cell.setCellFormula(value.substring(1));
		}
		else {
			cell.setCellValue(value);
		}
	}

}
