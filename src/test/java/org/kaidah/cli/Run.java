package org.kaidah.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command line that was run: its exit code and what it printed. */
record Run(int exit, List<String> out, List<String> err) {

	static Run of(Object... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
		int exit = CommandLineVerbs.run(words, new PrintStream(out), new PrintStream(err));
		return new Run(exit, lines(out), lines(err));
	}

	private static List<String> lines(ByteArrayOutputStream stream) {
		return stream.toString(StandardCharsets.UTF_8).lines().toList();
	}

	String last() {
		return this.out.get(this.out.size() - 1);
	}

}
