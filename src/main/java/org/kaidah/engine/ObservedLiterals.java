package org.kaidah.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The values of an edition, which note at every question which changes would answer it
 * otherwise.
 */
final class ObservedLiterals extends Literals {

	private final Alternatives[] alternatives;

	private final BitSet differing;

	/**
	 * @param alternatives what changes put into each slot
	 * @param differing where the numbers of the changes are noted
	 */
	ObservedLiterals(Literals literals, List<Alternatives> alternatives, BitSet differing) {
		super(literals.copy());
		this.alternatives = alternatives.toArray(Alternatives[]::new);
		this.differing = differing;
	}

	@Override
	public boolean holds(int slot, Object value) {
		boolean answer = super.holds(slot, value);
		note(slot, (relation) -> ((Relation) relation).holds(value) != answer);
		return answer;
	}

	@Override
	public boolean holds(int slot, Object left, Object right) {
		boolean answer = super.holds(slot, left, right);
		note(slot, (relation) -> ((Relation) relation).holds(left, right) != answer);
		return answer;
	}

	@Override
	public String text(int slot) {
		return noted(slot, super.text(slot));
	}

	@Override
	public String[] texts(int slot) {
		String[] texts = super.texts(slot);
		note(slot, (other) -> !Arrays.equals((String[]) other, texts));
		return texts;
	}

	@Override
	public int whole(int slot) {
		return noted(slot, super.whole(slot));
	}

	@Override
	public BigDecimal decimal(int slot) {
		return noted(slot, super.decimal(slot));
	}

	@Override
	public boolean truth(int slot) {
		return noted(slot, super.truth(slot));
	}

	@Override
	public Object value(int slot) {
		return noted(slot, super.value(slot));
	}

	private <T> T noted(int slot, T value) {
		note(slot, (other) -> !Objects.equals(other, value));
		return value;
	}

	private void note(int slot, Predicate<Object> differs) {
		Alternatives here = this.alternatives[slot];
		for (int i = 0; i < here.values().size(); i++) {
			if (!this.differing.get(here.swaps().get(i)) && differs(here.values().get(i), differs)) {
				this.differing.set(here.swaps().get(i));
			}
		}
	}

	/** A change that cannot even answer differs. */
	private static boolean differs(Object alternative, Predicate<Object> differs) {
		try {
			return differs.test(alternative);
		}
		catch (RuntimeException ex) {
			return true;
		}
	}

}
