package org.kaidah.engine.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaidah.engine.Rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A decision table becomes rules of our language, or is refused at the cell. */
class DecisionTableTest {

	@Test
	void becomesRulesInTheLayoutOfTheShippedOnes() {
		ImportedTable imported = DecisionTable.read(TableWorkbook.points().bytes());

		assertThat(imported.problems()).isEmpty();
		assertThat(imported.text()).isEqualTo("""
				package org.kaidah.aturan;

				import org.kaidah.vocabulary.*;

				rule "SKP: sangat baik"
					@kode("UJI-1")
					@dasar("Perbup Uji")
				when
					Kinerja(tahunKe == 1, predikat == "SANGAT BAIK")
				then
					insert( new Poin("skp", 100) );
				end

				rule "SKP: baik"
					@kode("UJI-2")
					@dasar("Perbup Uji")
				when
					Kinerja(tahunKe == 1, predikat == "BAIK")
				then
					insert( new Poin("skp", 80.5) );
				end
				""");
		assertThat(Rules.problems(imported.text())).isEmpty();
		assertThat(Rules.edition(imported.text()).rules()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "6|4|predikat == Runtime.getRuntime($param)|A9|gate.path",
					"6|3|umur == $param|A9|vocabulary.property", "8|5|100); System.exit(0|A9|gate.consequence",
					"6|5|System.exit(0);|A9|gate.consequence", "1|1|java.io.File|A2|gate.import",
					"6|3|eval( $param )|A9|gate.word.eval", "4|3|KONDISI|D5|table.not-a-table",
					"3|0|Bukan tabel||table.not-a-table", "8|3|=1+1||table.formula",
					"6|1|rahasia(\"$param\")|A9|gate.annotation" })
	void isRefusedAtTheCell(int row, int column, String value, String cell, String key) {
		ImportedTable imported = DecisionTable.read(TableWorkbook.points().with(row, column, value).bytes());

		assertThat(imported.text()).isEmpty();
		assertThat(imported.problems()).extracting(TableProblem::cell, TableProblem::key)
			.contains(tuple((cell != null) ? cell : "", key));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Functions|function void f() { System.exit(0); }|gate.word.function",
					"Variables|java.io.File f|gate.word.global", "Queries|query \"q\" Pegawai() end|gate.word.query",
					"Declare|declare Rahasia x : String end|gate.word.declare" })
	void hasNoPlaceForCode(String declaration, String code, String key) {
		ImportedTable imported = DecisionTable
			.read(TableWorkbook.points().with(2, 0, declaration).with(2, 1, code).bytes());

		assertThat(imported.problems()).extracting(TableProblem::cell, TableProblem::key).contains(tuple("A3", key));
	}

	@Test
	void mayNotOrderItsRules() {
		ImportedTable imported = DecisionTable
			.read(TableWorkbook.points().with(2, 0, "Sequential").with(2, 1, "true").bytes());

		assertThat(imported.problems()).extracting(TableProblem::key).contains("gate.word.salience");
	}

	@Test
	void refusesWhatIsNoSmallWorkbook() throws IOException {
		assertThat(keys("bukan zip".getBytes(StandardCharsets.UTF_8))).containsExactly("workbook.not-a-zip");
		assertThat(keys(new byte[2_000_001])).containsExactly("workbook.file-too-big");
		assertThat(keys(archive("xl/x.xml", new byte[17_000_000]))).containsExactly("workbook.inflated-too-big");
		assertThat(keys(archive("xl/vbaProject.bin", new byte[1]))).containsExactly("workbook.macros");
		assertThat(keys(archive("xl/x.xml", "<!DOCTYPE x>".getBytes(StandardCharsets.UTF_8))))
			.containsExactly("workbook.doctype");
		assertThat(keys(archive("x.txt", new byte[1]))).containsExactly("workbook.not-a-workbook");
	}

	private static List<String> keys(byte[] content) {
		return DecisionTable.read(content).problems().stream().map(TableProblem::key).toList();
	}

	private static byte[] archive(String name, byte[] part) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(part);
			zip.closeEntry();
		}
		return out.toByteArray();
	}

}
