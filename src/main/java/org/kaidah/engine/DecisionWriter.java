package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/**
 * Writes a decision as the bytes that are stored: conclusions, errors, and every firing
 * with what it looked at, bound and drew. Facts are named by their place in the
 * projection, rules by their place in the order of codes; both are stored elsewhere,
 * once. The same decision always gives the same bytes.
 */
public final class DecisionWriter {

	/** Raised whenever the bytes come to mean something else. */
	static final int VERSION = 1;

	private static final Comparator<Use> BY_NUMBER = Comparator.comparingInt(Use::pattern).thenComparingInt(Use::fact);

	private static final Comparator<Entry> BY_RULE_AND_USES = (a, b) -> {
		int order = Integer.compare(a.raw().layout().order(), b.raw().layout().order());
		return (order != 0) ? order : compare(a.uses(), b.uses());
	};

	/** What a firing looked at, by the numbers of pattern and fact. */
	private record Use(int pattern, int fact) {
	}

	private record Entry(RawFiring raw, List<Use> uses) {
	}

	private final RecordBytes out = new RecordBytes();

	private final Map<Fakta, Integer> facts;

	private final Map<Simpulan, Integer> conclusions;

	private DecisionWriter(Decision decision) {
		this.facts = new IdentityHashMap<>(decision.facts().size() * 2);
		decision.facts().forEach((fact) -> this.facts.put(fact, this.facts.size()));
		this.conclusions = new IdentityHashMap<>(decision.conclusions().size() * 2);
		decision.conclusions().forEach((conclusion) -> this.conclusions.put(conclusion, this.conclusions.size()));
	}

	/** The bytes of a decision. */
	public static byte[] bytes(Decision decision) {
		DecisionWriter writer = new DecisionWriter(decision);
		writer.conclusions(decision.conclusions());
		writer.errors(decision.errors());
		writer.firings(decision.firings());
		return writer.out.finish(VERSION);
	}

	private void conclusions(Set<Simpulan> all) {
		this.out.number(all.size());
		for (Simpulan conclusion : all) {
			List<WordType.Word> components = Canonical.components(conclusion.getClass());
			this.out.value(conclusion.getClass().getSimpleName());
			this.out.number(components.size());
			for (WordType.Word component : components) {
				this.out.value(component.of(conclusion));
			}
		}
	}

	private void errors(List<EvaluationError> errors) {
		this.out.number(errors.size());
		for (EvaluationError error : errors) {
			this.out.value(error.key());
			this.out.number(error.arguments().size());
			error.arguments().forEach(this.out::value);
		}
	}

	private void firings(List<RawFiring> firings) {
		List<Entry> entries = new ArrayList<>(firings.size());
		firings.forEach((raw) -> entries.add(new Entry(raw, uses(raw))));
		entries.sort(BY_RULE_AND_USES);
		this.out.number(entries.size());
		entries.forEach(this::firing);
	}

	private void firing(Entry entry) {
		RawFiring raw = entry.raw();
		this.out.number(raw.layout().order());
		this.out.number(entry.uses().size());
		for (Use use : entry.uses()) {
			this.out.number(use.pattern());
			this.out.number(use.fact());
		}
		this.out.number(raw.values().length);
		for (int i = 0; i < raw.values().length; i++) {
			this.out.value(raw.layout().values().get(i));
			this.out.value(raw.values()[i]);
		}
		this.out.number(raw.drawn().size());
		raw.drawn().forEach((drawn) -> this.out.number(this.conclusions.get(drawn)));
	}

	/** What an accumulation went over has no order of its own. */
	private List<Use> uses(RawFiring raw) {
		List<Use> uses = new ArrayList<>(raw.facts().length);
		for (int i = 0; i < raw.facts().length; i++) {
			int pattern = raw.layout().patternNumber(i);
			if (raw.facts()[i] instanceof List<?> gathered) {
				List<Use> several = new ArrayList<>(gathered.size());
				gathered.forEach((fact) -> several.add(new Use(pattern, number(fact))));
				several.sort(BY_NUMBER);
				uses.addAll(several);
			}
			else {
				uses.add(new Use(pattern, number(raw.facts()[i])));
			}
		}
		return uses;
	}

	/** Facts first, then conclusions. */
	private int number(Object used) {
		return (used instanceof Fakta fact) ? this.facts.get(fact)
				: this.facts.size() + this.conclusions.get((Simpulan) used);
	}

	private static int compare(List<Use> left, List<Use> right) {
		for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
			int order = BY_NUMBER.compare(left.get(i), right.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(left.size(), right.size());
	}

}
