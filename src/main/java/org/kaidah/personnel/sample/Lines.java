package org.kaidah.personnel.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the lists that invented people are made of: UTF-8 lines with columns separated by
 * bars.
 */
final class Lines {

	private Lines() {
	}

	/** The lines of a list that are not remarks, each as its columns. */
	static List<List<String>> of(String name) {
		try (InputStream in = Lines.class.getResourceAsStream("/sample/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> Arrays.asList(line.split("\\|", -1)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The first column of a list. */
	static List<String> firstColumn(String name) {
		return of(name).stream().map((columns) -> columns.get(0)).toList();
	}

	/** The parts of a column that holds several values. */
	static List<String> parts(String column) {
		return List.of(column.split(";"));
	}

}
