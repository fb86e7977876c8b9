package org.kaidah.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A part of an edition: a compiled shape and what this edition's rules bring to it.
 *
 * @param shape shared with every edition that differs in values only
 * @param slots where the values are written
 * @param literals the values of this edition's rules
 * @param layouts what the printed rules report, by their number
 */
record Part(Module shape, Slots slots, Literals literals, List<TraceLayout> layouts) {

	/**
	 * The part with one expression in place of another of its kind; itself where it has
	 * no slot for that expression.
	 */
	Part with(Swap swap) {
		Literals changed = this.slots.replaced(this.literals, swap);
		return (changed != this.literals) ? with(changed) : this;
	}

	/** The part with other values. */
	Part with(Literals others) {
		return new Part(this.shape, this.slots, others, this.layouts);
	}

	/**
	 * Lets the rules fire.
	 * @return whether they came to an end before the limit
	 */
	boolean run(Collection<?> facts, LocalDate asOf, Recorder recorder, int limit) {
		recorder.begin(this.layouts);
		return this.shape.run(facts, asOf, this.literals, recorder, limit) < limit;
	}

}
