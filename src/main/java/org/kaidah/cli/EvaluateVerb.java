package org.kaidah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.kaidah.decision.DecidePerson;
import org.kaidah.decision.Targets;
import org.kaidah.engine.Edition;
import org.kaidah.engine.UnusableRules;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessageTexts;
import org.kaidah.personnel.UnusableWorkbook;
import org.kaidah.personnel.workbook.WorkbookReader;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code evaluate}: reads a workbook, decides about everybody in it, and writes a line
 * per person. Needs no database.
 */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateVerb implements Callable<Integer> {

	private final Terminal terminal;

	@Option(names = "--data", required = true, paramLabel = "FILE.xlsx", descriptionKey = "data")
	private Path data;

	@Option(names = "--rules", required = true, paramLabel = "DIR", descriptionKey = "rules")
	private Path rules;

	@Option(names = "--jurisdiction", required = true, paramLabel = "KODE", descriptionKey = "jurisdiction")
	private String jurisdiction;

	@Option(names = "--as-of", required = true, paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
	private String asOf;

	@Option(names = "--out", required = true, paramLabel = "OUT.csv", descriptionKey = "out")
	private Path out;

	@Option(names = "--target", paramLabel = "JENJANG", descriptionKey = "target")
	private String target;

	@Option(names = "--explain", paramLabel = "NIP", descriptionKey = "explain")
	private String explain;

	EvaluateVerb(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		LocalDate date;
		try {
			date = LocalDate.parse(this.asOf);
		}
		catch (DateTimeParseException ex) {
			return this.terminal.unusable("cli.date", this.asOf);
		}
		Optional<RulesArgument> book = RulesArgument.open(this.terminal, this.rules, this.jurisdiction);
		if (book.isEmpty()) {
			return Terminal.UNUSABLE;
		}
		try {
			Optional<String> level = target(book.get().book().usable(this.jurisdiction));
			if (this.target != null && level.isEmpty()) {
				return Terminal.UNUSABLE;
			}
			Progress progress = new Progress(this.terminal);
			FutureTask<Edition> edition = compile(book.get().book());
			PersonnelData people = new WorkbookReader().read(this.data, date, progress::read);
			DecidePerson decide = new DecidePerson(compiled(edition), date, level.orElse(null));
			return new EvaluationOutput(this.terminal, progress, decide, this.jurisdiction).write(people, this.out,
					this.explain);
		}
		catch (UnusableRules ex) {
			ex.problems().forEach((problem) -> this.terminal.err().println(this.terminal.texts().line(problem)));
			return Terminal.UNUSABLE;
		}
		catch (UnusableWorkbook ex) {
			this.terminal.err()
				.println(this.data + ": " + new RowMessageTexts(this.terminal.texts().locale()).text(ex));
			return Terminal.UNUSABLE;
		}
	}

	/**
	 * Compiles beside the reading; a workbook that cannot be read is told of without
	 * waiting.
	 */
	private FutureTask<Edition> compile(RuleBook book) {
		FutureTask<Edition> edition = new FutureTask<>(() -> book.edition(this.jurisdiction));
		Thread compiler = new Thread(edition, "compiler");
		compiler.setDaemon(true);
		compiler.start();
		return edition;
	}

	private static Edition compiled(FutureTask<Edition> edition) throws UnusableRules {
		try {
			return edition.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof UnusableRules unusable) {
				throw unusable;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The level asked for as the rules spell it; unknown ones are told with those that
	 * are known.
	 */
	private Optional<String> target(RuleSet rules) {
		if (this.target == null) {
			return Optional.empty();
		}
		Targets targets = Targets.of(rules.rules());
		Optional<String> level = targets.find(this.target);
		if (level.isEmpty()) {
			this.terminal.unusable("cli.target", this.target, targets);
		}
		return level;
	}

}
