package org.kaidah.rulebook.draft;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kaidah.engine.language.Problem;

/**
 * One of the six things that a draft must survive (design, section 5), as the check page
 * shows it.
 *
 * @param figure the key of the figure that says how it stands, in the reader's words
 * @param arguments values for the figure's places
 * @param problems what was found
 * @param at when it was found, or {@code null} where nothing has been yet
 */
public record CheckPart(Kind kind, State state, String figure, List<Object> arguments, List<Problem> problems,
		Instant at) {

	/** The parts, in the order of the check. */
	public enum Kind {

		/** The safe subset and the limits. */
		GATE("gate.", "rulebook.limit."),
		/** Grammar, words, and the compiler. */
		COMPILE("language.", "vocabulary.", "yaml.", "strata.", "engine.", "value."),
		/** Codes, legal bases, names, and what binds a region. */
		BASICS("rule.", "requirement.", "overlay.", "folder.", "rulebook."),
		/** Scales without gaps, weights that add up, boxes that are reached. */
		SCALES("weights.", "analysis.", "proof."),
		/** What the scenarios show, and what they leave unguarded. */
		SCENARIOS("scenario.", "evaluation.", "strength."),
		/** Whom it moves. */
		IMPACT("impact.");

		private final List<String> prefixes;

		Kind(String... prefixes) {
			this.prefixes = List.of(prefixes);
		}

		/**
		 * The part that a problem belongs to, by the key of its message; what no part
		 * claims is the compiler's. What cannot be read of a scenario is the scenarios'.
		 */
		public static Kind of(Problem problem) {
			if (problem.key().startsWith("yaml.") && !problem.file().endsWith("wilayah.yaml")) {
				return SCENARIOS;
			}
			Predicate<Kind> claims = (kind) -> kind.prefixes.stream().anyMatch(problem.key()::startsWith);
			return Stream.of(values()).filter(claims).findFirst().orElse(COMPILE);
		}

	}

	/** How a part stands. */
	public enum State {

		/** Nothing was found. */
		GREEN,
		/** What was found may be a mistake. */
		AMBER,
		/** What was found stands against the rules. */
		RED,
		/** Is being looked at. */
		RUNNING,
		/** Has not been looked at. */
		NONE

	}

	/** How many problems stand against the rules. */
	public long errors() {
		return this.problems.stream().filter(Problem::isError).count();
	}

}
