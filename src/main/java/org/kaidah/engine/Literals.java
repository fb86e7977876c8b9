package org.kaidah.engine;

import java.math.BigDecimal;

/**
 * The values that one edition's rules are written with, each in its slot. The printed
 * text asks here for every value and every comparison, so that editions which differ in
 * nothing else are compiled once. Immutable; public only because compiled rules call it.
 */
public class Literals {

	private final Object[] slots;

	Literals(Object[] slots) {
		this.slots = slots;
	}

	/** All of them. */
	Object[] copy() {
		return this.slots.clone();
	}

	/**
	 * Whether a value is as the rule asks.
	 * @param slot where the comparison and what it compares with are kept
	 */
	public boolean holds(int slot, Object value) {
		return ((Relation) this.slots[slot]).holds(value);
	}

	/**
	 * Whether two values stand to each other as the rule asks.
	 * @param slot where the comparison is kept
	 */
	public boolean holds(int slot, Object left, Object right) {
		return ((Relation) this.slots[slot]).holds(left, right);
	}

	/** A text. */
	public String text(int slot) {
		return (String) this.slots[slot];
	}

	/** Texts, any number of them. */
	public String[] texts(int slot) {
		return ((String[]) this.slots[slot]).clone();
	}

	/** A whole number. */
	public int whole(int slot) {
		return (Integer) this.slots[slot];
	}

	/** An exact number. */
	public BigDecimal decimal(int slot) {
		return (BigDecimal) this.slots[slot];
	}

	/** True or false. */
	public boolean truth(int slot) {
		return (Boolean) this.slots[slot];
	}

	/** A value of whatever kind, where a conclusion takes any. */
	public Object value(int slot) {
		return this.slots[slot];
	}

}
