package org.kaidah.engine;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells from one evaluation which of many small changes of an edition could have made a
 * difference to it. What the rules decide follows from the answers they get to their
 * comparisons and from the values they ask for; under a change that gives all the same
 * answers and values they decide the same, so that nobody need try it.
 */
public final class Sensitivity {

	private final Edition edition;

	private final Map<Slots, List<Alternatives>> alternatives = new IdentityHashMap<>();

	private Sensitivity(Edition edition, List<Swap> swaps) {
		this.edition = edition;
		edition.parts().forEach((part) -> this.alternatives.put(part.slots(), part.slots().alternatives(swaps)));
	}

	/**
	 * The sensitivity of an edition.
	 * @param edition an edition that was compiled for trial
	 * @param swaps the changes, each by itself
	 */
	public static Sensitivity of(Edition edition, List<Swap> swaps) {
		return new Sensitivity(edition, swaps);
	}

	/** Makes ready for one evaluation, on one thread. */
	public Observation observe() {
		BitSet differing = new BitSet();
		return new Observation(
				this.edition.withEach((part) -> part
					.with(new ObservedLiterals(part.literals(), this.alternatives.get(part.slots()), differing))),
				differing);
	}

	/**
	 * One evaluation.
	 *
	 * @param edition decides as the edition observed
	 * @param differing once it has decided, the numbers of the changes that could have
	 * decided otherwise
	 */
	public record Observation(Edition edition, BitSet differing) {
	}

}
