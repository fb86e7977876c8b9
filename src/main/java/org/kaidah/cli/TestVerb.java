package org.kaidah.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.ScenarioResult;
import org.kaidah.rulebook.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code test DIR}: runs all scenarios of a folder; the last line counts those that passed and failed. */
@Command(name = "test", mixinStandardHelpOptions = true)
final class TestVerb implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
	private Path folder;

	@Option(names = "--jurisdiction", paramLabel = "KODE", descriptionKey = "jurisdiction")
	private String jurisdiction;

	private int passed;

	private int failed;

	TestVerb(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Optional<RulesArgument> rules = RulesArgument.open(this.terminal, this.folder, this.jurisdiction);
		if (rules.isEmpty()) {
			return Terminal.UNUSABLE;
		}
		for (String code : rules.get().codes()) {
			Scenarios scenarios = Scenarios.of(rules.get().book(), code);
			scenarios.problems().forEach(this::problem);
			try {
				scenarios.run(rules.get().book().edition(code)).forEach(this::result);
			}
			catch (UnusableRules ex) {
				ex.problems().forEach((problem) -> this.terminal.err().println(this.terminal.texts().line(problem)));
				return Terminal.UNUSABLE;
			}
		}
		this.terminal.out().println(this.passed + " passed, " + this.failed + " failed");
		return (this.failed > 0) ? Terminal.FINDINGS : Terminal.SUCCESS;
	}

	/** A scenario that cannot be read has not passed. */
	private void problem(Problem problem) {
		this.failed++;
		this.terminal.out().println(this.terminal.texts().line(problem));
	}

	private void result(ScenarioResult result) {
		if (result.passed()) {
			this.passed++;
			return;
		}
		this.failed++;
		List<String> lines = new FailureText(this.terminal.texts()).lines(result);
		lines.forEach(this.terminal.out()::println);
	}

}
