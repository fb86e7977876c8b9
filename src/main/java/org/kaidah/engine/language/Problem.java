package org.kaidah.engine.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Something to be said about a rule file, at its place.
 *
 * @param line line number from 1, or 0 where the whole file is meant
 * @param column column number from 1, or 0
 * @param code the code of the rule concerned, or {@code null}
 * @param key the message's key in {@code messages.properties}
 * @param arguments values for the message's places, as text
 */
public record Problem(Severity severity, String file, int line, int column, String code, String key,
		List<String> arguments) implements Comparable<Problem> {

	/** How grave it is. */
	public enum Severity {

		/** The edition cannot be used. */
		ERROR,

		/** Probably not what was meant. */
		WARN,

		/** Worth knowing. */
		INFO

	}

	private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
		.thenComparingInt(Problem::line)
		.thenComparingInt(Problem::column)
		.thenComparing(Problem::key)
		.thenComparing((problem) -> problem.arguments.toString());

	public static Problem error(String file, Span at, String code, String key, Object... arguments) {
		return of(Severity.ERROR, file, at, code, key, arguments);
	}

	public static Problem warning(String file, Span at, String code, String key, Object... arguments) {
		return of(Severity.WARN, file, at, code, key, arguments);
	}

	private static Problem of(Severity severity, String file, Span at, String code, String key, Object... arguments) {
		return new Problem(severity, file, (at != null) ? at.line() : 0, (at != null) ? at.column() : 0, code, key,
				Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** Whether it stands against using the rules. */
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	@Override
	public int compareTo(Problem other) {
		return BY_PLACE.compare(this, other);
	}

}
