package org.kaidah.engine;

import java.util.List;

/**
 * What small changes put into one slot.
 *
 * @param swaps the numbers of the changes
 * @param values the value in the slot under each of them
 */
record Alternatives(List<Integer> swaps, List<Object> values) {

	/** A slot that no change touches. */
	static final Alternatives NONE = new Alternatives(List.of(), List.of());

}
