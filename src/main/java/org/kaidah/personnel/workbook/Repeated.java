package org.kaidah.personnel.workbook;

/**
 * Makes one object of equal ones that come close together, in a fixed amount of memory: a
 * table in which a newer value simply takes the place of an older one. Most values of a
 * workbook repeat (unit names, dates, levels), and a million rows are held at once.
 *
 * @param <T> immutable values
 */
final class Repeated<T> {

	private static final int SIZE = 1 << 16;

	private final Object[] table = new Object[SIZE];

	/** An equal value met before, or this one. */
	@SuppressWarnings("unchecked")
	T one(T value) {
		int hash = value.hashCode();
		int place = (hash ^ (hash >>> 16)) & (SIZE - 1);
		Object known = this.table[place];
		if (value.equals(known)) {
			return (T) known;
		}
		this.table[place] = value;
		return value;
	}

}
