package org.kaidah.engine;

/**
 * The places of facts and conclusions in a decision, by the very object: asked a hundred
 * times a person, of some sixty, so that looking at one after the other would take most
 * of the time of writing a decision.
 */
final class Places {

	private final Object[] slots;

	private final int[] places;

	/**
	 * @param most how many things there will be
	 */
	Places(int most) {
		this.slots = new Object[Integer.highestOneBit(most + 1) << 2];
		this.places = new int[this.slots.length];
	}

	/** Gives a thing a place. */
	void put(Object thing, int place) {
		int slot = slot(thing);
		this.slots[slot] = thing;
		this.places[slot] = place;
	}

	/**
	 * The place of a thing.
	 * @throws IllegalArgumentException if it has none
	 */
	int of(Object thing) {
		int slot = slot(thing);
		if (this.slots[slot] == null) {
			throw new IllegalArgumentException(String.valueOf(thing));
		}
		return this.places[slot];
	}

	/** Where a thing is, or else the empty slot where it would be. */
	private int slot(Object thing) {
		int hash = System.identityHashCode(thing);
		int slot = (hash ^ hash >>> 16) & this.slots.length - 1;
		while (this.slots[slot] != null && this.slots[slot] != thing) {
			slot = slot + 1 & this.slots.length - 1;
		}
		return slot;
	}

}
