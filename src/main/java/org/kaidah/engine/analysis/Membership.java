package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.Decision;

/** Tells who is among the people of a region. */
final class Membership {

	private final LocalDifference local;

	private final Map<Subject, List<Option>> chosen;

	Membership(LocalDifference local, Map<Subject, List<Option>> chosen) {
		this.local = local;
		this.chosen = chosen;
	}

	/** Whether somebody has of each thing what belongs to the region. */
	boolean includes(Decision before, Decision after) {
		return this.chosen.entrySet()
			.stream()
			.allMatch((entry) -> includes(entry.getKey(), entry.getValue(), before, after));
	}

	private boolean includes(Subject subject, List<Option> options, Decision before, Decision after) {
		List<?> old = facts(subject, before);
		List<?> now = facts(subject, after);
		if (options.get(0).moved()) {
			List<Object> gone = new ArrayList<>(old);
			gone.removeAll(now);
			List<Object> come = new ArrayList<>(now);
			come.removeAll(old);
			gone.add(null);
			come.add(null);
			Kinds kinds = this.local.kinds(subject);
			return gone.stream()
				.anyMatch((one) -> come.stream()
					.anyMatch((other) -> (one != null || other != null) && options.stream()
						.anyMatch((option) -> option.kind() == kinds.of(one) && option.later() == kinds.of(other))));
		}
		if (options.size() == this.local.options(subject).size()) {
			return true;
		}
		List<Object> kept = new ArrayList<>(old);
		kept.retainAll(now);
		if (old.isEmpty() && now.isEmpty()) {
			kept.add(null);
		}
		return kept.stream()
			.anyMatch((fact) -> options.stream()
				.anyMatch((option) -> option.kind() == this.local.kinds(subject).of(fact)));
	}

	private static List<?> facts(Subject subject, Decision decision) {
		Collection<?> pool = subject.isInput() ? decision.facts() : decision.conclusions();
		return pool.stream().filter(subject::includes).toList();
	}

}
