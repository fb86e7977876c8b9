package org.kaidah.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How a server is started.
 *
 * @param command the program and its arguments
 * @param environment in which it finds its libraries
 * @param log where it writes what it has to say, at every start anew
 */
record ServerStart(List<String> command, Map<String, String> environment, Path log) {

	/** After a crash there is recovery to wait for, on a busy machine for long. */
	private static final int MOST_SECONDS = 180;

	private static final int LOOK_AGAIN_MILLIS = 50;

	private static final String READY = ": ready for connections.";

	private static final String ERROR = "[ERROR]";

	/**
	 * Starts it.
	 * @return the process, which takes connections by now
	 * @throws IOException if it ends instead, with what it complained of first
	 */
	Process start() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(this.command).redirectErrorStream(true)
			.redirectOutput(this.log.toFile());
		builder.environment().putAll(this.environment);
		Process process = builder.start();
		try {
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
			while (process.isAlive() && System.nanoTime() < end) {
				if (said().contains(READY)) {
					return process;
				}
				TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		process.destroyForcibly();
		throw new IOException(complaint());
	}

	private String complaint() throws IOException {
		return said().lines()
			.filter((line) -> line.contains(ERROR))
			.findFirst()
			.map((line) -> line.substring(line.indexOf(ERROR) + ERROR.length()).strip())
			.orElse(this.log.toString());
	}

	private String said() throws IOException {
		return new String(Files.readAllBytes(this.log), StandardCharsets.ISO_8859_1);
	}

}
