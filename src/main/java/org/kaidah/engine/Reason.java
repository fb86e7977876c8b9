package org.kaidah.engine;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Condition;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/**
 * Why a conclusion holds: the rules that drew it, each with what it looked at, down to
 * the facts.
 *
 * @param conclusion what holds
 * @param again whether its reasons were given already, further up
 * @param steps the rules that drew it
 */
public record Reason(Simpulan conclusion, boolean again, List<Step> steps) {

	/**
	 * A rule that drew the conclusion.
	 *
	 * @param firing the rule as it fired
	 * @param facts the facts it looked at, each with what was asked of it
	 * @param premises the conclusions it looked at, with their own reasons
	 */
	public record Step(Firing firing, Map<Fakta, List<Use.Comparison>> facts, List<Premise> premises) {

		/** What must not be there for the rule to fire, as an author would write it. */
		public List<String> absences() {
			return this.firing.rule()
				.conditions()
				.stream()
				.filter(Condition.Absent.class::isInstance)
				.map(Condition.Absent.class::cast)
				.map((absent) -> absent.patterns()
					.stream()
					.map(Condition.Pattern::text)
					.collect(Collectors.joining(", ")))
				.toList();
		}

	}

	/** A conclusion that another one rests on, with what the rule asked of it. */
	public record Premise(List<Use.Comparison> asked, Reason reason) {
	}

	/** The reasons for a conclusion; those in {@code told} are not told again. */
	public static Reason of(Decision decision, Simpulan conclusion, Set<Simpulan> told) {
		return new Trace(decision).reason(conclusion, told);
	}

	/** All facts it rests on, down to the last reason. */
	public Set<Fakta> facts() {
		Set<Fakta> facts = new LinkedHashSet<>();
		for (Step step : this.steps) {
			facts.addAll(step.facts().keySet());
			step.premises().forEach((premise) -> facts.addAll(premise.reason().facts()));
		}
		return facts;
	}

	/** The reasons for a conclusion alone. */
	public static Reason of(Decision decision, Simpulan conclusion) {
		return of(decision, conclusion, new HashSet<>());
	}

}
