package org.kaidah.engine;

import java.util.Collection;
import java.util.List;

/**
 * Words and their places, for looking up some hundred times a person: one array, half
 * empty, and as rules draw their conclusions with the very words they are written with,
 * nearly every find is one comparison.
 */
final class WordTable {

	private final List<String> words;

	private final String[] slots;

	private final int[] places;

	/**
	 * @param words different words, in the order of their places
	 */
	WordTable(Collection<String> words) {
		this.words = List.copyOf(words);
		this.slots = new String[Integer.highestOneBit(this.words.size() + 1) << 2];
		this.places = new int[this.slots.length];
		for (int place = 0; place < this.words.size(); place++) {
			int slot = slot(this.words.get(place));
			this.slots[slot] = this.words.get(place).intern();
			this.places[slot] = place;
		}
	}

	/** The word at a place. */
	String at(int place) {
		return this.words.get(place);
	}

	/** The place of a word, or -1 if it is not here. */
	int place(String word) {
		int slot = slot(word);
		return (this.slots[slot] != null) ? this.places[slot] : -1;
	}

	/** Where a word is, or else the empty slot where it would be. */
	private int slot(String word) {
		int hash = word.hashCode();
		int slot = (hash ^ hash >>> 16) & this.slots.length - 1;
		while (this.slots[slot] != null && !word.equals(this.slots[slot])) {
			slot = slot + 1 & this.slots.length - 1;
		}
		return slot;
	}

}
