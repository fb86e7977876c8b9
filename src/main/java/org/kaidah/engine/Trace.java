package org.kaidah.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/** A decision's firings by what they concluded, read once. */
public final class Trace {

	private final Map<Simpulan, List<Firing>> firings = new HashMap<>();

	/** Reads a decision's firings. */
	public Trace(Decision decision) {
		for (Firing firing : decision.trace()) {
			new LinkedHashSet<>(firing.conclusions()).forEach(
					(conclusion) -> this.firings.computeIfAbsent(conclusion, (key) -> new ArrayList<>()).add(firing));
		}
	}

	/** The rules that drew a conclusion, as they fired. */
	public List<Firing> firings(Simpulan conclusion) {
		return this.firings.getOrDefault(conclusion, List.of());
	}

	/** The conclusions that a conclusion rests on directly. */
	public List<Simpulan> premises(Simpulan conclusion) {
		return firings(conclusion).stream()
			.flatMap((firing) -> firing.facts().stream())
			.filter(Simpulan.class::isInstance)
			.map(Simpulan.class::cast)
			.distinct()
			.toList();
	}

	/** The reasons for a conclusion; those in {@code told} are not told again. */
	public Reason reason(Simpulan conclusion, Set<Simpulan> told) {
		if (!told.add(conclusion)) {
			return new Reason(conclusion, true, List.of());
		}
		List<Reason.Step> steps = new ArrayList<>();
		for (Firing firing : firings(conclusion)) {
			Map<Fakta, List<Use.Comparison>> facts = new LinkedHashMap<>();
			List<Reason.Premise> premises = new ArrayList<>();
			for (Use use : firing.uses()) {
				if (use.fact() instanceof Fakta fact) {
					facts.put(fact, use.comparisons());
				}
				else if (use.fact() instanceof Simpulan premise) {
					premises.add(new Reason.Premise(use.comparisons(), reason(premise, told)));
				}
			}
			steps.add(new Reason.Step(firing, facts, premises));
		}
		return new Reason(conclusion, false, steps);
	}

}
