package org.kaidah.personnel.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.RowMessageTexts;
import org.kaidah.personnel.UnusableWorkbook;
import org.kaidah.personnel.workbook.SmallWorkbook.Xml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A copy means what the original means, and says beside each cell what was said about it.
 */
class CorrectedCopyTest {

	private static final RowMessageTexts TEXTS = new RowMessageTexts(Locale.ROOT);

	@TempDir
	private Path folder;

	@Test
	void isReadLikeTheOriginal() throws Exception {
		Path original = SampleWorkbookTest.file();
		PersonnelData data = read(original);

		Path copy = copy(original, data);

		PersonnelData again = read(copy);
		assertThat(again.dossiers()).isEqualTo(data.dossiers());
		assertThat(again.posts()).isEqualTo(data.posts());
		assertThat(again.messages()).extracting(Regency::said)
			.containsExactlyElementsOf(data.messages().stream().map(Regency::said).toList());
	}

	@Test
	void canBeCopiedAgainWithoutASecondColumn() throws Exception {
		Path original = SampleWorkbookTest.file();
		Path copy = copy(original, read(original));

		Path second = copy(copy, read(copy));

		assertThat(header(second, "data_utama")).containsExactlyElementsOf(header(copy, "data_utama"))
			.containsOnlyOnce(OwnMarks.COLUMN);
		assertThat(cells(second, OwnMarks.SHEET)).isEqualTo(cells(copy, OwnMarks.SHEET));
	}

	@Test
	void standsBesideTheRowsAndOnlyThere() throws Exception {
		Path original = SampleWorkbookTest.file();
		PersonnelData data = read(original);
		Path copy = copy(original, data);
		List<String> header = header(copy, "data_utama");
		int place = header.indexOf(OwnMarks.COLUMN);

		List<Integer> told = new ArrayList<>();
		forEachRow(copy, "data_utama", (number, cells, count) -> {
			if (place < count && cells[place] != null) {
				told.add(number);
			}
			if (number == 888) {
				assertThat(cells[place].text()).startsWith("tglLahir: ").contains("NIP");
			}
		});

		assertThat(place).isEqualTo(header.size() - 1);
		assertThat(told.subList(1, told.size())).containsExactlyElementsOf(data.messages()
			.stream()
			.filter((message) -> message.sheet().equals("data_utama"))
			.map(RowMessage::row)
			.distinct()
			.toList());
		assertThat(header(copy, "ref_rumpun")).doesNotContain(OwnMarks.COLUMN);
	}

	@Test
	void keepsRefusedWhatWasRefusedAndTextsWhatLooksLikeFormulas() throws Exception {
		Path original = new Regency().with("rw_diklat", "namaDiklat", "=cmd|' /C calc'!A0")
			.with("rw_diklat", "namaDiklat", Xml.formula("HYPERLINK(1)"))
			.with("rw_diklat", "namaDiklat", Xml.error())
			.with("rw_diklat", "namaDiklat", Xml.bool())
			.with("rw_diklat", "namaDiklat", Xml.date("45524"))
			.with("rw_diklat", "nipBaru", 198501012010011901L)
			.complete()
			.workbook()
			.write();
		PersonnelData data = read(original);

		Path copy = copy(original, data);

		PersonnelData again = read(copy);
		assertThat(again.dossiers()).isEqualTo(data.dossiers());
		assertThat(data.messages()).hasSizeGreaterThanOrEqualTo(5);
		assertThat(again.messages()).extracting(Regency::said)
			.containsExactlyElementsOf(data.messages()
				.stream()
				.map(Regency::said)
				.map((said) -> said.replace("cell-error", "cell-formula"))
				.toList());
		assertThat(cells(copy, "rw_diklat")).contains("TEXT =cmd|' /C calc'!A0", "FORMULA NA()");
	}

	@Test
	void keepsTheDaysOfAWorkbookThatCountsFrom1904() throws Exception {
		Path original = new Regency().date1904()
			.with("asesmen", "tanggal", Xml.date("44062"))
			.with("potensi", "tanggal", 44062)
			.complete()
			.workbook()
			.write();
		PersonnelData data = read(original);

		Path copy = copy(original, data);

		assertThat(data.dossiers()).hasSize(1);
		assertThat(read(copy).dossiers()).isEqualTo(data.dossiers());
	}

	private static PersonnelData read(Path file) throws UnusableWorkbook {
		return new WorkbookReader().read(file, SmallWorkbook.AS_OF);
	}

	private Path copy(Path original, PersonnelData data) throws IOException, UnusableWorkbook {
		Path copy = Files.createTempFile(this.folder, "copy", ".xlsx");
		try (OutputStream out = Files.newOutputStream(copy)) {
			new CorrectedCopy(SmallWorkbook.AS_OF, TEXTS::text).write(original, data.messages().iterator(), out);
		}
		return copy;
	}

	private static List<String> header(Path file, String sheet) throws Exception {
		List<String> header = new ArrayList<>();
		forEachRow(file, sheet, (number, cells, count) -> {
			if (number == 1) {
				for (int i = 0; i < count; i++) {
					header.add((cells[i] != null) ? cells[i].text() : "");
				}
			}
		});
		return header;
	}

	private static List<String> cells(Path file, String sheet) throws Exception {
		List<String> all = new ArrayList<>();
		forEachRow(file, sheet, (number, cells, count) -> {
			for (int i = 0; i < count; i++) {
				all.add((cells[i] != null) ? cells[i].kind() + " " + cells[i].text() : "");
			}
		});
		return all;
	}

	private static void forEachRow(Path file, String name, RowConsumer rows) throws Exception {
		try (WorkbookFile workbook = WorkbookFile.open(file, WorkbookLimits.defaults())) {
			WorkbookSheet sheet = workbook.sheets()
				.stream()
				.filter((each) -> each.name().equals(name))
				.findFirst()
				.orElseThrow();
			workbook.read(sheet, rows);
		}
	}

}
