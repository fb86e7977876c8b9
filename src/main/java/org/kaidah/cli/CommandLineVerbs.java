package org.kaidah.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The verbs: parses a command line, runs its verb, and answers with the contract's exit
 * codes.
 */
public final class CommandLineVerbs {

	/** The program itself. */
	@Command(name = "kaidah", resourceBundle = "messages", mixinStandardHelpOptions = true,
			versionProvider = Version.class)
	static final class Root {

	}

	/** The version that the jar was built as. */
	static final class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = CommandLineVerbs.class.getPackage().getImplementationVersion();
			return new String[] { "kaidah " + Objects.requireNonNullElse(version, "") };
		}

	}

	private CommandLineVerbs() {
	}

	/**
	 * Runs a command line.
	 * @return 0 success, 1 findings, 2 unusable input
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		PrintStream utfOut = new PrintStream(out, true, StandardCharsets.UTF_8);
		PrintStream utfErr = new PrintStream(err, true, StandardCharsets.UTF_8);
		Terminal terminal = new Terminal(utfOut, utfErr, Texts.fromEnvironment());
		CommandLine line = new CommandLine(new Root()).addSubcommand(new CheckVerb(terminal))
			.addSubcommand(new TestVerb(terminal))
			.addSubcommand(new EvaluateVerb(terminal));
		line.setResourceBundle(terminal.texts().bundle());
		line.setOut(new PrintWriter(new OutputStreamWriter(utfOut, StandardCharsets.UTF_8), true));
		line.setParameterExceptionHandler((ex, args) -> unusable(terminal, ex));
		line.setExecutionExceptionHandler((ex, command, result) -> terminal.unusable("cli.bug", ex));
		line.setUsageHelpAutoWidth(true);
		return line.execute(arguments);
	}

	private static int unusable(Terminal terminal, ParameterException ex) {
		String verb = ex.getCommandLine().getCommandName();
		if (ex instanceof UnmatchedArgumentException unmatched) {
			return terminal.unusable("cli.unmatched", String.join(" ", unmatched.getUnmatched()), verb);
		}
		if (ex instanceof MissingParameterException missing) {
			String names = String.join(", ", missing.getMissing().stream().map(CommandLineVerbs::name).toList());
			return terminal.unusable("cli.missing", names, verb);
		}
		return terminal.unusable("cli.parameter", (ex.getValue() != null) ? ex.getValue() : "",
				(ex.getArgSpec() != null) ? name(ex.getArgSpec()) : "", verb);
	}

	private static String name(CommandLine.Model.ArgSpec argument) {
		return (argument instanceof CommandLine.Model.OptionSpec option) ? option.longestName() : argument.paramLabel();
	}

}
