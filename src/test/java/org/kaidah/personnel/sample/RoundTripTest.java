package org.kaidah.personnel.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.UnusableWorkbook;
import org.kaidah.personnel.workbook.WorkbookReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The reader of workbooks finds in a sample workbook what was written into it. */
class RoundTripTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int PEOPLE = 1000;

	private final SampleRegency regency = new SampleRegency(7, AS_OF);

	private final List<Dossier> written = this.regency.people(PEOPLE)
		.sorted(Comparator.comparing(Dossier::nip))
		.toList();

	@TempDir
	private Path folder;

	@Test
	void readsThePeopleThatWereWrittenAndRefusesNothing() throws IOException, UnusableWorkbook {
		PersonnelData read = read(new SampleWorkbook(this.regency, PEOPLE));

		assertThat(read.dossiers()).containsExactlyElementsOf(this.written);
		assertThat(read.messages()).extracting(RowMessage::level).containsOnly(RowMessage.Level.NOTE);
	}

	@Test
	void refusesTheDefectiveRowsAndLosesNobodyElse() throws IOException, UnusableWorkbook {
		PersonnelData read = read(new SampleWorkbook(this.regency, PEOPLE).withDefects());

		assertThat(read.dossiers()).extracting(Dossier::nip)
			.containsAll(this.written.stream().map(Dossier::nip).toList());
		assertThat(read.messages()).filteredOn((message) -> message.level() == RowMessage.Level.REJECT)
			.extracting(RowMessage::sheet)
			.contains("data_utama", "rw_jabatan", "rw_pendidikan", "rw_skp22", "rw_diklat", "rw_penghargaan", "asesmen",
					"umpan_balik_360", "tim_kerja", "inovasi");
		assertThat(read.messages()).filteredOn((message) -> message.level() == RowMessage.Level.NOTE)
			.extracting(RowMessage::sheet)
			.contains("data_utama", "rw_jabatan", "rw_golongan", "rw_pendidikan", "rw_hukdis", "jabatan");
	}

	private PersonnelData read(SampleWorkbook workbook) throws IOException, UnusableWorkbook {
		Path file = this.folder.resolve("contoh.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			workbook.writeTo(out);
		}
		return new WorkbookReader().read(file, AS_OF);
	}

}
