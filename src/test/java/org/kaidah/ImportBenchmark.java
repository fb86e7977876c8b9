package org.kaidah;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.kaidah.personnel.imports.ImportJob;
import org.kaidah.personnel.imports.ImportState;
import org.kaidah.personnel.imports.RunImports;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.sample.SampleWorkbook;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A whole import as the page does it, on the embedded MariaDB: the workbook is read and
 * compared, then stored in one transaction; then the same file once more, which changes
 * nothing.
 */
final class ImportBenchmark {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private ImportBenchmark() {
	}

	/** Sizes of the workbook in people, each beginning from an empty database. */
	public static void main(String[] arguments) throws Exception {
		Measured.machine();
		Measured.say(
				"| people | workbook MB | read and compared s | stored s | peak heap MB | again: read and compared s | stored s |");
		Measured.say("|---|---|---|---|---|---|---|");
		for (String people : arguments) {
			Path file = Files.createTempFile("kaidah-benchmark", ".xlsx");
			try (ConfigurableApplicationContext context = Measured.application("import_" + people)) {
				try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
					new SampleWorkbook(new SampleRegency(7, AS_OF), Integer.parseInt(people)).writeTo(out);
				}
				measure(context.getBean(RunImports.class), file);
			}
			finally {
				Files.delete(file);
			}
		}
	}

	private static void measure(RunImports imports, Path file) throws Exception {
		Measured.forgetHeapPeak();
		double[] first = imported(imports, file);
		long peak = Measured.heapPeak();
		double[] again = imported(imports, file);
		Measured.say("| %,.0f | %.0f | %.1f | %.1f | %d | %.1f | %.1f |", first[2], Files.size(file) / 1e6, first[0],
				first[1], peak, again[0], again[1]);
	}

	/** Seconds of reading, seconds of storing, people. */
	private static double[] imported(RunImports imports, Path file) throws Exception {
		long start = System.nanoTime();
		try (InputStream in = Files.newInputStream(file)) {
			ImportJob job = imports.start("pegawai.xlsx", in, AS_OF);
			reached(job, ImportState.READY);
			double reading = Measured.seconds(start);
			start = System.nanoTime();
			imports.save(job);
			reached(job, ImportState.SAVED);
			return new double[] { reading, Measured.seconds(start), job.stored().added() + job.stored().unchanged() };
		}
	}

	private static void reached(ImportJob job, ImportState wanted) throws InterruptedException {
		while (job.state() != wanted) {
			if (!job.state().running() && job.state() != ImportState.READY) {
				throw new IllegalStateException(job.state() + " " + job.failure());
			}
			TimeUnit.MILLISECONDS.sleep(20);
		}
	}

}
