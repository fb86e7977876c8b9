package org.kaidah.rulebook.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckStep;

/**
 * One of the six things that a draft must survive (design, section 5), as the check page
 * shows it.
 *
 * @param figure the key of the figure that says how it stands, in the reader's words
 * @param arguments values for the figure's places
 * @param problems what was found
 * @param at when it was found, or {@code null} where nothing has been yet
 * @param took how long that took, or {@code null} where that is not known
 * @param older the revision that was looked at, where the rules have changed since;
 * otherwise {@code null}
 */
public record CheckPart(Kind kind, State state, String figure, List<Object> arguments, List<Problem> problems,
		Instant at, Duration took, Integer older) {

	/** One of which nothing is known yet. */
	static CheckPart unseen(Kind kind, State state, String figure) {
		return new CheckPart(kind, state, figure, List.of(), List.of(), null, null, null);
	}

	/** The same, as found on a revision that the draft has left behind. */
	public CheckPart of(int revision) {
		return new CheckPart(this.kind, this.state, this.figure, this.arguments, this.problems, this.at, this.took,
				revision);
	}

	/** Whether it says how the draft stands as it is now. */
	public boolean current() {
		return this.older == null && this.state != State.NONE && this.state != State.RUNNING;
	}

	/** The parts, in the order of the check. */
	public enum Kind {

		/** The safe subset and the limits. */
		GATE(Set.of(CheckStep.READ), "gate.", "rulebook.limit."),
		/** Grammar, words, and the compiler. */
		COMPILE(Set.of(CheckStep.COMPILE), "language.", "vocabulary.", "yaml.", "strata.", "engine.", "value."),
		/** Codes, legal bases, names, and what binds a region. */
		BASICS(Set.of(CheckStep.RULES), "rule.", "requirement.", "overlay.", "folder.", "rulebook."),
		/** Scales without gaps, weights that add up, boxes that are reached. */
		SCALES(Set.of(CheckStep.ANALYSIS), "weights.", "analysis.", "proof."),
		/** What the scenarios show, and what they leave unguarded. */
		SCENARIOS(Set.of(CheckStep.SCENARIOS, CheckStep.STRENGTH), "scenario.", "evaluation.", "strength."),
		/** Whom it moves. */
		IMPACT(Set.of(), "impact.");

		private final Set<CheckStep> steps;

		private final List<String> prefixes;

		Kind(Set<CheckStep> steps, String... prefixes) {
			this.steps = steps;
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

		/** What of a check it takes. */
		Set<CheckStep> steps() {
			return this.steps;
		}

		/** Whether it is what a step is about; {@code null} is none. */
		boolean isDoneIn(CheckStep step) {
			return step != null && this.steps.contains(step);
		}

		/**
		 * Whether all is known of it when a step begins. What reading the files finds is
		 * told with the rules.
		 */
		boolean doneBefore(CheckStep step) {
			return step != null && step.compareTo(CheckStep.RULES) > 0
					&& this.steps.stream().allMatch((each) -> each.compareTo(step) < 0);
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
