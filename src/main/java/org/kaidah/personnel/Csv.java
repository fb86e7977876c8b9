package org.kaidah.personnel;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes comma-separated lines that a spreadsheet can open without running anything: a
 * cell that would be taken for a formula gets an apostrophe in front.
 */
public final class Csv {

	private static final String FORMULA_STARTS = "=+-@\t\r";

	private final Writer out;

	public Csv(Writer out) {
		this.out = out;
	}

	/**
	 * Writes a line.
	 * @throws IOException if the writer does
	 */
	public void line(List<String> cells) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			if (i > 0) {
				this.out.write(',');
			}
			this.out.write(cell(cells.get(i)));
		}
		this.out.write('\n');
	}

	static String cell(String value) {
		String safe = (!value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0) ? '\'' + value : value;
		boolean quoted = safe.chars().anyMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

}
