package org.kaidah.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Problem.Severity;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.Cores;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.strength.FullCheck;
import org.kaidah.rulebook.strength.StrengthReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code check DIR}: everything that is wrong with the rules of a folder, a line each.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
	private Path folder;

	@Option(names = "--jurisdiction", paramLabel = "KODE", descriptionKey = "jurisdiction")
	private String jurisdiction;

	@Option(names = "--strict", descriptionKey = "strict")
	private boolean strict;

	CheckVerb(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Optional<RulesArgument> rules = RulesArgument.open(this.terminal, this.folder, this.jurisdiction);
		if (rules.isEmpty()) {
			return Terminal.UNUSABLE;
		}
		List<Problem> problems = new ArrayList<>(rules.get().folder().strays());
		RuleBook book = rules.get().book();
		Cores.map(List.copyOf(rules.get().codes()), (code) -> problems(book, code), CheckProgress.SILENT)
			.forEach(problems::addAll);
		List<Problem> distinct = problems.stream().distinct().sorted().toList();
		distinct.forEach((problem) -> this.terminal.out().println(this.terminal.texts().line(problem)));
		return distinct.stream().anyMatch((problem) -> counts(problem.severity())) ? Terminal.FINDINGS
				: Terminal.SUCCESS;
	}

	private static List<Problem> problems(RuleBook book, String code) {
		FullCheck check = FullCheck.of(book, code, CheckProgress.SILENT);
		List<Problem> problems = new ArrayList<>(check.result().problems());
		if (check.strength() != null) {
			problems.addAll(StrengthReport.of(code, check.strength()));
		}
		return problems;
	}

	private boolean counts(Severity severity) {
		return severity == Severity.ERROR || this.strict && severity == Severity.WARN;
	}

}
