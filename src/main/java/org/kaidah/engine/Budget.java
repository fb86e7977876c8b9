package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/**
 * What deciding about one person may cost, counted in firings, conclusions and
 * combinations, never in seconds: who is stopped on one machine is stopped on every
 * other, in the same place, and a decision stays a pure function of rules and facts.
 */
final class Budget {

	/** Firings of one part of an edition. */
	static final int FIRINGS = 5_000;

	/** Conclusions about one person. */
	static final int CONCLUSIONS = 1_000;

	private final Joins joins;

	private final List<Fakta> facts;

	private final int[] counts;

	/** The budget is used up; a defect of the rules. */
	static final class UsedUp extends RuntimeException {

		private final transient EvaluationError error;

		UsedUp(EvaluationError error) {
			super(null, null, false, false);
			this.error = error;
		}

		EvaluationError error() {
			return this.error;
		}

	}

	Budget(Joins joins, List<Fakta> facts) {
		this.joins = joins;
		this.facts = facts;
		this.counts = new int[joins.count()];
		facts.forEach((fact) -> this.counts[joins.number(fact)]++);
	}

	/** Before anything fires, every way is counted on the facts alone. */
	void begin() {
		for (int type = 0; type < this.counts.length; type++) {
			check(type, Set.of());
		}
	}

	/** A conclusion is new. */
	void drawn(Simpulan conclusion, Collection<Simpulan> known, Rule by) {
		if (known.size() > CONCLUSIONS) {
			throw new UsedUp(EvaluationError.of("evaluation.conclusions", by.code(), CONCLUSIONS));
		}
		int type = this.joins.number(conclusion);
		this.counts[type]++;
		check(type, known);
	}

	private void check(int type, Collection<Simpulan> known) {
		for (Joins.Way way : this.joins.of(type)) {
			if (Joins.atMost(way, this.counts) > Joins.MOST) {
				List<Object> all = new ArrayList<>(this.facts);
				all.addAll(known);
				double combinations = Joins.exactly(way, all);
				if (combinations > Joins.MOST) {
					throw new UsedUp(EvaluationError.of("evaluation.joins", way.rule().code(),
							String.format("%.0f", combinations), Joins.MOST));
				}
			}
		}
	}

}
