package org.kaidah.engine.analysis;

import org.kaidah.engine.language.Condition;

/**
 * What somebody has of one thing under two editions.
 *
 * @param kind its kind before, and after where it does not move
 * @param later its kind after
 * @param moved whether it is not the same under both, though its kind may be
 * @param before a fact that stands for it, or {@code null} where there is none
 * @param after the same after
 * @param concrete whether those are the very facts
 */
record Option(int kind, int later, boolean moved, Object before, Object after, boolean concrete) {

	static Option still(Kinds kinds, int kind) {
		return new Option(kind, kind, false, kinds.example(kind), kinds.example(kind), false);
	}

	static Option moving(Kinds kinds, int kind, int later) {
		return new Option(kind, later, true, kinds.example(kind), kinds.example(later), false);
	}

	static Option known(Kinds kinds, Object before, Object after) {
		return new Option(kinds.of(before), kinds.of(after), true, before, after, before != null && after != null);
	}

	Object fact(boolean afterwards) {
		return afterwards ? this.after : this.before;
	}

	boolean meets(Condition.Pattern pattern, boolean afterwards) {
		Object fact = fact(afterwards);
		return fact != null && Matching.matches(pattern, fact);
	}

	/** Whether both are the same as far as rules tell them apart. */
	boolean alike(Option other) {
		return this.kind == other.kind && this.later == other.later && this.moved == other.moved;
	}

}
