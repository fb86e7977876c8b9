package org.kaidah.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of an application that is going to be killed: empty but for the programs of
 * the embedded server, which take long to unpack. Each process of tests has its own.
 */
final class CrashFolder {

	private CrashFolder() {
	}

	static Path empty() throws IOException {
		Path home = Files.createDirectories(Path.of("target", "crash" + System.getProperty("kaidah.test.fork", "")))
			.toAbsolutePath();
		try (Stream<Path> within = Files.list(home)) {
			for (Path each : within.filter((path) -> !path.getFileName().toString().startsWith("mariadb-")).toList()) {
				remove(each);
			}
		}
		return home;
	}

	private static void remove(Path path) throws IOException {
		List<Path> deepestFirst;
		try (Stream<Path> within = Files.walk(path)) {
			deepestFirst = within.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : deepestFirst) {
			Files.delete(each);
		}
	}

}
