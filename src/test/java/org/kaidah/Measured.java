package org.kaidah;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What every benchmark needs: the machine, the time, the heap, an empty database. */
final class Measured {

	private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.toList();

	private static final String FOLDER = "target/benchmark";

	private Measured() {
	}

	static void machine() {
		say("Machine: %d cores, %s %s, heap at most %d MB", Runtime.getRuntime().availableProcessors(),
				System.getProperty("java.vm.name"), System.getProperty("java.version"),
				Runtime.getRuntime().maxMemory() >> 20);
	}

	/** Of the account that owns the tables of the embedded server. */
	static String ownerPassword() throws IOException {
		return Files.readString(Path.of(FOLDER, "data", "owner-password"));
	}

	/** The application on an embedded server of its own, in a database made for it. */
	static ConfigurableApplicationContext application(String name) {
		System.setProperty("kaidah.database.folder", FOLDER);
		System.setProperty("kaidah.database.name", name + '_' + System.nanoTime());
		System.setProperty("server.port", "0");
		return SpringApplication.run(Kaidah.class);
	}

	static void forgetHeapPeak() {
		HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
	}

	/** The sum of all heap pools' peaks, in megabytes. */
	static long heapPeak() {
		return HEAP.stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() >> 20;
	}

	/** Seconds since a {@link System#nanoTime()}. */
	static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	static void say(String format, Object... arguments) {
		System.out.printf(Locale.ROOT, format + "%n", arguments);
	}

}
