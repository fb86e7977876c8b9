package org.kaidah.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.kaidah.decision.DecidePerson;
import org.kaidah.decision.DecidePopulation;
import org.kaidah.decision.Decided;
import org.kaidah.decision.NineBox;
import org.kaidah.decision.ResultLine;
import org.kaidah.decision.TalentResult;
import org.kaidah.engine.EvaluationError;
import org.kaidah.personnel.Csv;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.RowMessageTexts;

/**
 * Decides about the people of a workbook and writes the contract's two files, the results
 * and the messages; then tells how the people spread over the boxes, and on request one
 * person's whole chain of reasons.
 */
final class EvaluationOutput {

	private final Terminal terminal;

	private final Progress progress;

	private final DecidePerson decide;

	private final String jurisdiction;

	private final Map<Integer, Integer> boxes = new TreeMap<>();

	private int done;

	private int defective;

	/** A person's line, and what was wrong with the rules on the way. */
	private record Line(TalentResult result, List<EvaluationError> errors) {

		static Line of(Decided decided) {
			return new Line(decided.result(), decided.decision().errors());
		}

	}

	EvaluationOutput(Terminal terminal, Progress progress, DecidePerson decide, String jurisdiction) {
		this.terminal = terminal;
		this.progress = progress;
		this.decide = decide;
		this.jurisdiction = jurisdiction;
	}

	/**
	 * Writes everything.
	 * @param explain the NIP to explain, or {@code null}
	 * @return 0, or 1 where rules turned out contradictory on somebody, or 2 where the
	 * NIP is not there
	 */
	int write(PersonnelData people, Path out, String explain) throws IOException {
		this.progress.readAll();
		Path messages = messagesFile(out);
		try (WholeFile whole = new WholeFile(out); WholeFile wholeMessages = new WholeFile(messages)) {
			writeMessages(people.messages(), wholeMessages.part());
			writeResults(people.dossiers(), whole.part());
			whole.keep();
			wholeMessages.keep();
		}
		catch (IOException ex) {
			return this.terminal.unusable("cli.write", ex.getMessage());
		}
		int refused = people.count(RowMessage.Level.REJECT);
		this.terminal.out()
			.println(this.terminal.texts()
				.get("evaluate.done", String.valueOf(this.done), String.valueOf(refused), out, messages));
		new NineBoxText(this.terminal.texts()).lines(NineBox.of(this.decide.edition()), this.boxes, this.done)
			.forEach(this.terminal.out()::println);
		if (explain != null && !explain(people.dossiers(), explain.replace(" ", ""))) {
			return this.terminal.unusable("cli.nip", explain);
		}
		return (this.defective > 0) ? Terminal.FINDINGS : Terminal.SUCCESS;
	}

	/**
	 * The contract's name for the messages: {@code OUT.csv} has {@code OUT.messages.csv}
	 * beside it.
	 */
	static Path messagesFile(Path out) {
		String name = out.getFileName().toString();
		String stem = name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name;
		return out.resolveSibling(stem + ".messages.csv");
	}

	private void writeMessages(List<RowMessage> messages, Path file) throws IOException {
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			Csv csv = new Csv(writer);
			RowMessageTexts texts = new RowMessageTexts(this.terminal.texts().locale());
			csv.line(RowMessageTexts.columns());
			for (RowMessage message : messages) {
				csv.line(texts.line(message));
			}
		}
	}

	private void writeResults(List<Dossier> dossiers, Path file) throws IOException {
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			ResultLine lines = new ResultLine(this.decide.target() != null);
			Csv csv = new Csv(writer);
			csv.line(lines.header());
			new DecidePopulation(this.decide).run(dossiers.iterator(), Line::of, (line) -> {
				try {
					csv.line(lines.of(line.result()));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
				count(line, dossiers.size());
			}, () -> false);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void count(Line line, int total) {
		this.boxes.merge((line.result().box() != null) ? line.result().box() : 0, 1, Integer::sum);
		if (!line.errors().isEmpty()) {
			this.defective++;
			for (EvaluationError error : line.errors()) {
				this.terminal.err()
					.println(line.result().nip() + ": " + this.terminal.texts().get(error.key(), error.arguments()));
			}
		}
		this.progress.decided(++this.done, total);
	}

	private boolean explain(List<Dossier> dossiers, String nip) {
		Optional<Dossier> dossier = dossiers.stream().filter((it) -> it.nip().equals(nip)).findFirst();
		dossier.ifPresent((it) -> new PersonText(this.terminal.texts())
			.lines(this.decide.decide(it), this.decide, this.jurisdiction)
			.forEach(this.terminal.out()::println));
		return dossier.isPresent();
	}

}
