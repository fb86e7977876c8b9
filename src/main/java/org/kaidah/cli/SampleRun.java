package org.kaidah.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.sample.SampleWorkbook;

/**
 * The main job on fictitious people: writes a sample workbook and evaluates it under the
 * national rules.
 */
final class SampleRun {

	private static final long SEED = 2026;

	private static final int PEOPLE = 1_000;

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final Path FOLDER = Path.of("target", "contoh");

	private final Terminal terminal;

	SampleRun(Terminal terminal) {
		this.terminal = terminal;
	}

	int run() {
		Path workbook = FOLDER.resolve("pegawai-contoh.xlsx");
		try {
			Files.createDirectories(FOLDER);
			try (OutputStream out = Files.newOutputStream(workbook)) {
				new SampleWorkbook(new SampleRegency(SEED, AS_OF), PEOPLE).withDefects().writeTo(out);
			}
		}
		catch (IOException ex) {
			return this.terminal.unusable("cli.write", ex.getMessage());
		}
		this.terminal.out()
			.println(this.terminal.texts().get("sample.written", workbook.toAbsolutePath(), String.valueOf(PEOPLE)));
		return CommandLineVerbs.run(
				new String[] { "evaluate", "--data", workbook.toString(), "--rules", "rules", "--jurisdiction",
						"nasional", "--as-of", AS_OF.toString(), "--out", FOLDER.resolve("hasil.csv").toString() },
				this.terminal.out(), this.terminal.err());
	}

}
