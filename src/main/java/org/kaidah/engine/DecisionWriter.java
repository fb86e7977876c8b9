package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.kaidah.vocabulary.Simpulan;

/**
 * Writes a decision as the bytes that are stored: conclusions, errors, and every firing
 * with what it looked at, bound and drew. Facts are named by their place in the
 * projection, which is stored elsewhere, once.
 */
final class DecisionWriter {

	/** Room for nearly every decision. */
	private static final int RECORD = 2048;

	private static final Comparator<Entry> BY_RULE_AND_FACTS = Comparator
		.<Entry>comparingInt((entry) -> entry.raw().layout().order())
		.thenComparingInt((entry) -> entry.raw().layout().way())
		.thenComparing(Entry::facts, Arrays::compare);

	/** A firing with the numbers of what it looked at. */
	private record Entry(RawFiring raw, int[] facts) {
	}

	private final ByteWriter out;

	private final Decision decision;

	private final List<List<TraceLayout>> layouts;

	/** Facts first, then conclusions. */
	private final Places places;

	/**
	 * @param layouts what the ways through each rule report, in the order of codes
	 * @param words the words that rules use
	 */
	DecisionWriter(Decision decision, List<List<TraceLayout>> layouts, WordTable words) {
		this.out = new ByteWriter(RECORD, words);
		this.decision = decision;
		this.layouts = layouts;
		this.places = new Places(decision.facts().size() + decision.conclusions().size());
		int place = 0;
		for (Object fact : decision.facts()) {
			this.places.put(fact, place++);
		}
		for (Object conclusion : decision.conclusions()) {
			this.places.put(conclusion, place++);
		}
	}

	byte[] bytes() {
		this.out.number(DecisionFormat.VERSION);
		this.out.number(this.decision.conclusions().size());
		for (Simpulan conclusion : this.decision.conclusions()) {
			Canonical.write(conclusion, this.out);
		}
		errors(this.decision.errors());
		firings(this.decision.firings());
		return this.out.toBytes();
	}

	private void errors(List<EvaluationError> errors) {
		this.out.number(errors.size());
		errors.forEach((error) -> error.write(this.out));
	}

	private void firings(List<RawFiring> firings) {
		List<Entry> entries = new ArrayList<>(firings.size());
		for (RawFiring raw : firings) {
			entries.add(new Entry(raw, facts(raw)));
		}
		entries.sort(BY_RULE_AND_FACTS);
		this.out.number(entries.size());
		entries.forEach(this::firing);
	}

	private void firing(Entry entry) {
		RawFiring raw = entry.raw();
		this.out.number(raw.layout().order());
		if (this.layouts.get(raw.layout().order()).size() > 1) {
			this.out.number(raw.layout().way());
		}
		for (int fact : entry.facts()) {
			this.out.number(fact);
		}
		for (Object value : raw.values()) {
			this.out.value(value);
		}
		this.out.number(raw.drawn().size());
		for (Simpulan drawn : raw.drawn()) {
			this.out.number(this.places.of(drawn) - this.decision.facts().size());
		}
	}

	/**
	 * The numbers of what a firing looked at. What an accumulation went over has no order
	 * of its own and begins with its count.
	 */
	private int[] facts(RawFiring raw) {
		Object[] facts = raw.facts();
		int count = facts.length;
		for (int i = 0; i < facts.length; i++) {
			count += raw.layout().gathers(i) ? ((List<?>) facts[i]).size() : 0;
		}
		int[] numbers = new int[count];
		int at = 0;
		for (int i = 0; i < facts.length; i++) {
			if (raw.layout().gathers(i)) {
				List<?> gathered = (List<?>) facts[i];
				numbers[at++] = gathered.size();
				int from = at;
				for (Object fact : gathered) {
					numbers[at++] = this.places.of(fact);
				}
				Arrays.sort(numbers, from, at);
			}
			else {
				numbers[at++] = this.places.of(facts[i]);
			}
		}
		return numbers;
	}

}
