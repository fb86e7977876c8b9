package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.List;

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

	/**
	 * Everything that somebody can have of a thing.
	 * @param kinds its kinds, to which those that move are added
	 * @param moves how conclusions of it move
	 */
	static List<Option> all(Kinds kinds, List<Move> moves) {
		List<Option> options = new ArrayList<>();
		for (Move move : moves) {
			if (move.known() != null) {
				move.known().forEach((pair) -> {
					if (pair.before() != null) {
						kinds.add(pair.before());
					}
					if (pair.after() != null) {
						kinds.add(pair.after());
					}
				});
			}
		}
		boolean always = kinds.subject().type().equals("Pegawai");
		int first = always ? 0 : Kinds.NOTHING;
		for (int kind = first; kind < kinds.size(); kind++) {
			options.add(still(kinds, kind));
		}
		boolean unknown = moves.stream().anyMatch((move) -> move.known() == null);
		for (int kind = first; unknown && kind < kinds.size(); kind++) {
			for (int later = first; later < kinds.size(); later++) {
				if (kind != Kinds.NOTHING || later != Kinds.NOTHING) {
					options.add(moving(kinds, kind, later));
				}
			}
		}
		if (!unknown) {
			moves.stream()
				.flatMap((move) -> move.known().stream())
				.distinct()
				.forEach((pair) -> options.add(known(kinds, pair.before(), pair.after())));
		}
		return options;
	}

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
