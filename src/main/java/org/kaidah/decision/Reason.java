package org.kaidah.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.Comparison;
import org.kaidah.engine.Decision;
import org.kaidah.engine.Firing;
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
	public record Step(Firing firing, Map<Fakta, List<Comparison>> facts, List<Premise> premises) {
	}

	/** A conclusion that another one rests on, with what the rule asked of it. */
	public record Premise(List<Comparison> asked, Reason reason) {
	}

	/** The reasons for a conclusion; those in {@code told} are not told again. */
	public static Reason of(Decision decision, Simpulan conclusion, Set<Simpulan> told) {
		if (!told.add(conclusion)) {
			return new Reason(conclusion, true, List.of());
		}
		List<Step> steps = new ArrayList<>();
		for (Firing firing : decision.reasons(conclusion)) {
			Map<Fakta, List<Comparison>> facts = new java.util.LinkedHashMap<>();
			List<Premise> premises = new ArrayList<>();
			for (Object used : new java.util.LinkedHashSet<>(firing.facts())) {
				List<Comparison> asked = Comparison.of(firing.rule(), used);
				if (used instanceof Fakta fact) {
					facts.put(fact, asked);
				}
				else if (used instanceof Simpulan premise) {
					premises.add(new Premise(asked, of(decision, premise, told)));
				}
			}
			steps.add(new Step(firing, facts, premises));
		}
		return new Reason(conclusion, false, steps);
	}

	/** The reasons for a conclusion alone. */
	public static Reason of(Decision decision, Simpulan conclusion) {
		return of(decision, conclusion, new HashSet<>());
	}

}
