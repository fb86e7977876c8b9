package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.vocabulary.Simpulan;

/**
 * Writes a decision as the bytes that are stored: conclusions, errors, and every firing
 * with what it looked at, bound and drew. Facts are named by their place in the
 * projection, which is stored elsewhere, once.
 */
final class DecisionWriter {

	/** Room for nearly every decision. */
	private static final int RECORD = 2048;

	private static final Comparator<Entry> BY_RULE_AND_USES = Comparator
		.<Entry>comparingInt((entry) -> entry.raw().layout().order())
		.thenComparing(Entry::uses, Arrays::compare);

	/**
	 * A firing with what it looked at: the numbers of pattern and fact as one number
	 * each.
	 */
	private record Entry(RawFiring raw, long[] uses) {
	}

	private final ByteWriter out;

	private final Decision decision;

	/** Facts first, then conclusions. */
	private final Map<Object, Integer> numbers;

	/**
	 * @param words the words that rules use
	 */
	DecisionWriter(Decision decision, WordTable words) {
		this.out = new ByteWriter(RECORD, words);
		this.decision = decision;
		this.numbers = new IdentityHashMap<>(decision.facts().size() + decision.conclusions().size());
		for (Object fact : decision.facts()) {
			this.numbers.put(fact, this.numbers.size());
		}
		for (Object conclusion : decision.conclusions()) {
			this.numbers.put(conclusion, this.numbers.size());
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
			entries.add(new Entry(raw, uses(raw)));
		}
		entries.sort(BY_RULE_AND_USES);
		this.out.number(entries.size());
		entries.forEach(this::firing);
	}

	private void firing(Entry entry) {
		RawFiring raw = entry.raw();
		this.out.number(raw.layout().order());
		this.out.number(entry.uses().length);
		for (long use : entry.uses()) {
			this.out.number(use >>> Integer.SIZE);
			this.out.number((int) use);
		}
		this.out.number(raw.values().length);
		for (int i = 0; i < raw.values().length; i++) {
			this.out.value(raw.layout().values().get(i));
			this.out.value(raw.values()[i]);
		}
		this.out.number(raw.drawn().size());
		int facts = this.decision.facts().size();
		for (Simpulan drawn : raw.drawn()) {
			this.out.number(this.numbers.get(drawn) - facts);
		}
	}

	/** What an accumulation went over has no order of its own. */
	private long[] uses(RawFiring raw) {
		Object[] facts = raw.facts();
		int count = 0;
		for (Object used : facts) {
			count += (used instanceof List<?> gathered) ? gathered.size() : 1;
		}
		long[] uses = new long[count];
		int at = 0;
		for (int i = 0; i < facts.length; i++) {
			long pattern = (long) raw.layout().patternNumber(i) << Integer.SIZE;
			if (facts[i] instanceof List<?> gathered) {
				int from = at;
				for (Object fact : gathered) {
					uses[at++] = pattern | this.numbers.get(fact);
				}
				Arrays.sort(uses, from, at);
			}
			else {
				uses[at++] = pattern | this.numbers.get(facts[i]);
			}
		}
		return uses;
	}

}
