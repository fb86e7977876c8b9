package org.kaidah.personnel.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kaidah.personnel.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample workbook has the sheets and columns of the data dictionary. */
class SampleWorkbookTest {

	private static final int PEOPLE = 400;

	private final SampleRegency regency = new SampleRegency(7, LocalDate.of(2026, 6, 30));

	@Test
	void hasEverySheetWithItsColumns() throws IOException {
		try (XSSFWorkbook workbook = written(new SampleWorkbook(this.regency, PEOPLE))) {
			assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
				.containsExactly("BACA_SAYA", "data_utama", "rw_jabatan", "rw_golongan", "rw_pendidikan", "rw_skp22",
						"rw_hukdis", "rw_diklat", "rw_penghargaan", "asesmen", "potensi", "umpan_balik_360",
						"tim_kerja", "inovasi", "jabatan", "ref_pendidikan", "ref_rumpun");
			assertThat(texts(workbook.getSheet("rw_skp22").getRow(0))).containsExactly("nipBaru", "tahun",
					"hasilKinerja", "hasilKinerjaNilai", "perilakuKerja", "PerilakuKerjaNilai", "kuadranKinerja",
					"KuadranKinerjaNilai", "statusPenilai");
			assertThat(texts(workbook.getSheet("asesmen").getRow(0))).containsExactly("nip", "tanggal", "penyelenggara",
					"metode", "jenis", "namaKompetensi", "levelStandar", "levelCapaian");
			assertThat(texts(workbook.getSheet("jabatan").getRow(0))).hasSize(21)
				.startsWith("kode", "nama")
				.endsWith("stdPerekatBangsa", "pemangkuNip");
		}
	}

	@Test
	void saysThatEverybodyIsFictitious() throws IOException {
		try (XSSFWorkbook workbook = written(new SampleWorkbook(this.regency, 1))) {
			assertThat(texts(workbook.getSheet("BACA_SAYA").getRow(1)).get(0)).startsWith("Semua orang")
				.contains("rekaan");
		}
	}

	@Test
	void hasARowForEveryPersonWithTextDates() throws IOException {
		List<Dossier> people = this.regency.people(PEOPLE).toList();
		try (XSSFWorkbook workbook = written(new SampleWorkbook(this.regency, PEOPLE))) {
			Sheet sheet = workbook.getSheet("data_utama");
			assertThat(sheet.getLastRowNum()).isEqualTo(PEOPLE);
			Row row = sheet.getRow(PEOPLE);
			Dossier last = people.get(PEOPLE - 1);
			assertThat(texts(row)).startsWith(last.nip(), last.person().nama());
			LocalDate born = last.person().tglLahir();
			assertThat(row.getCell(4).getStringCellValue())
				.isEqualTo("%02d-%02d-%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()));
			assertThat(workbook.getSheet("rw_jabatan").getLastRowNum())
				.isEqualTo(people.stream().mapToInt((dossier) -> dossier.posts().size()).sum());
		}
	}

	@Test
	void writesDateCellsInTheSheetsOfTheRegency() throws IOException {
		Dossier assessed = this.regency.people(PEOPLE)
			.filter((dossier) -> !dossier.competences().isEmpty())
			.findFirst()
			.orElseThrow();
		try (XSSFWorkbook workbook = written(new SampleWorkbook(this.regency, PEOPLE))) {
			Cell day = workbook.getSheet("asesmen").getRow(1).getCell(1);
			assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
			assertThat(day.getLocalDateTimeCellValue().toLocalDate())
				.isEqualTo(assessed.competences().get(0).tanggal());
		}
	}

	@Test
	void hasAFewVacantPosts() throws IOException {
		try (XSSFWorkbook workbook = written(new SampleWorkbook(this.regency, PEOPLE))) {
			assertThat(StreamSupport.stream(workbook.getSheet("jabatan").spliterator(), false)
				.filter((row) -> row.getCell(20) == null)).hasSizeBetween(10, 80);
		}
	}

	@Test
	void addsDefectiveRowsAtTheEndOnRequest() throws IOException {
		try (XSSFWorkbook workbook = written(new SampleWorkbook(this.regency, PEOPLE).withDefects())) {
			Sheet people = workbook.getSheet("data_utama");
			assertThat(people.getLastRowNum()).isEqualTo(PEOPLE + 15);
			assertThat(people.getRow(PEOPLE + 1).getCell(4).getStringCellValue()).isEqualTo("01-01-1980");
			assertThat(people.getRow(PEOPLE + 2).getCell(1)).isNull();
			assertThat(people.getRow(PEOPLE + 3).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
			Sheet courses = workbook.getSheet("rw_diklat");
			assertThat(courses.getRow(courses.getLastRowNum() - 1).getCell(6).getCellType())
				.isEqualTo(CellType.FORMULA);
			assertThat(texts(workbook.getSheet("inovasi").getRow(0))).endsWith("keterangan");
			Sheet posts = workbook.getSheet("jabatan");
			assertThat(posts.getRow(posts.getLastRowNum()).getCell(0).getStringCellValue()).isEqualTo("99.03");
		}
	}

	@Test
	void leavesTheSoundRowsAsTheyAreWhenDefectsAreAdded() throws IOException {
		try (XSSFWorkbook clean = written(new SampleWorkbook(this.regency, 50));
				XSSFWorkbook defective = written(new SampleWorkbook(this.regency, 50).withDefects())) {
			for (Sheet sheet : clean) {
				Sheet other = defective.getSheet(sheet.getSheetName());
				for (Row row : sheet) {
					assertThat(texts(other.getRow(row.getRowNum()))).startsWith(texts(row).toArray(String[]::new));
				}
			}
		}
	}

	private static XSSFWorkbook written(SampleWorkbook workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.writeTo(out);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static List<String> texts(Row row) {
		DataFormatter formatter = new DataFormatter();
		return StreamSupport.stream(row.spliterator(), false).map(formatter::formatCellValue).toList();
	}

}
