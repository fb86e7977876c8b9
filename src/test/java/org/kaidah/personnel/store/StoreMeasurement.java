package org.kaidah.personnel.store;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.kaidah.Kaidah;
import org.kaidah.database.TestDatabase;
import org.kaidah.personnel.sample.SampleRegency;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What it takes to store people. Run by hand in a process of its own, with the heap that
 * an installation would have: its arguments are the number of people and, for dossiers
 * alone, anything else.
 */
final class StoreMeasurement {

	private StoreMeasurement() {
	}

	public static void main(String[] arguments) {
		int people = Integer.parseInt(arguments[0]);
		LocalDate asOf = LocalDate.of(2026, 6, 30);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Kaidah.class)
			.web(WebApplicationType.NONE)
			.initializers(new TestDatabase())
			.run()) {
			StoreDossiers store = context.getBean(StoreDossiers.class);
			for (int round = 0; round < 2; round++) {
				long start = System.nanoTime();
				var sample = new SampleRegency(7, asOf).people(people).iterator();
				Change change = Change.of(Change.SAMPLE, asOf);
				Stored stored = (arguments.length > 1) ? store.storeDossiersOnly(change, sample, StoreProgress.SILENT)
						: store.store(change, sample, List.of(), StoreProgress.SILENT);
				System.out.printf(Locale.ROOT, "%s: %.1f s, peak heap %d MB%n", stored,
						(System.nanoTime() - start) / 1e9, peakHeap() >> 20);
			}
		}
		System.exit(0);
	}

	private static long peakHeap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
	}

}
