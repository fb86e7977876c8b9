package org.kaidah.personnel.workbook;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessageTexts;

class SampleWorkbookTest {

	@Test
	void dump() throws Exception {
		long t = System.nanoTime();
		PersonnelData data = new WorkbookReader().read(file(), LocalDate.of(2026, 6, 30));
		System.out.println((System.nanoTime() - t) / 1e9);
		RowMessageTexts texts = new RowMessageTexts(Locale.forLanguageTag("id"));
		data.messages()
			.forEach((m) -> System.out.println(m.level() + " " + m.sheet() + " " + m.row() + " " + m.column() + " "
					+ m.key() + " | " + texts.text(m)));
		System.out.println(data.acceptedRows() + " " + data.dossiers().size());
	}

	static Path file() throws URISyntaxException {
		return Path.of(SampleWorkbookTest.class.getResource("/kabupaten-contoh.xlsx").toURI());
	}

}
