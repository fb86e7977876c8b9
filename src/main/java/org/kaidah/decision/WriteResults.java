package org.kaidah.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import org.kaidah.personnel.Csv;
import org.springframework.stereotype.Service;

/** Writes what a run decided in the columns that the command line writes too. */
@Service
public class WriteResults {

	private final Decisions decisions;

	WriteResults(Decisions decisions) {
		this.decisions = decisions;
	}

	/**
	 * Writes the decisions that a filter leaves, in the order of NIP.
	 * @throws IOException if the writer does
	 */
	public void write(Run run, DecisionFilter filter, Writer writer) throws IOException {
		Csv csv = new Csv(writer);
		ResultLine lines = new ResultLine(run.target() != null);
		csv.line(lines.header());
		try {
			this.decisions.each(run, filter, (stored) -> {
				try {
					csv.line(lines.of(stored.result()));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		writer.flush();
	}

}
